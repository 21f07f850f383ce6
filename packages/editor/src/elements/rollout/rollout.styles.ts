import { css } from 'lit';

export const rolloutStyles = css`
  :host {
    container-type: inline-size;
  }
  .page,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .title {
    font-size: 1.375rem;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .heading {
    font-weight: 600;
  }
  .soft {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    text-wrap: pretty;
  }

  .phases {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .phase {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-end: var(--_space-4);
  }
  .phase:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.75rem 0;
    inset-inline-start: calc(0.875rem - 1px);
    inline-size: 2px;
    background: var(--_line);
  }
  .phase[data-status='done']:not(:last-child)::before {
    background: var(--_done);
  }
  .number {
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  [data-status='done'] .number {
    border-color: var(--_done);
    color: var(--_done);
  }
  [data-status='now'] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .about {
    display: grid;
    gap: 2px;
    align-content: start;
    padding-block-start: 0.2rem;
  }
  .name {
    color: var(--_ink-soft);
  }
  [data-status='now'] .name {
    color: var(--_ink);
    font-weight: 600;
  }
  .here {
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 550;
  }

  .notice {
    padding: var(--_space-3) clamp(1rem, 3cqi, 1.25rem);
    border: 1px solid var(--_ask-line);
    border-radius: var(--_radius);
    background: var(--_ask-soft);
    color: var(--_ask);
    text-wrap: pretty;
  }
  .pair dd {
    margin: 0;
    font-size: 1.375rem;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.3;
    color: var(--_ink-soft);
  }
  .pair .drafted dd:not(.soft) {
    color: var(--_accent);
    font-weight: 600;
  }
  .pair dd.soft {
    font-size: var(--_size-small);
    font-weight: 400;
    letter-spacing: normal;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    align-content: start;
    min-inline-size: 0;
    padding: var(--_space-4) clamp(1rem, 3cqi, 1.25rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gates-panel:focus {
    outline: none;
  }
  .gate {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0 var(--_space-2);
    align-items: baseline;
    padding-block: var(--_space-1);
  }
  .mark {
    inline-size: 1em;
    block-size: 1em;
    position: relative;
    inset-block-start: 0.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    color: var(--_ask);
  }
  [data-met='true'] .mark {
    color: var(--_done);
  }
  .how {
    grid-column: 2;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }
  .opt-in {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_target);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  .opt-in input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--_accent);
  }
  .opt-in .soft {
    display: block;
  }
  .sessions {
    display: grid;
    gap: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sessions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-3);
    align-items: center;
    padding-block: var(--_space-2);
    border-block-end: 1px solid var(--_line);
  }
  .sessions .soft {
    grid-area: 2 / 1;
  }
  .sessions [data-finished='true'] .soft {
    color: var(--_done);
  }
  .sessions button {
    grid-area: 1 / 2 / 3 / 3;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    align-items: center;
  }
  .go-on {
    min-block-size: max(2.25rem, var(--_target));
    padding-inline: var(--_space-4);
    text-align: start;
  }
  .go-on[aria-disabled='true'] {
    border-color: var(--_line-strong);
    background: transparent;
    color: var(--_ink-soft);
  }
  .back {
    margin-inline-start: calc(-1 * var(--_space-3));
  }
  .error-list {
    display: grid;
    gap: var(--_space-1);
    justify-items: start;
  }
  .error-list .soft {
    margin-block-end: var(--_space-2);
  }
  .error {
    text-align: start;
  }
  .error:hover {
    border-color: var(--_alert);
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .scroll {
    overflow-x: auto;
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .table th,
  .table td {
    padding-block: var(--_space-2);
    padding-inline: 0 var(--_space-4);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .table tbody tr:last-child > * {
    border-block-end: 0;
  }
  .table thead > tr > * {
    color: var(--_ink-soft);
    font-size: 0.75rem;
  }
  .table .act {
    padding-inline-end: 0;
    text-align: end;
  }
  .drafts {
    color: var(--_ink-soft);
  }
  [data-drafts='true'] .drafts {
    color: var(--_done);
  }
  .page > details {
    padding-inline: clamp(0.25rem, 3cqi, 1.25rem);
  }
  details {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1lh) / 2);
    cursor: pointer;
  }
  .steps {
    margin: 0;
    padding-inline-start: var(--_space-6);
  }

  @container (min-width: 40rem) {
    .phases {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .phase {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: var(--_space-1);
      padding-inline-end: var(--_space-4);
      padding-block-end: 0;
    }
    .phase:not(:last-child)::before {
      inset-block: calc(0.875rem - 1px) auto;
      inset-inline: 1.75rem 0;
      inline-size: auto;
      block-size: 2px;
    }
    .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  @container (max-width: 30rem) {
    .sessions button {
      grid-area: 3 / 1;
      justify-self: start;
      margin-block-start: var(--_space-2);
    }
    .table[part='consents'] tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_space-2);
      padding-block: var(--_space-2);
      border-block-end: 1px solid var(--_line);
    }
    .table[part='consents'] tbody tr > * {
      padding: 0;
      border: 0;
    }
    .table[part='consents'] .act {
      grid-area: 1 / 2 / 4 / 3;
      align-self: center;
    }
    .table[part='consents'] thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [data-refusal='no-consent'] .drafts {
      display: none;
    }
    .table[part='consents'] td:not(.act) {
      color: var(--_ink-soft);
      font-size: var(--_size-small);
    }
  }
  @media (forced-colors: active) {
    [data-status='now'] .number {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .go-on[aria-disabled='true'] {
      color: GrayText;
    }
    .phase[data-status]:not(:last-child)::before {
      background: CanvasText;
    }
    .gate .mark {
      stroke: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .errors,
    .acts,
    .opt-in,
    .act,
    .sessions button,
    .table[part='consents'] thead td {
      display: none;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    [data-status='now'] .number {
      print-color-adjust: exact;
    }
    .panel,
    tr {
      break-inside: avoid;
    }
    details:not([open]) {
      display: none;
    }
  }
`;
