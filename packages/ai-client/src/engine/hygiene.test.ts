import { expandShorthand, formatById } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import { type DraftSentence, UNSORTED } from '../port/index.js';
import { createNoteAiClient, templateFor } from './index.js';

/** Fragments of many hands and kinds; a session of the test is any mix of them. Own list, 2026-11. */
const FRAGMENTS =
  `low mood x3 wks|sleep 5h|appetite ↓|fight w/ mom tues|skipped work mon|slept in car 3 nts|can't focus|hasn't told wife|still avoids bridge|late 10 min
cried 2x|widowed 5 mo|lost 9 lb|zoloft 50 qd, no missed|prozac daily|celexa x10 d, not helping yet|lamotrigine 150, no rash|propranolol prn, used 0x
dread 7/10|urge 4/10|craving 6/10 → 2/10|SUDs 75 then 40|PHQ-9 14 (was 17)|GAD-7 9|item 9 = 0|c-ssrs q1 yes|urges to cut 4/5
denies SI/HI|no SI, no HI|SI: none|passive SI mon, no plan|HI not asked|didn't ask re guns|asked re SI: no
affect flat|speech slow, soft|tearful|restless hands|eye contact ok|tense then calmer|sounded upbeat|talks fast|hood up|pale at first|sat on hands
taught box breathing|validated fear|challenged "it was my fault"|reviewed safety plan w/ her|called pcp w/ her|did thought record|role played asking boss for raise|MI: pros/cons of quitting|socratic q's on "i'll fail"|practiced grounding x5 min|made list of coping skills|went over crisis card|normalized grief|psychoed re panic|stayed w/ him til wife came
"that was fast"|pt "sounds brutal"|mom: "he never listens"|agreed|found 1 piece of evidence against|laughed once|nodded|calmer by the end|handed her a block by himself|rolled eyes then "ok"
MDD, recurrent, mod|GAD|r/o PTSD|goal 1 some progress|goal 2 (bus alone) met|LTG 3 on track|avoidance keeps it going|risk low
hw: worry log daily|practice grounding nightly|call sponsor x2|988 saved in phone|teacher email 12/4|sleep window 12:30-6 set|log kept 5 d|script written together, sent from phone|timer 10 min + stickers|referral to psych sent|wed 4|back 2 wks|fri 2pm|rtc 1 wk|same time next wk|4 wks|21st|f/u 1 wk|wk from today|CM to fix bus pass|walks cont|airport visit next time
wife supportive|foster mom teary|dad rpts 4 meltdowns|teacher: off task|mom in for last 10|ex has kids til fri|boss warned him
video|phone sess|couple sess|16yo|19 y/o student|ct here for panic|we talked about boundaries|I think she is grieving`
    .split(/[|\n]/)
    .filter(Boolean);

/** What frames may add: no word of this list tells a fact. */
const CLOSED =
  `client patient therapist clinician session reported report reports also further stated denied endorsed presented described observed interventions included includes include work response diagnosis impression plan homework review follow-up follow up medication medications doses missed score was were is are be been being has have had will would the a an this that these it its of in on at for from to by with and or not no nor there than then as his her their held seen present presents visit walk-in appointment next return returns clinic today week same time number item items question questions went going rating down unchanged up about regarding when asked answered yes feeling unable complete so during view each per daily used use session's lasted minutes both partners couple progress change some goal met track until before after which who what if while still continue continues once twice first`.split(
    /\s+/,
  );
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];
/** Gerunds of verbs that are jotted in the past. */
const PAST: Readonly<Record<string, string>> = {
  making: 'made',
  teaching: 'taught',
  going: 'went',
  sleeping: 'slept',
  losing: 'lost',
};
const root = (word: string): string =>
  (PAST[word] ?? word)
    .replace(/(?:'s|s|es|ed|ing|ly|y|ied|ies|e)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .slice(0, 5);

async function drafted(text: string, format: string): Promise<DraftSentence[]> {
  const sentences: DraftSentence[] = [];
  const request = {
    template: templateFor(formatById(format)),
    sources: [{ id: 'a', kind: 'shorthand' as const, text, trusted: true }],
  };
  for await (const event of createNoteAiClient().draft(request)) {
    if (event.type === 'sentence' && event.sectionId !== UNSORTED) sentences.push(event);
  }
  return sentences;
}

const sessions = fc.record({
  parts: fc.uniqueArray(fc.constantFrom(...FRAGMENTS), { minLength: 3, maxLength: 14 }),
  mark: fc.constantFrom('\n', '; ', '. ', ' | '),
  format: fc.constantFrom('soap', 'dap', 'birp', 'girp'),
});

/** The words of a sentence outside its quotations. */
const own = (text: string): string => text.replace(/["“][^"”]*["”]/g, '“”');

describe('every sentence of a draft', () => {
  const check = (judge: (sentence: DraftSentence, source: string) => void) =>
    fc.assert(
      fc.asyncProperty(sessions, async ({ parts, mark, format }) => {
        const source = parts.join(mark);
        for (const sentence of await drafted(source, format)) judge(sentence, source);
      }),
      { numRuns: 120, seed: 1127 },
    );

  it('begins like one, ends like one, doubles no word and leaves no mark of haste', async () => {
    await check(({ text }) => {
      expect(text, text).to.match(/^[\p{Lu}\d"“(<~]/u);
      expect(text, text).to.match(/[.!?]["”')]?$/);
      expect(own(text), text).not.to.match(/\b(\p{L}+) \1\b/iu);
      expect(own(text), text).not.to.match(/ {2}|\s[,.;:]|,,|->|→|!!|\bw\/|\|/);
    });
  }).timeout(120_000);

  it('agrees with its subject', async () => {
    await check(({ text }) => {
      expect(own(text), text).not.to.match(
        /\b(?:Client|Patient) (?:were|are|have|do|tell|say|go|feel|report|want|need)\b/,
      );
      expect(own(text), text).not.to.match(/\b(?:thoughts|hallucinations|hands|eyes) was\b/i);
      expect(own(text), text).not.to.match(
        /\bThere (?:was no (?:thoughts|guns)|were no (?:plan|intent|suicidal ideation))\b/,
      );
      expect(own(text), text).not.to.match(/\b(?:a [aeio]\p{L}+|an [bcdfgjklmnpqrstvwxyz]\p{L}+)\b/u);
    });
  }).timeout(120_000);

  it('gives no act of the therapist to the client', async () => {
    await check(({ text }) => {
      expect(own(text), text).not.to.match(
        /\b(?:Client|Patient) (?:\p{L}+ ){0,2}?(?:taught|teaching|validat|challeng|normaliz|psychoeducat|reviewed safety|called PCP|calling PCP|stayed with|staying with|went over|role played|did thought|practiced grounding|made list)/iu,
      );
    });
  }).timeout(120_000);

  it('holds no word that is neither in its source nor in the closed list of the frames (NO-INVENTION)', async () => {
    await check(({ text, spans }, source) => {
      const cited = spans.map(({ start, end }) => source.slice(start, end)).join(' ');
      const held = new Set([...wordsOf(cited), ...wordsOf(expandShorthand(cited).text)].map(root));
      const spare = new Set(CLOSED.flatMap((word) => [word, root(word)]));
      for (const word of wordsOf(text)) {
        if (/^\d/.test(word) || held.has(root(word)) || spare.has(word) || spare.has(root(word))) continue;
        const known = [...held].some(
          (other) => other.length > 2 && (other.startsWith(root(word).slice(0, 3)) || root(word).startsWith(other)),
        );
        expect(known, `“${word}” of “${text}”, from “${cited}”`).to.equal(true);
      }
    });
  }).timeout(120_000);
});
