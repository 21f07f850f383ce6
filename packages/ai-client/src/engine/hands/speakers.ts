/** The grammar that this reads with; handed in, so that this room is fetched alone, for texts that need it. */
export interface Grammar {
  readonly formal: (text: string) => string;
  readonly isPassive: (text: string) => boolean;
  readonly shapeOf: (text: string) => { readonly kind: string; readonly form?: string; readonly base?: string };
  readonly baseOfPresent: (word: string) => string | undefined;
  readonly inPast: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** A label that names who told it or of whom it is told: "foster mom: 4 meltdowns this week", "H: sleeps on couch". */
const LABEL =
  /^(?<who>(?:(?:his|her|their|the|foster|step|bio|adoptive|biological|older|younger)\s)?(?:client|patient|mother|father|mom|mum|dad|stepdad|stepmom|parents?|wife|husband|partner|spouse|sister|brother|daughter|son|teacher|grandmother|grandfather|grandma|grandpa|aunt|uncle|school|sponsor|caseworker|staff|nurse|roommate|boss|prescriber|psychiatrist)(?:\s\([^)]*\))?|\p{Lu}(?=\s*:)|P[12])\s*:\s*(?<said>[^"“\s].*)$/iu;

const OF_A_COUPLE = /^(?:\p{Lu}|P[12]|wife|husband|partner|spouse)$/iu;

/** What one of several says, does or feels, with the verb that the label had in its place. */
export function spokenBy(
  text: string,
  { term, several }: { readonly term: string; readonly several: boolean },
  { formal, isPassive, shapeOf, baseOfPresent, inPast, list }: Grammar,
): string | undefined {
  const { who, said } = LABEL.exec(text)?.groups ?? {};
  if (!who || !said || (who.length === 1 && (!several || who !== who.toUpperCase()))) return undefined;
  const name = /^(?:client|patient)$/i.test(who) ? term : who;
  // "mom: hitting baby brother daily": she tells it, and of whom is not said. A couple's tell of themselves.
  const own = name === term || (several && OF_A_COUPLE.test(who));
  // Commas outside quotations part what belongs to the same person.
  const parts =
    said
      .match(/(?:["“][^"”]*["”]|[^,"“])+/g)
      ?.map((part) => part.trim())
      .filter(Boolean) ?? [];
  const told = parts.map((part, at) => {
    if (/^["“]/.test(part)) return `stated, ${part}`;
    const shape = shapeOf(part);
    if (
      isPassive(part) ||
      shape.kind === 'adjective' ||
      shape.kind === 'gerund' ||
      /^(?:grounded|suspended)\b/i.test(part)
    )
      return `was ${part}`;
    if (shape.kind === 'negated') return formal(part);
    if (shape.kind === 'verb' && shape.form !== 'base')
      return /^(?:say|state|report|deny|admit|describe|mention|tell|ask|agree|explain)$/.test(shape.base ?? '')
        ? inPast(part)
        : part;
    // "feels caught, cries most nights": a verb beside verbs.
    return at > 0 && baseOfPresent(part.split(' ', 1)[0] ?? '') ? part : undefined;
  });
  const [first] = told;
  if (
    !own &&
    first !== undefined &&
    !/^(?:stated,|said|reported|denied|admitted|asked|agreed|feels|felt|wants|wanted|thinks|thought) /.test(first)
  )
    return `${name} reported: ${said}`;
  if (first === undefined) {
    const { kind } = shapeOf(said);
    // "school: 10th grade" tells about it.
    if (kind === 'verb' || /^school$/i.test(who)) return undefined;
    return `${name} reported ${kind === 'clause' ? 'that ' : ''}${said}`;
  }
  const all = told.every((part) => part !== undefined);
  // What was said ends where the next deed begins: "said she never listens, and slept on the couch".
  const joined = all && /^(?:said|stated|reported) /.test(first) ? told.join(', and ') : all && list(told as string[]);
  return `${name} ${joined || [first, ...parts.slice(1)].join(', ')}`;
}
