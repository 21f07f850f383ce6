/** Instruments by the short names that stand before a score. */
export const INSTRUMENT = String.raw`(?:PHQ(?:-?(?:9|2|15|A)(?!\d))?|GAD(?:-?[72](?!\d))?|PCL(?:-?[5C])?|ISI|EPDS|BDI(?:-?II)?|BAI|AUDIT(?:-C)?|DAST(?:-10)?|MDQ|C?Y-?BOCS|OQ-?45|ORS|SRS|WHODAS|CRAFFT|SDQ|PSC(?:-?\d\d)?|WSAS|CORE-(?:10|OM)|QIDS|HAM-?[DA]|MADRS|LSAS|SPIN|PDSS|EDE-?Q|DES(?:-II)?|K10|K6|RCADS|SCARED|PSQI|ESS|DASS(?:-21)?|IES-?R|CES-?D|GDS(?:-15)?|MoCA|MMSE|CAPS-?5|ITQ|PSS(?:-10)?|SCAS|Conners|ASRS|YMRS|CGI(?:-[SI])?|PCS|PANSS|EAT-26|BSL-23|FAD|DERS|BHS|SIAS|OCI-?R|AIMS|ACE|SLUMS|Zarit|ZBI|ICG|PG-13(?:-R)?|DASS [DAS]|ProQOL|COWS|CIWA(?:-Ar)?|WHO-5|SOGS|HADS(?: [AD])?|RSES|CDI(?:-2)?)`;
const SCORE = new RegExp(
  String.raw`^(${INSTRUMENT})((?:\s+(?:parent|child|teacher|self))?)(?:\s+(?:score|total))?\s*(?::|=|was|is|of|at)?\s*(\d{1,3}(?:\.\d)?(?:\/\d{1,3})?)(?!\s?(?:min|hours?|days?|weeks?|x\b|times|sessions?|count|tabs)\b|\d)(?!\s?minutes)(?:\s*(?:\(|,\s*)?\s*(?:was|from|<-|←|previously|prev(?:ious)?|last|down from|up from|prior)\s*:?\s*(\d{1,3}(?:\.\d)?)\)?)?(.*)$`,
  'i',
);

/** "PHQ-9 14 (was 17)" → "PHQ-9 score was 14, down from 17"; undefined for what is no score. */
export function measureClause(text: string): string | undefined {
  const match = SCORE.exec(text);
  if (!match) return undefined;
  const [, name, of, score, before, rest = ''] = match;
  const extra = rest
    .replace(/^[\s,;:-]+/, '')
    .replace(/^\((?!\d+\)$)([^()]*)\)$/, '$1')
    .trim()
    .replace(/^(?=\d+\/\d+\/\d{2,4}$)/, 'on ');
  const to = /^\s*(?:to|→|then|-?>)\s*(\d.*)$/.exec(rest);
  const now = Number.parseFloat(score as string);
  const then = before === undefined ? Number.NaN : Number.parseFloat(before);
  const change = Number.isNaN(then)
    ? ''
    : then > now
      ? `, down from ${before}`
      : then < now
        ? `, up from ${before}`
        : `, unchanged from ${before}`;
  const named = (name as string)
    .replace(
      /^(phq|gad|pcl)-?(\d+|a)$/i,
      (_all, stem: string, number: string) => `${stem.toUpperCase()}-${number.toUpperCase()}`,
    )
    .replace(/^[a-z]{3,5}$/, (all) => all.toUpperCase())
    .concat(of as string);
  // "PHQ 15 GAD 11": one score after another.
  const next = measureClause(extra);
  if (next) return `${named} score was ${score}${change}, ${next}`;
  if (to) return `${named} score went from ${score} to ${to[1]}`;
  return `${named} score was ${score}${change}${extra ? `${/^(?:\(|on \d)/.test(extra) ? ' ' : ', '}${extra}` : ''}`;
}
