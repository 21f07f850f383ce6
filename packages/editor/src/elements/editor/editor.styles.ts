import { css } from 'lit';

/**
 * The frame around the note, as it stands before the workbench is there; nothing moves when it comes: the shorthand
 * room is as high as the blank pane at every width, and the state in the head must not push the title line into two.
 * Where a box is as wide as what is in it, a dialog for one, the editor has a width of its own, since its content gives it none.
 * Comments stand here, because those in a style sheet are loaded by every page.
 */
export const editorStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-size: 18rem;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_size-ui);
    line-height: var(--_leading-ui);
    --_target: 2rem;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .frame {
    --_gutter: var(--_space-6);
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .head,
  .encounter,
  .tools,
  .note {
    padding-inline: var(--_gutter);
  }
  .head,
  .problem,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .head {
    gap: var(--_space-1) var(--_space-2);
    min-block-size: 3rem;
  }
  .encounter {
    min-block-size: 2.5rem;
  }
  .title {
    padding-block: var(--_space-2);
    font-size: 1rem;
    font-weight: 600;
  }
  .chip {
    padding: 1px var(--_space-2);
    border-radius: 1rem;
    background: var(--_surface-sunken);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    white-space: nowrap;
  }
  .problem {
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius);
    background: var(--_alert-soft);
  }
  .problem p {
    flex: 1 18rem;
    margin: 0;
  }
  .problem button {
    min-block-size: var(--_target);
    padding-inline: var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    font: inherit;
  }
  .problem,
  .shorthand {
    margin: 0 var(--_gutter) var(--_space-4);
  }
  .shorthand {
    min-block-size: 11.125rem;
  }
  .tools {
    position: sticky;
    top: var(--evenfall-toolbar-offset, 0);
    z-index: 1;
    box-sizing: border-box;
    min-block-size: calc(var(--_target) + 2 * var(--_space-1));
    border-block: 1px solid var(--_line);
    background: var(--_surface);
  }
  .note {
    padding-block: var(--_space-4) var(--_space-8);
  }
  @media (pointer: coarse) {
    :host {
      --_target: 2.75rem;
    }
    .encounter {
      min-block-size: 3rem;
    }
  }
  @container (max-width: 46rem) {
    .shorthand {
      min-block-size: 12.375rem;
    }
  }
  @container (max-width: 34rem) {
    .frame {
      --_gutter: var(--_space-4);
    }
    .shorthand {
      min-block-size: 14.625rem;
    }
  }
  @container (max-width: 26rem) {
    .encounter {
      min-block-size: 4rem;
    }
    .shorthand {
      min-block-size: 17.5rem;
    }
  }
`;
