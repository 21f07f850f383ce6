import { css } from 'lit';

/** A `.problem`: what could not be done, in words, with the button that tries again. */
export const problemStyles = css`
  .problem {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-4);
    border: 1px solid var(--_alert);
    border-radius: var(--_radius);
    background: var(--_alert-soft);
    color: var(--_alert);
  }
  .problem button {
    color: var(--_ink);
  }
`;
