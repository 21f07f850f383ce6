/** Of the shape of a note value. Counts up when an older reader could not read it any more. */
export const NOTE_VERSION = 1;
