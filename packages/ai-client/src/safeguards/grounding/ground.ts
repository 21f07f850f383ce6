import { assessRisk, expandShorthand, type RiskConcept, withoutCutStops } from '@evenfall/templates';
import type { Source, SourceSpan, Support } from '../../port/index.js';
import { CHECKS, type Check, isKin, LOCAL_CHECKS, unframed, unturned } from './checks/index.js';
import { statementsFor } from './local.js';
import { numbersIn } from './numbers.js';
import { GENERAL, type GroundReason, type Prose, type Reading, type Report, readingOf } from './reading.js';

export interface Grounds {
  readonly support: Support;
  readonly reasons: readonly GroundReason[];
}

export interface GroundedSentence {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
}

/**
 * Does a drafted sentence say only what its sources say? Numbers, negations, risk states, quotations, drugs,
 * diagnoses, persons, names, days and degrees of the sentence must stand in the spans it cites, after short forms are
 * written out. Deterministic, and the same for every client: a model's own word about its support is not asked.
 *
 * @param prose for sentences that a model wrote (`loadProse`); the engine's own need none, they keep the words of the source
 * @returns `unsupported` with what is not in the source, `contradicted` with what the source says otherwise,
 * `inferred` where much of the wording is its own, else `quoted` or `paraphrased`.
 */
export function groundSentence(sentence: GroundedSentence, sources: readonly Source[], prose?: Prose): Grounds {
  const raw = sentence.spans.map(
    ({ sourceId, start, end }) => sources.find(({ id }) => id === sourceId)?.text.slice(start, end) ?? '',
  );
  if (!raw.some((text) => text.trim()))
    return { support: 'unsupported', reasons: [{ fault: 'source', kind: 'no-source' }] };
  const grounds = groundText(sentence.text, raw, prose);
  if (!raw.some((part) => LISTED.test(part))) return grounds;
  // A span cut out of a denied list would turn it round: what its line denies cannot be told as present.
  const now = assessRisk(unframed(expandShorthand(sentence.text).text));
  const lines = sentence.spans.map(({ sourceId, start, end }) =>
    lineOf(sources.find(({ id }) => id === sourceId)?.text ?? '', start, end),
  );
  const then = assessRisk(lines.map((line) => unturned(expandShorthand(line).text)).join('. '));
  const turned = (Object.keys(now) as RiskConcept[]).filter(
    (concept) => now[concept].state === 'positive' && then[concept].state === 'negated',
  );
  if (!turned.length) return grounds;
  return {
    support: 'contradicted',
    reasons: [...grounds.reasons, ...turned.map((words): GroundReason => ({ fault: 'risk', kind: 'differs', words }))],
  };
}

/** A place that may be the tail of a list: it opens with a risk term, not with what someone did. */
const LISTED =
  /^\s*(?:(?:or|and|nor|current|active|passive|any)\s+)*(?:SI|HI|AVH|AH|VH|NSSI|SIB|SH|suicid\w*|homicid\w*|self-?harm|hallucinat\w*|plans?|intent|means|thoughts? of|urges?)\b/i;

/** The sentence or line around a span, at most 200 characters to each side. */
function lineOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  return `${before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)}${text.slice(start, end)}${after.split(/[\n;]|\.\s/, 1)[0]}`;
}

/** What a check finds in the statements alone counts where these could answer: they tell numbers, or whose kin it is. */
function narrowed(check: Check, reading: Reading, local: Reading, report: Report): void {
  const whole = new Set<string>();
  check(reading, (fault, _, words) => whole.add(`${fault} ${words}`));
  const silent = !numbersIn(local.both).length;
  check(local, (fault, kind, words) => {
    const open = fault === 'number' ? silent : !isKin(words ?? '');
    if (!open || whole.has(`${fault} ${words}`)) report(fault, kind, words);
  });
}

/** As `groundSentence`, over the words at the spans themselves. */
export function groundText(text: string, raw: readonly string[], prose?: Prose): Grounds {
  // "mo. reports tantrums" is one sentence, whoever drafted from it.
  const reading = readingOf(text, raw.map(withoutCutStops), prose);
  let reasons: GroundReason[] = [];
  const report: Report = (fault, kind, words) => {
    if (!reasons.some((reason) => reason.fault === fault && reason.words === words))
      reasons.push({ fault, kind, ...(words && { words }) });
  };
  // Of a place that tells several things only what the sentence is about counts for its numbers, times and denials.
  const about = statementsFor(reading);
  const local = about ? readingOf(text, about, prose) : reading;
  for (const check of CHECKS) {
    if (about && LOCAL_CHECKS.has(check)) narrowed(check, reading, local, report);
    else check(reading, report);
  }
  for (const check of prose?.checks ?? []) check(reading, report);
  if (prose) reasons = [...prose.weigh(reading, reasons)];
  const { content, knows } = reading;
  const own = content.filter((word) => !GENERAL.has(word.stem) && !knows(word.text));
  const support: Support = reasons.some(({ kind }) => kind === 'differs')
    ? 'contradicted'
    : reasons.length
      ? 'unsupported'
      : own.length > Math.max(2, content.length / 2)
        ? 'inferred'
        : /["“]/.test(text)
          ? 'quoted'
          : 'paraphrased';
  return { support, reasons };
}
