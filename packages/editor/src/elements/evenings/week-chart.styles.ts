import { css } from 'lit';

/** All labels of an axis are in one cell, so that the widest makes room. */
export const weekChartStyles = css`
  :host {
    display: block;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-2);
    font-size: 0.75rem;
    color: var(--_ink-faint);
    font-variant-numeric: tabular-nums;
  }
  .ticks {
    position: relative;
    display: grid;
    min-inline-size: 2.5em;
    text-align: end;
    white-space: nowrap;
  }
  .ticks span {
    grid-area: 1 / 1;
    align-self: start;
    position: relative;
    inset-block-start: calc(var(--_at) * 7rem - 0.7em);
  }
  .plot {
    position: relative;
    block-size: 7rem;
    border-radius: var(--_radius-small);
  }
  .plot:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .level {
    stroke-width: 1.5;
    stroke-dasharray: 1 5;
  }
  .line {
    stroke-width: 2;
    opacity: 0.55;
  }
  .dots {
    stroke-width: 6;
  }
  .chosen {
    stroke-width: 11;
  }
  .cursor {
    stroke: var(--_line-strong);
    stroke-width: 1;
  }
  [data-phase='before'],
  [data-phase='between'] {
    stroke: var(--_ink-faint);
  }
  [data-phase='after'] {
    stroke: var(--_accent);
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: crosshair;
  }
  .readout {
    grid-column: 2;
    display: flex;
    justify-content: end;
    gap: var(--_space-2);
    margin: var(--_space-1) 0 0;
    padding-block-start: var(--_space-1);
    color: var(--_ink-soft);
  }
  .readout strong {
    color: var(--_ink);
    font-weight: 600;
  }
  @media print {
    input,
    .cursor,
    .readout {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .grid {
      stroke: GrayText;
      opacity: 0.4;
    }
    .line {
      opacity: 1;
    }
    [data-phase='before'],
    [data-phase='between'] {
      stroke: CanvasText;
    }
    [data-phase='after'] {
      stroke: Highlight;
    }
  }
`;
