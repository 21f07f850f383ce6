import { css } from 'lit';

/**
 * The house of windows: an evening a window, a week a column. A name is no reason for a week to be wide, and the legend is as wide
 * as the windows, not the other way. What scrolls has a position, so that what only screen readers see scrolls with it, and room for
 * the glow of the outermost windows and for the focus ring; the days of the week stay in sight. Comments stand here, because those
 * in a style sheet are loaded by every page.
 */
export const windowsStyles = css`
  .scroll {
    position: relative;
    overflow-x: auto;
    margin: -0.5rem;
    padding: 0.5rem;
    scrollbar-color: var(--_window-line) transparent;
  }
  .hero :focus-visible {
    outline-color: var(--_dusk-ink);
  }
  .windows {
    margin-inline-start: -0.5rem;
    border-collapse: collapse;
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    color: var(--_dusk-soft);
  }
  .windows th,
  .windows tfoot td {
    font-weight: 400;
    color: var(--_dusk-soft);
  }
  .windows td,
  .windows th {
    padding: 0;
    text-align: center;
  }
  .windows tbody th,
  .windows tfoot th {
    position: sticky;
    z-index: 1;
    inset-inline-start: -0.5rem;
    padding-inline: 0.5rem var(--_space-3);
    background: var(--_dusk);
    text-align: start;
    white-space: nowrap;
  }
  .windows .phase {
    padding: 0 0 var(--_space-1) 3px;
    color: var(--_dusk-ink);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }
  .phase span {
    display: block;
    inline-size: 0;
  }
  .windows [data-first],
  .windows .phase + .phase {
    padding-inline-start: 1rem;
  }
  .months th {
    position: relative;
    block-size: 1.4em;
    min-inline-size: 1.75rem;
  }
  .months [data-first] {
    min-inline-size: 2.75rem;
  }
  .month {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inset-inline-start: 3px;
    text-align: start;
    white-space: nowrap;
  }
  [data-first] .month {
    inset-inline-start: calc(1rem + 3px);
  }
  .window {
    display: block;
    box-sizing: border-box;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 3px auto;
    border: 1px solid var(--_window-line);
    border-radius: 3px;
    background: var(--_window);
  }
  .window[data-evening='worked'] {
    border-color: var(--_lamp);
    background: var(--_lamp);
    box-shadow: 0 0 10px color-mix(in srgb, var(--_lamp) 45%, transparent);
  }
  .window[data-evening='unknown'] {
    border-style: dotted;
    background: transparent;
  }
  .windows tfoot td,
  .windows tfoot th {
    padding-block-start: var(--_space-1);
  }
  .legend {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    inline-size: 0;
    min-inline-size: 100%;
    margin-block-start: var(--_space-3);
    color: var(--_dusk-soft);
    font-size: var(--_size-small);
    text-wrap: pretty;
  }
  .legend .window {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin: 0;
    box-shadow: none;
  }
  .dark-house {
    display: grid;
    grid-template-columns: repeat(14, 1.25rem);
    gap: 6px;
    overflow: hidden;
    opacity: 0.7;
  }
  .dark-house .window {
    margin: 0;
  }
`;
