import { css } from 'lit';

/** A structured sentence is lit from behind: nothing that takes room, so that no word moves when it is read as one. */
export const chipStyles = css`
  .evenfall-document .evenfall-answer {
    border-radius: 3px;
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--_accent) 9%, transparent);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .evenfall-document[contenteditable='true'] .evenfall-answer {
    cursor: pointer;
  }
  .evenfall-document[contenteditable='true'] .evenfall-answer:hover {
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--_accent) 9%, transparent), 0 2px 0 1px var(--_accent);
  }
  @media (forced-colors: active) {
    .evenfall-document .evenfall-answer {
      background: none;
      box-shadow: none;
      text-decoration: underline double Highlight;
      text-underline-offset: 0.2em;
    }
  }
  @media print {
    .evenfall-document .evenfall-answer {
      background: none;
      box-shadow: none;
    }
  }
`;
