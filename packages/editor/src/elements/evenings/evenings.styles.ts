import { css } from 'lit';

/** The page and its panel. */
export const panelStyles = css`
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
`;

/** What stands under the measures; and what width, print and forced colours change: nobody opens anything on paper, so definitions and basis stand there. It comes last. */
export const underStyles = css`
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
    :host {
      color-scheme: light;
    }
    .data,
    .as-table {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      list-style: none;
      min-block-size: 0;
      padding: 0;
      font-weight: 600;
    }
    details + details {
      margin-block-start: 0;
    }
    .hero {
      border-color: #999;
      background: none;
      color: #000;
      --_dusk-ink: #000;
      --_dusk-soft: #333;
    }
    .windows tbody th,
    .windows tfoot th {
      background: none;
    }
    .scroll {
      overflow: visible;
    }
    .window {
      border-color: #999;
      background: none;
    }
    .window[data-evening='worked'] {
      border-color: #000;
      background: #000;
      box-shadow: none;
      print-color-adjust: exact;
    }
    .card,
    .hero,
    .basis li,
    tr {
      break-inside: avoid;
    }
    summary {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .window[data-evening='worked'] {
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
      forced-color-adjust: none;
    }
    .window[data-evening='free'],
    .window[data-evening='unknown'] {
      border-color: GrayText;
    }
    .chip {
      border-color: CanvasText;
    }
  }
`;
