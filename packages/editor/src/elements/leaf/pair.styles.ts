import { css } from 'lit';

/** Two figures beside each other, before and after for instance, each under its name. */
export const pairStyles = css`
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
`;
