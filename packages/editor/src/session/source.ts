/** The id under which the typed shorthand is a source of drafts. */
export const SHORTHAND = 'shorthand';

/** Before the id of an earlier note that a sentence was carried forward from. */
const PRIOR = 'prior-note:';

export const priorSource = (note: string): string => `${PRIOR}${note}`;

/** Whether a sentence was carried forward from an earlier note. */
export const isCarried = ({ sources }: { readonly sources: readonly { readonly sourceId: string }[] }): boolean =>
  sources.some(({ sourceId }) => sourceId.startsWith(PRIOR));
