/**
 * Puts the alternatives of the risk lexicon ("in|at|on") in the order in which they stand elsewhere, and the phrases of the
 * other lexicons in that of the alphabet. To the reader the order means nothing; gzip and brotli find a run that has been
 * written before (2.7 of 293 kB). Run it after adding to a lexicon; what it writes depends on what the lines hold, not on
 * how they were ordered.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const language = join(root, 'packages/templates/src/language');
const WIDTH = 132;
/** The literals of a file; comments are passed over, since they may hold quotation marks. */
const LITERAL = /\/\*[\s\S]*?\*\/|`[^`]*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
/** Between blanks, and between line ends that are written out. */
const ELEMENT = /\\n|(?:(?!\\n)\S)+/g;
/** Signs of the syntax that mean something at an edge of an element: such an alternative stays where it is. */
const EDGE = /^(?:[!^&].*|.*\?|)$/;

/** What stands before the alternatives of an element, the alternatives, and what stands after. @param {string} element */
function parts(element) {
  const before = /^(?:!\^|[!&^](?=.))?/.exec(element)?.[0] ?? '';
  const after = !before && element.endsWith('?') ? '?' : '';
  return { before, after, words: element.slice(before.length, element.length - after.length).split('|') };
}

/** @param {Map<string, number>} counts @param {string} key */
const count = (counts, key) => counts.get(key) ?? 0;
/** @param {Map<string, number>} counts @param {string} key */
const add = (counts, key) => counts.set(key, count(counts, key) + 1);

/** The text with each element of its literals as `change` gives it. @param {string} text @param {(element: string) => string} change */
function eachElement(text, change) {
  return text.replace(LITERAL, (literal) =>
    literal.startsWith('/*')
      ? literal
      : literal[0] +
        literal.slice(1, -1).replace(ELEMENT, (element) => (element.includes('|') ? change(element) : element)) +
        literal[0],
  );
}

/** @param {string} folder */
const filesOf = (folder) =>
  readdirSync(join(language, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => ({
      path: join(language, folder, name),
      text: readFileSync(join(language, folder, name), 'utf8'),
    }));

// Patterns, a line each, are no lines of the grammar: an alternative in them may hold a bracket.
const files = filesOf('risk/lexicon').filter(({ text }) => !text.includes("from './wordings.js'"));

/** How often two alternatives stand in one element, whatever their order. */
const together = new Map();
for (const { text } of files)
  eachElement(text, (element) => {
    const { words } = parts(element);
    for (const one of words) for (const other of words) if (one !== other) add(together, `${one}|${other}`);
    return element;
  });

/** How often one has been written after another, and after another two. */
const written = new Map();

/** The alternatives from one of them on, each time the one that follows most often. @param {string} first @param {string[]} words @param {string} before */
function chain(first, words, before) {
  const left = new Set(words);
  const order = [first];
  left.delete(first);
  let known = 0;
  for (let last = `${before}^`, here = first; left.size; ) {
    const worth = (/** @type {string} */ next) =>
      3 * count(written, `${last}|${here}|${next}`) +
      count(written, `${here}|${next}`) +
      count(together, `${here}|${next}`) / 10;
    const next = [...left].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    known += Number(written.has(`${here}|${next}`)) + Number(written.has(`${last}|${here}|${next}`));
    order.push(next);
    left.delete(next);
    last = here;
    here = next;
  }
  return { order, worth: known + count(written, `${before}^${first}`) / 10 };
}

/** @param {string} element */
function ordered(element) {
  const { before, after, words } = parts(element);
  if (words.some((word) => EDGE.test(word))) return element;
  const sorted = [...new Set(words)].sort();
  const { order } = sorted.map((first) => chain(first, sorted, before)).reduce((a, b) => (b.worth > a.worth ? b : a));
  add(written, `${before}^${order[0]}`);
  order.forEach((word, at) => {
    if (!at) return;
    add(written, `${order[at - 1]}|${word}`);
    add(written, `${at > 1 ? order[at - 2] : `${before}^`}|${order[at - 1]}|${word}`);
  });
  return before + order.join('|') + after;
}

for (const { path, text } of files) writeFileSync(path, eachElement(text, ordered));

/** A list of phrases over several lines, each no longer than `WIDTH`. @param {string} list */
function alphabetical(list) {
  const phrases = list.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []);
  return [...new Set(phrases)]
    .sort()
    .join(',')
    .replace(new RegExp(`(.{1,${WIDTH}},)`, 'g'), '$1\n')
    .trim();
}

for (const { path, text } of filesOf('lexicons'))
  writeFileSync(
    path,
    text.replace(/`([^`]*)`/g, (literal, list) => (/,[\s\S]*\n/.test(list) ? `\`${alphabetical(list)}\`` : literal)),
  );
