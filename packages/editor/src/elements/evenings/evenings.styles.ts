import { css } from 'lit';

export const eveningsStyles = css`
  :host {
    container-type: inline-size;
    --_dusk: var(--evenfall-color-dusk, light-dark(#272b47, #14161f));
    --_dusk-ink: var(--evenfall-color-dusk-ink, light-dark(#f6f1e6, #eeeae0));
    --_dusk-soft: color-mix(in srgb, var(--_dusk-ink) 78%, var(--_dusk));
    --_lamp: var(--evenfall-color-lamp, light-dark(#f7c873, #f2bf66));
    --_window: var(--evenfall-color-window, light-dark(#3a3f61, #252936));
    --_window-line: color-mix(in srgb, var(--_dusk-ink) 38%, var(--_dusk));
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }

  /* The panel */
  .hero {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    padding: clamp(1.25rem, 4cqi, 2.25rem);
    border: 1px solid color-mix(in srgb, var(--_dusk) 70%, var(--_line));
    border-radius: calc(var(--_radius) * 1.5);
    background:
      radial-gradient(120% 90% at 50% 130%, color-mix(in srgb, var(--_lamp) 16%, transparent), transparent 70%),
      var(--_dusk);
    color: var(--_dusk-ink);
  }
  .headline {
    display: grid;
    gap: var(--_space-2);
    align-content: start;
    max-inline-size: 40rem;
  }
  .eyebrow {
    color: var(--_dusk-soft);
    font-size: var(--_size-small);
  }
  .title {
    font-size: clamp(1.5rem, 5cqi, 2.125rem);
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .lead {
    font-size: 1rem;
    line-height: 1.55;
    text-wrap: pretty;
  }
  .rates {
    color: var(--_dusk-soft);
    text-wrap: pretty;
  }

  /* The windows */
  .scroll {
    /* Also what only screen readers see is to scroll with it. */
    position: relative;
    overflow-x: auto;
    /* Room for the glow of the outermost windows, and for the focus ring. */
    margin: -0.5rem;
    padding: 0.5rem;
    scrollbar-color: var(--_window-line) transparent;
  }
  .hero :focus-visible {
    outline-color: var(--_dusk-ink);
  }
  .windows {
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
    padding-inline-end: var(--_space-3);
    text-align: start;
    white-space: nowrap;
  }
  /* The days of the week stay in sight while the weeks go by. */
  .windows tbody th,
  .windows tfoot th {
    position: sticky;
    z-index: 1;
    inset-inline-start: -0.5rem;
    padding-inline-start: 0.5rem;
    background: var(--_dusk);
  }
  .windows {
    margin-inline-start: -0.5rem;
  }
  .windows .phase {
    padding: 0 0 var(--_space-1) 3px;
    color: var(--_dusk-ink);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }
  /* A name is no reason for a week to be wide. */
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
    /* As wide as the windows, not the other way. */
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

  /* The measures */
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
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-8);
    margin: 0;
  }
  .pair dt {
    color: var(--_ink-soft);
    font-size: 0.75rem;
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

  /* What stands under it */
  .notes {
    display: grid;
    gap: var(--_space-1);
    padding-inline: clamp(0.25rem, 3cqi, 1.25rem);
  }
  .notes details + details {
    margin: 0;
  }
  .basis ul {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 44rem;
    padding-inline-start: var(--_space-4);
    list-style: disc;
    text-wrap: pretty;
  }
  .data {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-6);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-4) clamp(0.25rem, 3cqi, 1.25rem) var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-inline-start: auto;
  }
  .delete:hover {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .told {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
    justify-content: end;
    color: var(--_ink-soft);
  }
  .switch {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .switch input {
    position: absolute;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .track {
    position: relative;
    flex: none;
    inline-size: 2.25rem;
    block-size: 1.25rem;
    border: 1px solid var(--_line-strong);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    transition: background-color var(--_duration);
  }
  .track::after {
    content: '';
    position: absolute;
    inset-block: 2px;
    inset-inline-start: 2px;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_line-strong);
    transition: inset-inline-start var(--_duration);
  }
  .switch :checked + .track {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch :checked + .track::after {
    inset-inline-start: calc(100% - 1.25rem + 4px);
    background: var(--_accent-ink);
  }
  .switch :focus-visible + .track {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-4);
    border: 1px solid var(--_alert);
    border-radius: var(--_radius);
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .problem button {
    color: var(--_ink);
  }

  @container (min-width: 42rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .hero.aside {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  @container (min-width: 84rem) {
    .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container (max-width: 30rem) {
    .acts {
      margin-inline-start: 0;
    }
    .told {
      justify-content: start;
    }
    .months th {
      min-inline-size: 1.1875rem;
    }
    .months [data-first] {
      min-inline-size: 1.9375rem;
    }
    .windows tbody th {
      padding-inline-end: var(--_space-2);
    }
    .windows [data-first],
    .windows .phase + .phase {
      padding-inline-start: 0.75rem;
    }
    [data-first] .month {
      inset-inline-start: calc(0.75rem + 3px);
    }
    .window {
      inline-size: 1rem;
      block-size: 1rem;
      margin-block: 2px;
    }
  }
  @media print {
    .data,
    summary::marker {
      display: none;
    }
    .windows tbody th,
    .windows tfoot th {
      background: none;
    }
    .hero {
      border-color: #999;
      background: none;
      color: #000;
      --_dusk-soft: #333;
    }
    .title,
    .phase {
      color: #000;
    }
    .window {
      border-color: #999;
      background: none;
      box-shadow: none;
    }
    .window[data-evening='worked'] {
      border-color: #000;
      background: #000;
      print-color-adjust: exact;
    }
    .card,
    .hero {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .window[data-evening='worked'] {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }
    .window[data-evening='free'] {
      border-color: GrayText;
    }
    .window[data-evening='unknown'] {
      border-color: Canvas;
    }
    .chip {
      border-color: CanvasText;
    }
    .track::after {
      background: CanvasText;
    }
    .switch :checked + .track {
      background: Highlight;
      forced-color-adjust: none;
    }
    .switch :checked + .track::after {
      background: HighlightText;
    }
  }
`;
