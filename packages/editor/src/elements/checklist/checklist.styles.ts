import { css } from 'lit';

/**
 * The shape of a mark says its state: a column of the same word would only shout. Comments stand here, because those in a style sheet are
 * loaded by every page.
 */
export const checklistStyles = css`
  .frame {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    padding: var(--_space-4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-3);
    margin-block-end: var(--_space-2);
  }
  .title {
    font-weight: 600;
  }
  .count {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }
  .section + .section {
    margin-block-start: var(--_space-3);
  }
  .section h3 {
    margin: 0;
    padding-block: var(--_space-1);
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    font-weight: 600;
  }
  .item {
    display: flex;
    align-items: baseline;
    justify-content: start;
    gap: var(--_space-2);
    min-block-size: var(--_target);
    padding: calc((var(--_target) - 1lh) / 2 - 1px) calc(var(--_space-2) - 1px);
    border: 1px solid transparent;
    margin-inline: calc(-1 * var(--_space-2));
    inline-size: calc(100% + 2 * var(--_space-2));
    text-align: start;
  }
  button.item:hover {
    background: color-mix(in srgb, var(--_ink) 5%, transparent);
  }
  .mark {
    flex: none;
    align-self: start;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.22em;
    color: var(--_ink-soft);
  }
  .what {
    flex: 1;
  }
  .status {
    color: var(--_ink-soft);
    font-size: var(--_size-small);
    white-space: nowrap;
  }
  .status::first-letter {
    text-transform: uppercase;
  }
  [data-status='documented'] .mark {
    color: var(--_done);
  }
  :is([data-status='missing'], [data-status='partial']) :is(.mark, .status) {
    color: var(--_ask);
  }
  [data-status='contradicted'] :is(.mark, .status) {
    color: var(--_alert);
  }
  [data-status='not-applicable'] .what {
    color: var(--_ink-soft);
  }
  .note {
    color: var(--_ink-soft);
  }
  .wrong {
    color: var(--_alert);
  }
`;
