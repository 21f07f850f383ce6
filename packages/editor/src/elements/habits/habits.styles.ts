import { css } from 'lit';

export const habitsStyles = css`
  :host {
    container-type: inline-size;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .page:focus {
    outline: none;
  }
  .title {
    font-size: 1.375rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .soft {
    max-inline-size: 44rem;
    color: var(--_ink-soft);
    text-wrap: pretty;
  }
  .list {
    display: grid;
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .habit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3) var(--_space-6);
    align-items: center;
    padding: var(--_space-3) clamp(0.75rem, 3cqi, 1.25rem);
  }
  .habit + .habit {
    border-block-start: 1px solid var(--_line);
  }
  .what {
    display: grid;
    gap: 2px;
  }
  .name {
    font-weight: 600;
  }
  .state {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    color: var(--_ink-soft);
  }
  [data-followed='true'] .state {
    color: var(--_done);
  }
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    position: relative;
    inset-block-start: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    padding-inline-start: calc(1em + var(--_space-2));
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: end;
  }
  .choose {
    display: grid;
    flex: 1 1 12rem;
    gap: 2px;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .choose .field {
    color: var(--_ink);
    font-size: var(--_size-ui);
    text-overflow: ellipsis;
  }
  .forget:hover,
  .forget-all:hover {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .empty {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-6) clamp(1rem, 3cqi, 1.25rem);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }
  .notice {
    padding: var(--_space-3) clamp(0.75rem, 3cqi, 1.25rem);
    border: 1px solid var(--_ask-line);
    border-radius: var(--_radius);
    background: var(--_ask-soft);
    color: var(--_ask);
    text-wrap: pretty;
  }
  .data {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-6);
    align-items: center;
    justify-content: space-between;
    padding-inline: clamp(0.25rem, 3cqi, 1.25rem);
  }
  .told {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    color: var(--_ink-soft);
  }

  @container (min-width: 40rem) {
    .habit {
      grid-template-columns: minmax(0, 1fr) minmax(16rem, 22rem);
    }
    .acts {
      flex-wrap: nowrap;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .acts,
    .data {
      display: none;
    }
    .habit {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .mark {
      stroke: CanvasText;
    }
    .notice {
      border-color: CanvasText;
    }
  }
`;
