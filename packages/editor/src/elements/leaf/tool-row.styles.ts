import { css } from 'lit';

/** Rows of tools: a little taller than what stands in the text, and as tall as all else under a finger. */
export const toolRowStyles = css`
  @media not (pointer: coarse) {
    :host {
      --_target: 2rem;
    }
  }
`;
