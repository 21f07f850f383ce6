import { css } from 'lit';

/** The cards of the measures, with their charts and tables. */
export const measuresStyles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .card {
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
    padding: var(--_space-4) clamp(1rem, 3cqi, 1.25rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    justify-content: space-between;
  }
  .name {
    font-weight: 600;
  }
  .chip {
    padding: 0.125rem var(--_space-2);
    border: 1px solid transparent;
    border-radius: 1rem;
    background: var(--_surface-sunken);
    color: var(--_ink-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }
  .chip[data-verdict='better'] {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .chip[data-verdict='worse'] {
    background: var(--_ask-soft);
    color: var(--_ask);
  }
  .pair dd {
    margin: 0;
    font-size: 1.375rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }
  .pair [data-phase='before'] dd {
    color: var(--_ink-soft);
    font-weight: 500;
  }
  .pair [data-phase='after'] dd {
    color: var(--_accent);
  }
  .sentence {
    min-block-size: calc(2em * var(--_leading-ui));
    text-wrap: pretty;
  }
  evenfall-week-chart:not(:defined) {
    display: block;
    min-block-size: 8.75rem;
  }
  details {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1lh) / 2);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  details + details {
    margin-block-start: calc(-1 * var(--_space-3));
  }
  .plain-table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .plain-table th,
  .plain-table td {
    padding: var(--_space-1) var(--_space-4) var(--_space-1) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  :host(:dir(rtl)) .plain-table th,
  :host(:dir(rtl)) .plain-table td {
    padding: var(--_space-1) 0 var(--_space-1) var(--_space-4);
  }
  .plain-table thead th {
    color: var(--_ink-soft);
    font-size: 0.75rem;
  }
  .plain-table td,
  .plain-table [data-phase='after'] th {
    color: var(--_ink);
  }
  .wide {
    inline-size: 100%;
    max-inline-size: 40rem;
  }
`;
