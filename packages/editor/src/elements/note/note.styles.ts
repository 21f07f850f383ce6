import { css } from 'lit';

/** A signed note on paper, on the screen and in print. */
export const noteStyles = css`
  :host {
    container-type: inline-size;
  }
  .paper {
    padding: var(--_space-6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .nothing {
    color: var(--_ink-soft);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }
  .title {
    font-size: 1.125rem;
    font-weight: 600;
    margin-inline-end: var(--_space-2);
  }
  .chip {
    padding: 0.0625rem var(--_space-2);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    font-size: var(--_size-small);
  }
  .chip[data-look='done'] {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .chip[data-look='ask'] {
    background: var(--_ask-soft);
    color: var(--_ask);
  }
  .chip[data-look='alert'] {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }
  .actions button[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .seal-broken {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    margin-block-start: var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_alert);
    border-radius: var(--_radius);
    background: var(--_alert-soft);
    color: var(--_alert);
    font-weight: 600;
  }
  .encounter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-6);
    margin: var(--_space-3) 0 0;
    color: var(--_ink-soft);
  }
  .encounter div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }
  dd {
    margin: 0;
    color: var(--_ink);
  }
  .section,
  .signature,
  .entries {
    margin-block-start: var(--_space-6);
  }
  .section-title {
    margin-block-end: var(--_space-1);
    font-size: var(--_size-ui);
    font-weight: 600;
    color: var(--_ink-soft);
  }
  .words,
  .entry-text,
  .diff {
    max-inline-size: var(--_measure);
    font-family: var(--_font-note);
    font-size: var(--_size-note);
    line-height: var(--_leading-note);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .words p + p {
    margin-block-start: 0.5em;
  }
  .words :is(ul, ol) {
    margin: 0.25em 0;
    padding-inline-start: 1.5em;
    list-style: revert;
    white-space: normal;
  }
  .words li p {
    white-space: pre-wrap;
  }
  sup {
    color: var(--_accent);
    font-size: 0.7em;
    line-height: 0;
  }
  .empty,
  .typed,
  .attestation,
  .reason,
  .seal,
  .late {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .late {
    color: var(--_ask);
  }
  .seal {
    overflow-wrap: anywhere;
  }
  .provenance {
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_line);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .provenance ol {
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .entry {
    margin-block-start: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_surface-raised);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    align-items: baseline;
  }
  .entry-head span {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .entry :is(.entry-text, .diff) {
    margin-block-start: var(--_space-1);
  }
  del + ins {
    margin-inline-start: 0.25em;
  }
  del {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  ins {
    background: var(--_done-soft);
    color: var(--_done);
  }
  @container (max-width: 34rem) {
    .paper {
      padding: var(--_space-4);
    }
    .actions {
      flex: 1 1 100%;
      margin-inline-start: calc(-1 * var(--_space-3));
    }
  }
  @media print {
    :host {
      color-scheme: light;
      container-type: normal;
    }
    .paper {
      padding: 0;
      border: 0;
    }
    .actions {
      display: none;
    }
    .section-title,
    .entry-head {
      break-after: avoid;
    }
    .entry,
    .signature {
      break-inside: avoid;
    }
    .chip,
    .seal-broken,
    del,
    ins {
      print-color-adjust: exact;
    }
    .words,
    .entry-text,
    .diff {
      max-inline-size: none;
      font-size: 11pt;
    }
  }
`;
