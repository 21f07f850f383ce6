/** The id under which the typed shorthand is a source of drafts. */
export const SHORTHAND = 'shorthand';
