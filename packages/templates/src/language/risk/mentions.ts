import { conceptRules } from './grammar.js';
import type { Match } from './rules.js';
import type { Token } from './tokens.js';
import { RISK_CONCEPTS, type RiskConcept } from './types.js';

/**
 * What a mention means before its clause is looked at. `plain`: present unless denied. `topic`: a subject of inquiry, nothing
 * unless answered. `ambiguous`: unclear unless denied; `hint` the same, also where a plainer reading of the words is possible. `safe`: says that there is none.
 */
export type MentionKind = 'plain' | 'topic' | 'ambiguous' | 'hint' | 'safe';

/** A place where a risk concept is spoken of: token indexes, end exclusive. */
export interface Mention {
  concept: RiskConcept;
  kind: MentionKind;
  from: number;
  to: number;
}

const CONTEXT: ReadonlySet<RiskConcept> = new Set(['si', 'hi', 'self_harm', 'plan', 'intent']);
const isConcept = (name: string): name is RiskConcept => (RISK_CONCEPTS as readonly string[]).includes(name);

/** Short forms, told from words by their capitals or by what stands beside them. */
function shortForms(tokens: readonly Token[], found: Match[]): void {
  const short = (word: string | undefined): boolean =>
    word !== undefined && /^(?:si|hi|sh|avh|ah|vh|sib|nssi|plan|intent)$/.test(word);
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    // "No P/I", "P–, I–".
    const signed = /^[+-](?:post|pre)$/.test(after?.word ?? '');
    if (token.word === 'p' && (signed || (after?.word === '/' && tokens[at + 2]?.word === 'i')))
      found.push({ label: 'plan near', from: at, to: at + 1 });
    if (token.word === 'i' && ((signed && before?.mark) || (before?.word === '/' && tokens[at - 2]?.word === 'p')))
      found.push({ label: 'intent near', from: at, to: at + 1 });
    if (token.word === 'm' && before?.word === '/' && tokens[at - 2]?.word === 'i')
      found.push({ label: 'means near', from: at, to: at + 1 });
    if (token.word !== 'si' && token.word !== 'hi') return;
    const beside =
      (after &&
        (/^(?:[:=?]|-post|—|\+post)$/.test(after.word) ||
          (/^[/,]$/.test(after.word) && short(tokens[at + 2]?.word)) ||
          /^(?:no|nil|neg|denied|or|and|plan|w\/|w\/o|yes|none)$/.test(after.word) ||
          short(after.word) ||
          (after.word === 'x' && tokens[at + 2]?.number))) ||
      (before &&
        (/^(?:[+-]pre|ø|\/)$/.test(before.word) ||
          (before.word === ',' && short(tokens[at - 2]?.word)) ||
          /^(?:denies|denied|no|nor|or|any|passive|active|current|endorses|w\/o|deneis|for|and|nil|deny|c\/o|w\/)$/.test(
            before.word,
          )));
    if (token.word === 'hi' && before?.word === 'si') found.push({ label: 'hi plain', from: at, to: at + 1 });
    if (glossed(tokens, at)) return;
    if (token.acronym || beside) found.push({ label: `${token.word} plain`, from: at, to: at + 1 });
  });
}

/** "HI (heat index)", "HI = head injury", "Sacroiliac (SI)": letters of something else. */
function glossed(tokens: readonly Token[], at: number): boolean {
  const initial = (index: number): string => (tokens[index]?.mark ? '' : (tokens[index]?.word[0] ?? ''));
  const meant = (from: number): boolean =>
    initial(from) + initial(from + 1) === tokens[at]?.word &&
    !/^(?:suicid|homicid|self)/.test(tokens[from]?.word ?? '');
  const opens = /^[(=]$/.test(tokens[at + 1]?.word ?? '');
  return (
    (opens && (meant(at + 2) || tokens[at + 2]?.word === 'sacroiliac')) ||
    (tokens[at - 1]?.word === '(' && meant(at - 3))
  );
}

/** What the grammar finds in one sentence. */
export function conceptMatches(tokens: readonly Token[]): Match[] {
  const matches = conceptRules().read(tokens);
  shortForms(tokens, matches);
  return matches;
}

/** Does a sentence speak of suicide, violence, self-harm, a plan or an intent? Then its neighbours are read in that light. */
export const speaksOfRisk = (matches: readonly Match[]): boolean =>
  matches.some(({ label }) => CONTEXT.has(label.split(' ')[0] as RiskConcept) && !label.endsWith('near'));

/** Mentions in one sentence, in order; overlapping ones of a concept are one. `spokenOf`: risk is the topic hereabouts. */
export function findMentions(matches: readonly Match[], spokenOf: boolean): Mention[] {
  const figures = matches.filter(({ label }) => label === 'figure');
  const figurative = ({ from, to }: Match): boolean =>
    figures.some((figure) => figure.from < to && from < figure.to && (from >= figure.from || to <= figure.to + 1));
  // An accident told as one: the wounds named after it are of that accident.
  const accident = figures.find((figure) =>
    matches.some(({ label, from, to }) => label === 'self_harm plain' && from < figure.to && figure.from < to),
  );
  const found: Mention[] = [];
  const add = (concept: RiskConcept, kind: MentionKind, from: number, to: number, none = false): void => {
    const same = found.find((other) => other.concept === concept && other.from < to && from < other.to);
    if (!same) found.push({ concept, kind, from, to });
    else {
      if (kind === 'topic' || kind === 'hint' || none || (kind === 'plain' && same.kind === 'ambiguous'))
        same.kind = kind;
      same.from = Math.min(same.from, from);
      same.to = Math.max(same.to, to);
    }
  };
  const near: Match[] = [];
  for (const match of matches) {
    const [concept, kind] = match.label.split(' ') as [string, MentionKind | 'near' | 'none'];
    if (!isConcept(concept) || figurative(match)) continue;
    if (accident && concept === 'self_harm' && match.from >= accident.to) continue;
    if (kind === 'near') near.push(match);
    else if (kind === 'none') add(concept, 'safe', match.from, match.to, true);
    else add(concept, kind, match.from, match.to);
  }
  if (spokenOf || found.some((mention) => CONTEXT.has(mention.concept))) {
    const before = [...found];
    for (const match of near)
      if (!before.some((other) => other.from < match.to && match.from < other.to && other.concept !== 'means'))
        add(match.label.split(' ')[0] as RiskConcept, 'plain', match.from, match.to);
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
