import { asGerund, type Shape, shapeOf, wordsOf } from './grammar.js';
import { baseOfPast, baseOfPresent, gerund, isAdjective, isGerund } from './inflect.js';
import { outsideQuotes } from './text.js';

/** What therapists do, in the words in which they write of themselves. Own list, 2026-11. */
export const ACT =
  'drafted|outlined|printed|showed|demonstrated|phoned|had|taught|asked|listened|validated|reflected|used|explained|reviewed|normalized|suggested|gave|provided|encouraged|introduced|explored|challenged|offered|guided|coached|modeled|modelled|helped|reminded|assigned|discussed|assessed|talked|practiced|practised|worked|did|made|wrote|processed|looked|went over|went through|identified|role-played|agreed|set|scheduled|planned|created|built|mapped|started|continued|began|decided|listed|drew|read|named|tried|completed|rehearsed|tracked|slowed|reframed|brainstormed|developed|focused|spent|will|walked|called|emailed|consulted|contacted|informed|told|pointed out|wondered|noted|observed|supported|led|also|see|saw|meet|met|interpreted|named|praised|gave|summarized|clarified|affirmed|interviewed|invited|prompted|redirected|repeated|ring|rang|stayed|sat|speak|spoke|talk|listen|normalize|explain|teach|practice|do';
const ACTS = new Set(ACT.split('|'));
/** Could a therapist write this verb of what they did? */
export const isAct = (verb: string): boolean => ACTS.has(verb);

/** What only the therapist does, and what is done with the client or with the papers of therapy. */
const THERAPISTS =
  /^(?:then |also )?(?:(?:tracked|listened|followed|noticed) (?:and|&|\+) )?(?:(?:discussed (?!.*\bwith (?!client|patient))(?:adding|starting|stopping|increasing|decreasing|reducing|tapering|switching|cutting (?:down|back)|not \p{L}+ing|risks|options|limits of|how to|ways to)|mapped|told (?:him|her|them) to (?!.*\b(?:his|her|their)\b)(?=(?:talk|speak|check|call|see|ask)\b.*\b(?:prescriber|doctor|dr|PCP|psych\w*|OB|pediatrician)\b)|problem[- ]solved|rolled with resistance|broke (?:it |this |them |tasks? )?(?:down )?in(?:to)? (?:\S+ )?(?:steps|parts|pieces|chunks)|gave (?!up\b|in\b|back\b|away\b|police\b|boss\b|friend)(?:(?:him|her|them|client|patient|mom|dad|parents) )?(?:\S+ ){0,3}(?:info(?:rmation)?|handouts?|resources?|referrals?|(?:crisis|hot) ?line|worksheets?|letter)|talked (?=(?:substance use|options|goals|meds|medication|referral|safety)\b)|gave (?=(?:the |a )?(?:988|VCL|both (?:PHQ|GAD)|crisis|hotline|list of)\b)|talked th(?:rough|ru)|validated|encouraged(?= )(?! (?:by|that|to|(?:(?:his|her|their) )?(?:brother|sister|mom|mother|dad|father|son|daughter|friends?|wife|husband|partner|boyfriend|girlfriend|bf|gf|cousin|roommate|coworkers?|ex))\b)|normali[sz]ed|reframed|taught|coached|psychoeducated|challenged|modell?ed|facilitated|elicited|psychoed\w*|affirmed|redirected|interpreted|praised|narrated|provided|offered(?! (?:to\b|an? apolog|apolog|help\b|no\b|little\b|few\b|minimal\b|brief\b|one\b|that\b|his\b|her\b|their\b))|(?:noted|wondered|reflected|commented|thought) (?:aloud|out loud)|reflected(?! (?:on|that)\b)|confirmed (?:\p{L}+ )?(?:loc(?:ation)?|address|identity|privacy)|helped (?:him|her|them|client|patient|call|find|fill|make|write|complete|apply|draft|set|plan|practi[sc]e)|(?:explored|explained|introduced)(?! (?:to|his|her|their|that (?:he|she|they))\b))\b|(?:stayed|sat|walked|talked|spoke|breathed|counted|practi[sc]ed|called|texted|emailed|wrote|made|did|read|looked|reviewed|updated|completed)\b.{0,40}\bwith (?:him|her|them|client|patient)\b|went (?:over|through)\b.{0,30}\b(?:card|plan|list|reasons|steps|worksheet|handout|results|scores?|log|diary|skills?|goals?|model|cycle)\b|(?:did|made|built|drew|mapped|wrote) (?:a |an |the )?(?:\p{L}+ ){0,2}(?:thought record|chain analysis|chain|hierarchy|ladder|genogram|timeline|safety plan|coping card|list of (?:coping|skills|reasons|triggers)\b.*|decisional balance|body scan|role-?play|imagery|grounding|breathing))/iu;
const SELF =
  /\b(?:himself|herself|themselves|themself|(?:his|her|their) own|(?:at|back) home|this week|every (?:day|night)|(?:most|some|\d) (?:days?|nights?|mornings?)|\d ?(?:\/|of|out of) ?\d|daily|nightly|since)\b/i;

/** Is this the therapist's doing, though no subject stands before it? */
export const isTherapists = (text: string): boolean =>
  (THERAPISTS.test(text) || (ABOUT.test(text) && isAct(/^\p{L}+/u.exec(text)?.[0]?.toLowerCase() ?? ''))) &&
  !SELF.test(text);

/** "gave mom an update with patient's consent": the client is named, so somebody else did it. */
const ABOUT =
  /^(?:called|phoned|texted|emailed|messaged|escorted|reminded|asked|told|helped|invited|encouraged|coached|supported) (?:the )?(?:client|patient)\b|^\p{L}+ed?\b.*\b(?:with|by|to|for|from) (?:the )?(?:client|patient)(?:['’]s (?:ok|okay|consent|permission))?(?![\p{L}'’])/iu;

const SUBSTANCE =
  /\b(?:weed|cannabis|pot|alcohol|wine|beer|vodka|meth|cocaine|heroin|fentanyl|opioids?|pills|nicotine)\b/i;

const NAMED: Readonly<Record<string, string>> = {
  validated: 'validation',
  normalized: 'normalization',
  reflected: 'reflection',
  reframed: 'reframing',
};

/** What was done in session, as it stands after "Interventions included". */
export function deed(text: string, shape: Shape): string | undefined {
  const words = wordsOf(text);
  const first = words[0] ?? '';
  if (words.length === 1 && NAMED[first]) return NAMED[first];
  // "did grounding": the noun names what was done.
  const done = /^(?:did|used|utilized|worked on)\s+(?:some\s+)?(?=\p{L})/iu.exec(text);
  // What the client used is no intervention.
  if (SUBSTANCE.test(text)) return undefined;
  // "guided imagery": its name.
  if (
    /^(?:guided (?:imagery|meditation|relaxation|discovery|visualization)|applied (?:relaxation|behavior)|paced breathing)\b/i.test(
      text,
    )
  )
    return undefined;
  // "did interoceptive: straw breathing": a label and what it holds.
  if (done && /^[\p{L} -]{3,30}:\s/u.test(text.slice(done[0].length))) return text.slice(done[0].length);
  if (done && words.length > 1) {
    const rest = text.slice(done[0].length);
    const kind = shapeOf(rest).kind;
    if (kind === 'phrase' || kind === 'gerund') return coordinated(rest);
  }
  if (/^(?:stuck points?\b|thought (?!about\b|of\b|through\b|over\b|it\b|that\b))/i.test(text)) return undefined;
  const base = baseOfPast(first);
  // "set limits", "slowed the cycle": in what was done, a past form is a verb, even where it could describe.
  const verb: Shape =
    base && words.length > 1 && (shape.kind === 'unsure' || shape.kind === 'adjective' || shape.kind === 'phrase')
      ? { kind: 'verb', form: 'past', base }
      : shape;
  if (verb.kind !== 'verb' || verb.base === 'be') return undefined;
  const said = asGerund(text, verb);
  return said && (verb.form === 'past' ? coordinated(said) : said);
}

/** "building a list and practiced it" → "building a list and practicing it": verbs of one row in one form. */
export const coordinated = (text: string): string =>
  outsideQuotes(text, (part) =>
    part
      .replace(
        /(\b(?:and|then|&)\s+)(\p{L}[\p{L}-]*)(?=\s+(\p{L}+|\d|\()|$)/giu,
        (all, and: string, word: string, next = '') => {
          const base = baseOfPast(word.toLowerCase());
          const noun =
            (base === word.toLowerCase() && !/^(?:aloud|it|them|out|the)$/i.test(next)) ||
            isGerund(word) ||
            (!next && !isAct(word.toLowerCase())) ||
            /^(?:by|mood|affect|and|or)$/i.test(next) ||
            // "protector and scared kid": how it is.
            (isAdjective(word.toLowerCase()) && !/^(?:the|a|an|his|her|their|it|him|them)$/i.test(next));
          return base && !noun ? `${and}${gerund(base)}` : all;
        },
      )
      .replace(/(?<=ing\b.*\bthen )(\p{L}+s)$/iu, (word) => {
        const base = baseOfPresent(word.toLowerCase());
        return base ? gerund(base) : word;
      }),
  );
