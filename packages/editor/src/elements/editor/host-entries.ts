import type { NoteError } from '@evenfall/templates';
import { isName } from '../../phrases/index.js';
import { kindOf, noSuch, unknownFields } from './host-words.js';

/* What stands in the lists and objects a host gives. */

/**
 * What is needed of the templates, handed over by the workbench, which has it: an import from here would have a bundler part what the shell
 * loads into one more file for the sake of this one.
 */
export interface Readers {
  /** Throws a `NoteError`. */
  parseContext(context: unknown): unknown;
  /** Throws a `NoteError`. */
  parsePlan(plan: unknown): unknown;
  contextFields: readonly string[];
  planFields: readonly string[];
  isElement(id: string): boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => kindOf(value) === 'object';

/** What was given and is not in what was read of it, by path. */
function dropped(given: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(given)) return given.flatMap((each, at) => dropped(each, (read as unknown[])[at], `${path}${at}.`));
  if (!isObject(given)) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return key in Object(read) ? dropped(value, Reflect.get(Object(read), key), `${path}${key}.`) : [path + key];
  });
}

/** What is malformed in it is a `NoteError`, which the opening of the note tells. */
export function contextFaults(context: unknown, { parseContext, contextFields }: Readers): string[] {
  if (context == null) return [];
  try {
    return noSuch(dropped(context, parseContext(context)), contextFields);
  } catch {
    return [];
  }
}

export function planFaults(plan: unknown, { parsePlan, planFields }: Readers): string[] {
  if (plan == null) return [];
  try {
    return noSuch(dropped(plan, parsePlan(plan)), planFields);
  } catch (error) {
    const { path, expected, found } = error as NoteError;
    return [`${path.replace(/^plan/, '')}: expected ${expected}, found ${found}`.replace(/^: /, '')];
  }
}

/** A list with the faults of its entries. */
function listFaults(given: unknown, of: string, faultOf: (entry: unknown, at: number) => string | undefined): string[] {
  if (given == null) return [];
  if (!Array.isArray(given)) return [`expected a list of ${of}, found ${kindOf(given)}`];
  return given.flatMap((entry, at) => {
    const fault = isObject(entry) ? faultOf(entry, at) : `expected ${of}, found ${kindOf(entry)}`;
    return fault ? [`.${at}: ${fault}`] : [];
  });
}

export function phraseFaults(given: unknown): string[] {
  const names = new Map<string, number>();
  return listFaults(given, '{ name, text }', (entry, at) => {
    const { name, text, own } = entry as Record<string, unknown>;
    if (typeof name !== 'string' || !isName(name))
      return `expected a name of 1 to 24 letters, digits, - and _, found ${typeof name === 'string' ? 'another' : kindOf(name)}`;
    if (typeof text !== 'string' || !text.trim())
      return `expected text to write, found ${typeof text === 'string' ? 'none' : kindOf(text)}`;
    const before = names.get(name.toLowerCase());
    names.set(name.toLowerCase(), at);
    return before !== undefined && !own ? `expected a name of its own, found that of phrases.${before}` : undefined;
  });
}

const PANEL = 'a function that draws a panel';

export function extensionFaults(given: unknown, { isElement }: Readers): string[] {
  const unknown = unknownFields(given, ['tiptap', 'rules', 'prompts']);
  if (!isObject(given)) return unknown;
  const { tiptap, rules, prompts } = given;
  const under = (field: string, faults: string[]) =>
    faults.map((fault) => (fault.startsWith('.') ? `.${field}${fault}` : `.${field}: ${fault}`));
  return [
    ...unknown,
    ...under(
      'tiptap',
      listFaults(tiptap, 'extensions of TipTap', (entry) =>
        typeof Reflect.get(entry as object, 'name') === 'string'
          ? undefined
          : 'expected an extension of TipTap, found object without name',
      ),
    ),
    ...under('rules', listFaults(rules, '{ id, label, question, severity, check }', ruleFault)),
    ...under('prompts', promptFaults(prompts, isElement)),
  ];
}

/** What its id should be is told when the note is read. */
function ruleFault(entry: unknown): string | undefined {
  const { id, question, severity, check } = entry as Record<string, unknown>;
  if (typeof id !== 'string') return undefined;
  if (typeof check !== 'function') return `expected check (function), found ${kindOf(check)}`;
  if (typeof question !== 'string') return `expected question (string), found ${kindOf(question)}`;
  const known = ['block', 'warn', 'info'];
  return known.includes(severity as string)
    ? undefined
    : `expected severity as one of ${known.join(', ')}, found another`;
}

function promptFaults(prompts: unknown, isElement: Readers['isElement']): string[] {
  if (prompts == null) return [];
  if (!isObject(prompts)) return [`expected panels by the id of an element, found ${kindOf(prompts)}`];
  return Object.entries(prompts).flatMap(([id, draw]) => {
    if (typeof draw !== 'function') return [`.${id}: expected ${PANEL}, found ${kindOf(draw)}`];
    // A rule of a practice has its name before a dot.
    return isElement(id) || id.includes('.') ? [] : [`.${id}: no element has this id`];
  });
}
