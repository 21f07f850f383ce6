import { css } from 'lit';

/** The frame around the note: everything in the shadow root. */
export const editorStyles = css`
  :host {
    container-type: inline-size;
    --_target: 2rem;
  }
  .frame {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  :host(:state(invalid):state(checked)) .frame {
    border-color: var(--_alert);
  }

  .head,
  .tools,
  .note,
  .panel {
    padding-inline: var(--_gutter);
  }
  .frame {
    --_gutter: var(--_space-6);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-3);
    min-block-size: 3.25rem;
    padding-block: var(--_space-2);
  }
  .title {
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
    letter-spacing: -0.005em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    padding: 0.0625rem var(--_space-2);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
  }
  .chip[data-state='drafting'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip[data-state='signed'] {
    background: var(--_done-soft);
    color: var(--_done);
  }
  .chip[data-state='error'] {
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .open {
    margin-inline-start: auto;
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    margin-inline: var(--_gutter);
    margin-block-end: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    border-inline-start: 3px solid var(--_alert);
    background: var(--_alert-soft);
  }
  .problem p {
    flex: 1 1 18rem;
    max-inline-size: 70ch;
  }
  .problem[data-fatal] {
    margin-block-end: var(--_space-6);
  }

  .shorthand {
    margin-inline: var(--_gutter);
    margin-block-end: var(--_space-3);
  }
  .shorthand[data-folded] evenfall-shorthand {
    display: none;
  }
  evenfall-shorthand:not(:defined) {
    display: block;
    block-size: 10.5rem;
  }

  .tools {
    display: flex;
    align-items: center;
    position: sticky;
    inset-block-start: var(--evenfall-toolbar-offset, 0);
    z-index: 1;
    padding-block: var(--_space-1);
    border-block: 1px solid var(--_line);
    background: var(--_surface);
  }
  evenfall-toolbar {
    margin-inline-start: calc(-1 * var(--_space-2));
    flex: 1;
  }
  evenfall-toolbar:not(:defined) {
    min-block-size: var(--_target);
  }

  .note {
    padding-block: var(--_space-4) var(--_space-8);
  }
  .panel {
    padding-block-end: var(--_space-4);
  }
  evenfall-sign {
    display: block;
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface-raised);
  }

  @container (max-width: 34rem) {
    .frame {
      --_gutter: var(--_space-4);
    }
    .head {
      min-block-size: 3rem;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_target: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
  @media print {
    .tools,
    .shorthand,
    evenfall-sign:not([data-signed]) {
      display: none;
    }
  }
`;
