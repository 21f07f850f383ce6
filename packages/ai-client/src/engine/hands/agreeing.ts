/** What the engine knows of verbs; handed in, so that this file is fetched alone. */
interface Verbs {
  readonly isBase: (word: string) => boolean;
  readonly past: (base: string) => string;
}

/** A verb that needs no ending after it: "did she go", "made client cry", "per client report". */
const TAKES_BASE =
  /^(?:did|does|do|can|could|will|would|should|may|might|must|lets?|makes?|made|helps?|helped|had|have|has|saw|hears?|heard|watched|that|than|is|was|per|the|a|to|of|for|and)$/i;
const ONE =
  's?he|client|patient|husband|wife|mother|mom|father|dad|son|daughter|sister|brother|boss|boyfriend|girlfriend|girl|boy|teacher|no one';

const third = (base: string): string =>
  `${base === 'have' ? 'ha' : base.replace(/([^aeiou])y$/, '$1ie').replace(/(?<=[sxzo]|[cs]h)$/, 'e')}s`;

/**
 * "she tell me", "he don't sleep": the verb of one person, as it is written by someone to whom English is another language. Where the
 * whole text is written so (`foreign`), also "husband say", "she no sleep", "she not want" and "3 week".
 */
export function agreeing(text: string, { isBase, past }: Verbs, foreign = false): string {
  const told = text.replace(
    new RegExp(
      String.raw`(?<=(?:^|([\p{L}\p{N}]+)[,;.]? ))(${foreign ? `${ONE}|it` : 's?he'}) ((?:also|still|just|only|always|never|really|not|no) )?(\p{L}+)(n['’]?t)?(?![\p{L}'’])`,
      'giu',
    ),
    (all, before: string | undefined, who: string, adverb = '', verb: string, not = '') => {
      if (TAKES_BASE.test(before ?? '')) return all;
      const base = verb.toLowerCase();
      if (not ? base !== 'do' : !isBase(base) || past(base) === base || base === 'be') return all;
      if (/^no/i.test(adverb)) return foreign && !not && !/^never/i.test(adverb) ? `${who} does not ${base}` : all;
      return `${who} ${adverb}${third(base)}${not}`;
    },
  );
  return foreign
    ? told.replace(
        /\b([2-9]|\d\d+|\d+-\d+) (time|hour|day|week|month|year|minute|meal|drink)(?=$|[,;.)]| (?:and|but|in|of|a|per|ago|for|with|since|before|after)\b)/gi,
        '$1 $2s',
      )
    : told;
}
