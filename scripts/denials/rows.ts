/*
 * What the weights of a denial are learnt from: the development packs, never a held one. Denials that hold, those of the notes packs among
 * them, against all that was ever taken for a denial and was none (`risk-taken-for-denied.json`: the rules have been mended for most of
 * them since, so what they read today would teach little).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { denialsIn, placesIn } from '../../packages/templates/src/language/risk/assess.js';
import { signsOf } from '../../packages/templates/src/language/risk/signs.js';

export interface Row {
  readonly author: string;
  readonly signs: readonly string[];
  /** It is a risk after all, or may be one. */
  readonly risk: boolean;
  readonly note: boolean;
  /** A named doubt has it already. */
  readonly doubted: boolean;
  /** The rules read it as denied today. */
  readonly read: boolean;
  /** What it counts: one, over all places of one statement. */
  readonly share: number;
}

/** Packs of one author are left out together. */
const AUTHOR = /^(notes|risk-(?:voices|wide|settings|everyday|more|hand-\w|[a-z]+(?:-2)?))/;

const home = join(import.meta.dirname, '../../test/packs');
const linesOf = (name: string) =>
  readFileSync(join(home, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const named = (doubts: readonly string[]): boolean => doubts.some((doubt) => doubt !== 'outweighed');

function rowsOf(name: string, taken: Record<string, string[]>): Row[] {
  const author = AUTHOR.exec(name)?.[1] ?? name;
  return linesOf(name).flatMap(({ id, text, expected }) => {
    const places = placesIn(text);
    const denials = denialsIn(text);
    return Object.entries<string>(expected).flatMap(([concept, state]): Row[] => {
      const risk = /^(?:positive|ambiguous)$/.test(state);
      const own = places.filter((item) => item.concept === concept);
      const read = denials.filter((item) => item.concept === concept);
      if (!(risk || state === 'negated') || !(read.length || (risk && taken[id]?.includes(concept)))) return [];
      const denied = own.filter((item) => item.state === 'negated');
      const turned = own.filter(({ place }) => place.own.cues.some(({ label }) => /^(?:no|not|deny)$/.test(label)));
      const chosen = [denied, turned, own].find((items) => items.length)?.slice(0, 4) ?? [];
      return chosen.map(({ place }) => ({
        author,
        signs: [...signsOf(place)],
        risk,
        note: false,
        doubted: read.some(({ doubts }) => named(doubts)),
        read: read.length > 0,
        share: 1 / chosen.length,
      }));
    });
  });
}

/** Whole notes carry no labels of risk by concept: their denials are all taken for true. */
const notesOf = (name: string): Row[] =>
  linesOf(name).flatMap(({ sections = {}, lines = [] }) => {
    const texts = new Map<string, string>(Object.entries(sections));
    for (const { section, text } of lines) texts.set(section, `${texts.get(section) ?? ''}\n${text}`);
    return [...texts.values()].flatMap((text) =>
      denialsIn(text).map(
        ({ place, doubts }): Row => ({
          author: 'notes',
          signs: [...signsOf(place)],
          risk: false,
          note: true,
          doubted: named(doubts),
          read: true,
          share: 1,
        }),
      ),
    );
  });

export function readRows(): Row[] {
  const packs = readdirSync(home)
    .filter((name) => name.endsWith('.dev.jsonl'))
    .sort();
  const taken: Record<string, string[]> = JSON.parse(readFileSync(join(home, 'risk-taken-for-denied.json'), 'utf8'));
  return packs.flatMap((name) =>
    name.startsWith('risk') ? rowsOf(name, taken) : name.startsWith('notes') ? notesOf(name) : [],
  );
}
