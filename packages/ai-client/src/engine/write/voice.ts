/** How the person in care is called, and what stands in a sentence's subject place. */
export interface Voice {
  /** "client" or "patient". */
  readonly term: 'client' | 'patient';
  /** Several people spoke: a bare quotation is nobody's in particular. */
  readonly several: boolean;
}

export const subject = ({ term }: Voice): string => (term === 'client' ? 'Client' : 'Patient');

/** One word for the person throughout; "another patient" and quotations stay. */
export const oneTerm = (text: string, { term }: Voice): string =>
  text
    .split(/(["“][^"”]*["”])/)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(
            /(?<!\b(?:another|other|fellow|each|every)\s)\b(client|patient)(?=(?:'s|’s)?(?![\p{L}]))/giu,
            (word) => (/^\p{Lu}/u.test(word) ? term[0]?.toUpperCase() + term.slice(1) : term),
          ),
    )
    .join('');
