/** What the engine knows of verbs; handed in, so that this file is fetched alone. */
interface Verbs {
  readonly isBase: (word: string) => boolean;
  readonly past: (base: string) => string;
}

/** "she tell me", "he don't sleep": the verb of one person, as it is written by someone to whom English is another language. */
export const agreeing = (text: string, { isBase, past }: Verbs): string =>
  text.replace(
    /(?<=(?:^|([\p{L}\p{N}]+)[,;.]? ))(s?he) ((?:also|still|just|only|always|never|really) )?(\p{L}+)(n['’]?t)?(?![\p{L}'’])/giu,
    (all, before: string | undefined, who: string, adverb = '', verb: string, not = '') => {
      if (
        /^(?:did|does|do|can|could|will|would|should|may|might|must|lets?|makes?|made|that|than|had|has|is|was)$/i.test(
          before ?? '',
        )
      )
        return all;
      const base = verb.toLowerCase();
      if (not ? base !== 'do' : !isBase(base) || past(base) === base || base === 'be') return all;
      return `${who} ${adverb}${base === 'have' ? 'ha' : base.replace(/([^aeiou])y$/, '$1ie').replace(/(?<=[sxzo]|[cs]h)$/, 'e')}s${not}`;
    },
  );
