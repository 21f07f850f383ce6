import { assessRisk, expandShorthand, splitSentences } from '@evenfall/templates';
import { AiError, difference, type RewriteEvent, type RewriteRequest, UNSORTED } from '../../port/index.js';
import { groundRewrite, loadProse } from '../../safeguards/index.js';
import { type Breath, makeDraft } from '../draft.js';
import { inThirdPerson } from '../hands/index.js';
import { DEVICE } from '../status.js';
import { finish, outsideQuotes, wording } from '../write/index.js';
import { FORMAL, PLAIN, SHORT, SHORT_PLAN } from './words.js';

type Pairs = readonly (readonly [RegExp, string])[];

/** The replacement with the capital of what it replaces. */
const put = (text: string, pairs: Pairs): string =>
  outsideQuotes(text, (part) =>
    pairs.reduce(
      (out, [pattern, to]) =>
        out.replace(pattern, (...args: unknown[]) => {
          const found = args[0] as string;
          const said = to.replace(/\$(\d)/g, (_all, group: string) => (args[Number(group)] as string) ?? '');
          return /^\p{Lu}/u.test(found) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
        }),
      part,
    ),
  );

const written = (text: string): string => outsideQuotes(text, (part) => expandShorthand(part).text);
const bySentence = (text: string, write: (sentence: string) => string): string =>
  splitSentences(text)
    .map(({ start, end }) => write(text.slice(start, end).trim()))
    .filter(Boolean)
    .join(' ');

/**
 * Words that may stand twice and mean it: "told her her sister", "came in in tears", "no, no", "very very". Two capitals
 * are a name ("Walla Walla"), which is seen below.
 */
const TWICE =
  /^(?:that|had|her|his|him|you|in|on|no|not|never|very|really|so|too|more|many|much|long|far|bye|night|please|help)$/i;
/** The article "a", and not the letter of "hepatitis A": small, or first in its sentence. */
const BARE_ARTICLE =
  /(?<![\p{L}\p{N}'’.-])(?:a|(?<=^\s*)A) (?=(?!eu|one\b|once\b|ouija|(?:or|and|is|if|in|on|at|as|are|of|it)\b)[aeio]\p{L})/gu;
/** "An" before a letter that is sounded as it is written; never before letters spelt out ("an SSRI", "an mri"). */
const FULL_ARTICLE =
  /(?<![\p{L}\p{N}'’.-])(?:an|(?<=^\s*)An) (?=(?:[bcdfgjklmnprstvwyz][aeiouy]|[bcfgp][lr]|[dt]r|[cpstw]h|s[ckmlnptqw]|kn|qu)\p{Ll})/gu;

/** Doubled words, spaces, capitals and the article before a vowel. */
const mended = (text: string): string =>
  bySentence(text, (sentence) =>
    finish(
      outsideQuotes(sentence, (part) =>
        part
          .replace(/(?<![\p{L}\p{N}'’-])(\p{L}+) (\1)(?![\p{L}\p{N}'’-])/giu, (both, word: string, again: string) =>
            TWICE.test(word) || /^\p{Lu}/u.test(again) ? both : word,
          )
          .replace(BARE_ARTICLE, (article) => `${article[0]}n `)
          .replace(FULL_ARTICLE, (article) => `${article[0]} `),
      ),
    ),
  );

const atRisk = (text: string): boolean => Object.values(assessRisk(text)).some(({ state }) => state !== 'absent');

/** Without the words that tell nothing. */
const shortened = (text: string): string => put(text, atRisk(text) ? SHORT : [...SHORT, ...SHORT_PLAN]);

const voiceOf = (text: string) => ({
  term: /\bpatient\b/i.test(text) ? ('patient' as const) : ('client' as const),
  several: false,
});

/** A sentence without a first person of the therapist's. One whose "I" may be someone else's stays as it is. */
const third = (text: string): string =>
  bySentence(text, (sentence) => {
    const said = inThirdPerson(sentence, voiceOf(text), wording);
    return finish(said ?? sentence);
  });

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** What the sources say of the same matter and the note does not say yet, drafted as usual. */
async function expanded({ selection, before, after, sources }: RewriteRequest, breathe: Breath): Promise<string> {
  const template = {
    id: 'narrative',
    sections: [{ id: 'narrative', title: 'Narrative', required: false, fields: [] }],
  };
  const { sections } = await makeDraft({ template, sources }, breathe);
  const matter = words(written(selection));
  const said = `${before} ${selection} ${after}`.toLowerCase();
  const more = sections
    .filter(({ id }) => id !== UNSORTED)
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => !said.includes(text.toLowerCase().replace(/[.!?]$/, '')))
    .filter(
      ({ text }) =>
        [...words(text)].filter(
          (word) => matter.has(word) && !/^(?:client|patient|reported|session|therapist)$/.test(word),
        ).length > 0,
    );
  return [selection.trim(), ...more.map(({ text }) => text)].join(' ');
}

/** @throws {AiError} `unsupported` for a free instruction: only a model can follow one */
async function rewritten(request: RewriteRequest, breathe: Breath): Promise<string> {
  const { selection, intent } = request;
  switch (intent) {
    case 'grammar':
      return mended(selection);
    case 'formalize':
      return mended(wording.formal(put(written(selection), FORMAL)));
    case 'plain':
      return mended(put(written(selection), PLAIN));
    case 'shorten':
      return mended(shortened(selection));
    case 'third-person':
      return third(selection);
    case 'expand':
      return expanded(request, breathe);
    default:
      throw new AiError('unsupported');
  }
}

/**
 * Rewrites a selection on the device: by fixed wordings, never by new facts. What does not hold against the selection
 * and its sources (NO-INVENTION) is not proposed: the selection then comes back as it was.
 *
 * @throws {AiError} `unsupported` for a free instruction; `aborted`
 */
export async function* rewriteOnDevice(request: RewriteRequest, breathe: Breath): AsyncGenerator<RewriteEvent, void> {
  const { selection, sources, intent } = request;
  const said = await rewritten(request, breathe);
  const given = intent === 'expand' ? sources.map(({ text }) => text) : [];
  const { keep } = groundRewrite(selection, said, given, await loadProse());
  const text = keep ? said : selection;
  const by = { engine: DEVICE.engine, locality: DEVICE.locality };
  yield { type: 'proposal', text, changed: difference(selection, text), findings: [], by };
  yield { type: 'end', usage: { latencyMs: 0 } };
}
