import { css } from 'lit';

/**
 * Beside the note where there is room for both, else a sheet at the lower edge of the window, over which the caret is kept:
 * both notes stay in sight on a phone too.
 */
export const besideStyles = css`
  .beside {
    box-sizing: border-box;
    min-inline-size: 0;
    padding-inline: var(--_gutter);
    border-block-start: 1px solid var(--_line-strong);
    background: var(--_surface-raised);
  }
  @container (min-width: 54rem) {
    .frame:has(> .beside) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(18rem, 26rem);
      align-content: start;
    }
    .frame:has(> .beside) > :not(.beside) {
      grid-column: 1 / -1;
    }
    .frame:has(> .beside) > .note {
      grid-column: 1;
    }
    .beside {
      position: sticky;
      inset-block-start: calc(var(--evenfall-toolbar-offset, 0px) + var(--_target) + var(--_space-4));
      grid-column: 2;
      order: 0;
      align-self: start;
      max-block-size: calc(100dvh - var(--_target) - var(--_space-6));
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .frame:has(> .beside) > .note ~ :not(.beside) {
      order: 1;
    }
  }
  @container (max-width: 54rem) {
    .beside {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      max-block-size: min(45dvh, 24rem);
    }
    .frame:has(> .beside) > .note {
      --evenfall-sheet: min(45dvh, 24rem);
    }
  }
  @media print {
    .beside {
      display: none;
    }
  }
`;

/** Over the words of the note, in the light DOM. */
export const overNoteStyles = css`
  .evenfall-document .evenfall-shared {
    background: color-mix(in srgb, light-dark(#d9a514, #e9c06c) 22%, transparent);
    border-radius: 2px;
  }
  .evenfall-document .evenfall-carried {
    text-decoration: underline dashed var(--_ink-faint) 1.5px;
    text-underline-offset: 0.22em;
  }
  @media (forced-colors: active) {
    .evenfall-document .evenfall-shared {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    .evenfall-document .evenfall-carried {
      text-decoration-color: CanvasText;
    }
  }
`;
