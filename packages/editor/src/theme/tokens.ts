import { css } from 'lit';

/**
 * The design tokens: public custom properties `--evenfall-*`, each read through a private `--_*` with our
 * default, so that a host can set any of them anywhere above the element. Colours use `light-dark()`:
 * the page's `color-scheme` decides. Contrast of every text pair is at least 4.5:1 in both schemes.
 *
 * The palette is dusk: warm paper, slate ink, a quiet indigo for action, amber for a question, never red
 * for a gap; red is kept for a contradiction or a failure. Amber and the green of what is done come with the parts that
 * ask, in `status-tokens.ts`: a page does not wait for them.
 */
export const tokenDeclarations = css`
  --_font: var(--evenfall-font, ui-sans-serif, system-ui, 'Segoe UI', 'Noto Sans', sans-serif);
  --_font-note: var(--evenfall-font-note, var(--_font));
  --_size-note: var(--evenfall-size-note, 1.0625rem);
  --_size-ui: var(--evenfall-size-ui, 0.875rem);
  --_size-small: var(--evenfall-size-small, 0.8125rem);
  --_leading-note: var(--evenfall-leading-note, 1.65);
  --_leading-ui: var(--evenfall-leading-ui, 1.45);
  --_measure: var(--evenfall-measure, 48rem);

  --_space-1: var(--evenfall-space, 0.25rem);
  --_space-2: calc(var(--_space-1) * 2);
  --_space-3: calc(var(--_space-1) * 3);
  --_space-4: calc(var(--_space-1) * 4);
  --_space-6: calc(var(--_space-1) * 6);
  --_space-8: calc(var(--_space-1) * 8);
  --_radius: var(--evenfall-radius, 0.5rem);
  --_radius-small: var(--evenfall-radius-small, 0.3125rem);
  --_duration: var(--evenfall-duration, 140ms);

  --_surface: var(--evenfall-color-surface, light-dark(#fff, #1a1c23));
  --_surface-raised: var(--evenfall-color-surface-raised, light-dark(#fbfaf8, #21242d));
  --_surface-sunken: var(--evenfall-color-surface-sunken, light-dark(#f4f2ee, #14161c));
  --_line: var(--evenfall-color-line, light-dark(#e4e0d9, #333745));
  --_line-strong: var(--evenfall-color-line-strong, light-dark(#8a8578, #767c8f));
  --_ink: var(--evenfall-color-ink, light-dark(#23262f, #e8e6e1));
  --_ink-soft: var(--evenfall-color-ink-soft, light-dark(#565b69, #abb0be));
  --_ink-faint: var(--evenfall-color-ink-faint, light-dark(#676c7a, #959baa));
  --_accent: var(--evenfall-color-accent, light-dark(#4a4fa3, #aab0f5));
  --_accent-ink: var(--evenfall-color-accent-ink, light-dark(#fff, #181a2b));
  --_accent-soft: var(--evenfall-color-accent-soft, light-dark(#eeeefa, #2a2d45));
  --_alert: var(--evenfall-color-alert, light-dark(#a3262c, #f5a3a3));
  --_alert-soft: var(--evenfall-color-alert-soft, light-dark(#fcefee, #3a2224));
  --_focus: var(--evenfall-color-focus, light-dark(#4a4fa3, #c3c7ff));
`;

/** The tokens for a shadow tree; the light DOM of a note declares them on its own root. */
export const tokens = css`
  :host {
    ${tokenDeclarations}
  }
`;
