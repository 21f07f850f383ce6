import { tokenize } from '@evenfall/templates';
import { roleOf } from '../clauses.js';
import { INSTRUMENT, numbersIn } from '../numbers.js';
import { bare, FRAME_WORDS, GENERAL, type GroundFault, ofClass } from '../reading.js';
import { near, stem } from '../stem.js';
import type { Check } from './report.js';
import { isMonth } from './time.js';

const CLASSES: readonly [GroundFault, string[]][] = [
  ['medication', ['medication']],
  ['diagnosis', ['diagnosis_name']],
  ['person', ['kin']],
  ['risk', ['safety_plan', 'crisis_resource']],
];
const HEDGED =
  /\b(?:rule(?:s|d)? out|r\/o|possible|possibly|probable|probably|provisional|provisionally|suspect\w*|suspicion|query|versus|vs|differential|consider\w*|likely|maybe|might|may|not yet|pending|unclear|no|not|screen\w*|in question|question\w*|test\w*|assess\w*|evaluat\w*|traits?|features?|\p{L}+ like|question of)\b|\?/iu;

const KIND = /\b(?:bipolar|bp|type|stage)(?: disorder)?[ -]?(i{1,3})\b/i;

/** "stim" of "stimulant". */
const shortened = (word: string, text: string): boolean =>
  word.length > 6 && new RegExp(String.raw`\b${word.slice(0, 4)}\p{L}*\b`, 'iu').test(text);

/** Drugs, diagnoses, relatives, safeguards, quotations and names stand in the source as they are. */
export const terms: Check = (reading, report) => {
  const { text, said, both, raw, held, knows, clauses, sourceClauses, spelled } = reading;
  for (const [fault, names] of CLASSES) {
    for (const term of ofClass(said.replace(INSTRUMENT, ' '), ...names)) {
      // "Medication: sertraline": the general word for what is named.
      if (
        /^(?:medications?|meds?|medicines?|doses?|dosages?|prescri\w+)$/.test(term) &&
        ofClass(both, 'medication').length > 0
      )
        continue;
      // Nor does its form or its class name a drug.
      if (
        /^(?:injections?|shots?|depots?|tablets?|pills?|refills?|anti\w+|s[sn]ris?|benzo\w*)$/.test(term) &&
        knows(term)
      )
        continue;
      if (new RegExp(`(?<![\\p{L}])${term.replace(/[^\p{L}\d ]/gu, '.')}(?![\\p{L}])`, 'iu').test(both)) continue;
      const parts = term.split(/[\s-]+/);
      // "hubby" is the husband: a relative by any of the names.
      const role = fault === 'person' ? roleOf(term) : undefined;
      if (role && sourceClauses.some(({ people }) => people.has(role))) continue;
      const there = parts.every((part) => {
        const root = stem(part);
        return (
          held.has(root) ||
          FRAME_WORDS.has(root) ||
          GENERAL.has(root) ||
          (fault !== 'medication' ? knows(part) : shortened(part, both))
        );
      });
      if (!there) report(fault, 'not-in-source', term);
    }
  }
  for (const match of text.matchAll(/["“]([^"”]+)["”]/g)) {
    // "I stopped myself" of "stopped myself".
    if (!bare(`${raw.join(' ')} . ${both}`).includes(bare(match[1] as string).replace(/^i (?=\p{L})/u, '')))
      report('quotation', 'not-in-source', match[1]);
  }
  // A capital inside the sentence that the source does not have is a name it does not hold.
  for (const match of text.matchAll(/(?<=[\p{Ll},;] )(\p{Lu}\p{Ll}+)(?!\p{L})/gu)) {
    const name = match[1] as string;
    // Days and months are read with the times.
    if (numbersIn(name).length || /days?$/.test(name) || isMonth(name)) continue;
    if (
      !raw.join(' ').toLowerCase().includes(name.toLowerCase()) &&
      !held.has(stem(name)) &&
      !FRAME_WORDS.has(stem(name)) &&
      !knows(name.toLowerCase())
    )
      report('name', 'not-in-source', name);
  }
  // "panic" is not yet a panic disorder.
  if (
    /(?<!bipolar (?:i{1,2} |[12] )?)\bdisorder/i.test(said) &&
    !/\bdisorder|\bd\/o\b/i.test(both) &&
    !spelled.has('disorder')
  )
    report('diagnosis', 'not-in-source', 'disorder');
  const kindHere = KIND.exec(said)?.[1]?.toLowerCase();
  const kindThere = KIND.exec(both)?.[1]?.toLowerCase();
  if (kindHere && kindThere && kindHere.length !== kindThere.length) report('diagnosis', 'differs', kindHere);
  // What the source only asks about is not diagnosed.
  if (
    !/\b(?:diagnos\w+|disorder|meets|criteria|has|is|are)\b/i.test(said) ||
    !sourceClauses.some((home) => HEDGED.test(home.text))
  )
    return;
  for (const clause of clauses) {
    if (HEDGED.test(clause.text)) continue;
    const before = [...clause.text.matchAll(/([\p{L}-]+(?: [\p{L}-]+)?) disorder/giu)].map(
      (match) => match[1] as string,
    );
    const named = [...ofClass(clause.text, 'diagnosis_name', 'diagnosis_word'), ...before]
      .flatMap((term) => term.split(/[\s-]+/))
      .map(stem)
      .filter((word) => word.length > 3 && word !== 'disorder');
    const short = tokenize(clause.text).flatMap(({ word }) => spelled.get(word) ?? []);
    if (!named.length) continue;
    const homes = sourceClauses.filter(
      ({ words }) => named.some((word) => near(word, words)) || short.some((word) => words.has(stem(word))),
    );
    if (
      homes.length &&
      homes.every((home) => HEDGED.test(home.text) && !/\b(?:no|not) (?:change|new|longer)\b/i.test(home.text))
    )
      report('diagnosis', 'differs', named.join(' '));
  }
};
