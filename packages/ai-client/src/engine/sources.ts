import { withoutCutStops } from '@evenfall/templates';
import type { DraftRequest, Source } from '../port/index.js';
import { outsideQuotes, type Voice, verbs, wording } from './write/index.js';

/*
 * How the sources of a draft are heard: their texts as they are read, and the voice in which they are told again. What only some hands need
 * (dictation, a second language, who speaks, the writer's own "I") is fetched where a text shows it.
 */

/** The sources of a draft as they are read. */
export interface Hearing {
  /** Offset for offset as they were given: spoken marks as marks, words cut short without their stops. */
  readonly heard: readonly Source[];
  /** The ids of those that were spoken. */
  readonly spoken: ReadonlySet<string>;
  readonly voice: Voice;
  /** A fragment with the endings of its verbs, where whoever wrote it left them out. */
  agreed(text: string): Promise<string>;
}

/** A mark spoken out, or a line long enough to be without marks. */
const DICTATED = /\b(?:period|comma|full stop)\b|[^\n\r]{160}/i;

/** A goal, by its names. */
const GOALS = /goal|obj|\bISP|\bIEP|[SL]TG|\bG\d/i;

/** "Mom: …", "H: …". */
const LABELLED = /[\p{L})]\s?:\s/u;

/** "I", "me", "we": somebody who writes. */
const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:im?|we|me|my)(?![\p{L}\p{N}])/iu;

/** A verb after "she" that may lack its ending. */
const ENDINGLESS = /\bs?he \p{L}*[^\P{L}ds](?:n['’]?t)?(?![\p{L}'’])/iu;

/** A whole text written so. */
const FOREIGN =
  /(?:^|[.,\n] ?)(?:client|pt|patient|husband|wife|mom|s?he) (?:say|tell|cry|go|want|feel|arrive|come|have|make|accept|no sleep|not want) /i;

const COUPLE = /^9084[67]9?$/;

/** Said of two at once. */
const OF_BOTH =
  /^\W*couples?\b(?! of\b| (?:days|weeks|times)\b)|\bboth (?:den(?:y|ied)|parents (?:present|here|report\w*|rated?|agree\w*|den\w+)|partners|rated)\b|\bneither (?:[SH]I\b(?! n?or)|endors\w+|den(?:y|ied)|reports?|wants?)\b|, couple,|\btwins \p{Lu}(?:\.|,| (?:&|and|\+) )/iu;

/** Two who are told of side by side: "H … W", "P1 … P2", "J: … K: …" (but no letters of sections). */
function pair(text: string): boolean {
  const named = new Set(
    text.match(/(?<![\p{L}\p{N}])(?:[HW](?![\p{L}\p{N}/'’])|P[12](?=['’]s| \p{Ll})|hubby\b|wif(?:ey|e)\b)/gu),
  );
  const labels = new Set(text.match(/(?<=(?:^|\n)\s*)(?![SOAPDBIREG]:)\p{Lu}(?=: \p{L})/gu));
  return (
    OF_BOTH.test(text) ||
    labels.size > 1 ||
    (named.has('H') && named.has('W')) ||
    (named.has('P1') && named.has('P2')) ||
    (named.has('hubby') && named.size > 1)
  );
}

function voiceOf(request: DraftRequest): Voice {
  const text = request.sources
    .map((source) => source.text)
    .join('\n')
    .slice(0, 20_000);
  const patients = text.match(/(?<!stuck )\b(?:pt|pts|patient)\b/gi)?.length ?? 0;
  const clients = text.match(/\b(?:ct|cl|clt|client)\b/gi)?.length ?? 0;
  const { context = {}, style = {} } = request;
  const several =
    COUPLE.test(context.cpt ?? '') ||
    (context.participants?.length ?? 0) > 2 ||
    /^.{0,200}(?:\bseen together\b|\bboth (?:feel|felt|agree|agreed|report|want|came)\b|\((?:she|he)\)\s*(?:&|and|\+))/is.test(
      text,
    ) ||
    /^\W*\p{L}+ (?:\+|and|&) (?:ct|pt|cl|client|patient|\p{Lu})/u.test(text) ||
    pair(text) ||
    /^.{0,160}\b(?:(?:couples?|fam(?:ily)?) (?:sess(?:ion)?|tx|therapy|visit|f\/u)|couples? \d\d min|both (?:partners )?(?:present|in person|in (?:rm|room|office))|conjoint|parents?(?:[- ]only)? (?:session|only|meeting|mtg|visit|consult)|collateral (?:session|call|visit)|(?:client|pt|ct|cl|patient|child|kid) (?:was )?not (?:present|here|in attendance)|no (?:child|client|pt|patient) present)\b/is.test(
      text,
    );
  return {
    ...(style.length && { length: style.length }),
    term: style.person ?? context.clientTerm ?? (patients > clients ? 'patient' : 'client'),
    several,
    unnamed: several && patients + clients === 0,
  };
}

/** @throws where what a text needs cannot be fetched */
export async function hear(request: DraftRequest): Promise<Hearing> {
  const hands = () => import('./hands/index.js');
  const heard: Source[] = [];
  const spoken = new Set<string>();
  for (const each of request.sources) {
    let { text } = each;
    if (DICTATED.test(text) || !/\p{Ll}/u.test(text)) text = (await hands()).readable(text);
    if (text !== each.text) spoken.add(each.id);
    heard.push({ ...each, text: withoutCutStops(text) });
  }
  const all = request.sources.map(({ text }) => text).join('\n');
  const plain = voiceOf(request);
  const writing = FIRST_PERSON.test(all) && (await hands());
  const voice: Voice = {
    ...plain,
    ...(GOALS.test(all) && { goalOf: (await hands()).goalOf }),
    ...(writing && {
      writer: {
        named: writing.named,
        inThirdPerson: (text: string) => writing.inThirdPerson(text, plain, wording),
      },
    }),
    ...(LABELLED.test(all) && { spokenBy: (await hands()).spokenBy }),
  };
  const foreign = FOREIGN.test(all);
  return {
    heard,
    spoken,
    voice,
    agreed: async (text) => {
      if (!foreign && !ENDINGLESS.test(text)) return text;
      const { agreeing } = await hands();
      return outsideQuotes(text, (part) => agreeing(part, verbs, foreign));
    },
  };
}
