import { css } from 'lit';

/** Amber for a question, green for what is done: as `tokens`, and in the same way for a host to set. */
export const statusTokenDeclarations = css`
  --_ask: var(--evenfall-color-ask, light-dark(#7d5500, #e9c06c));
  --_ask-soft: var(--evenfall-color-ask-soft, light-dark(#fdf5e2, #332c1c));
  --_ask-line: var(--evenfall-color-ask-line, light-dark(#ecd9a8, #5c4d2a));
  --_done: var(--evenfall-color-done, light-dark(#2c6a4b, #8ed1ae));
  --_done-soft: var(--evenfall-color-done-soft, light-dark(#ebf5ef, #1d3328));
`;
