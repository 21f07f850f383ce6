import {
  assertRecordNote,
  type Block,
  expandShorthand,
  FORMATS,
  type Format,
  type Inline,
  type Note,
} from '@evenfall/templates';
import { type NoteRecord, signerName } from '../../record/index.js';
import { DRAFT_NOTICE, PART_2_NOTICE } from './notices.js';

/** What can be exported: a note, signed or not, or the record of a signed one. */
export type Exportable = Note | NoteRecord;

export interface ExportOptions {
  /** The formats there are, for the titles of sections; ours where none are given. */
  readonly formats?: readonly Format[];
  /** Ids of the sections wanted, without anything around them; everything unless given. */
  readonly sections?: readonly string[];
  /**
   * What becomes of abbreviations. `keep`: what was written. `certain`: those of one meaning are written out. `read`: also
   * those whose meaning the words beside them decide. Dangerous ambiguous ones always stay (NO-INVENTION).
   */
  readonly expandOnExport?: 'keep' | 'certain' | 'read';
  /** The record holds substance use treatment under 42 CFR Part 2: the notice that goes with every disclosure is added. */
  readonly part2?: boolean;
}

export interface OutlineSection {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Block[];
}

/** Everything an export says, in order, whatever it is written in. */
export interface Outline {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly OutlineSection[];
  /** What came with and after the signature; titles of their own. */
  readonly closing: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly notices: readonly string[];
}

/** Titles that stand after the sections and are no part of the text of a note. */
export const CLOSING = {
  unsorted: 'In no section',
  signature: 'Signature',
  addendum: 'Addendum',
  'late-entry': 'Late entry',
  correction: 'Correction',
  'cosign-request': 'Co-signature asked for',
  return: 'Returned',
  cosign: 'Co-signed',
} as const;

export const FACTS = { date: 'Date of service', time: 'Time', minutes: 'Minutes', service: 'Service' } as const;

export const noteOf = (source: Exportable): Note => (source.type === 'evenfall-record' ? source.note : source);

/** @throws {FormatError} `process_note`: psychotherapy notes are held apart and never exported with the record. */
export function outline(source: Exportable, options: ExportOptions = {}): Outline {
  const note = noteOf(source);
  assertRecordNote(note);
  const format = (options.formats ?? FORMATS).find(({ id }) => id === note.format.id);
  const title = (id: string) => format?.sections.find((section) => section.id === id)?.title ?? id;
  const wanted = options.sections && new Set(options.sections);
  const sections = note.sections
    .filter(({ id }) => !wanted || wanted.has(id))
    .map(({ id, content }) => ({ id, title: title(id), content: writtenOut(content, options.expandOnExport) }));
  const notices = [...(note.status === 'draft' ? [DRAFT_NOTICE] : []), ...(options.part2 ? [PART_2_NOTICE.text] : [])];
  // A section alone has no room for anything else, but what the law wants goes with it.
  if (wanted)
    return { title: '', facts: [], sections, closing: [], notices: options.part2 ? [PART_2_NOTICE.text] : [] };
  return {
    title: format?.title ?? note.format.id,
    facts: facts(note),
    sections,
    closing: closing(source, title),
    notices,
  };
}

function facts({ context }: Note): [string, string][] {
  const time = context.start && context.stop ? `${context.start}–${context.stop}` : undefined;
  const known: [string, string | undefined][] = [
    [FACTS.date, context.date],
    [FACTS.time, time],
    [FACTS.minutes, context.sessionMinutes === undefined ? undefined : String(context.sessionMinutes)],
    [FACTS.service, context.cpt],
  ];
  return known.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

function closing(source: Exportable, title: (id: string) => string): Outline['closing'] {
  const note = noteOf(source);
  const parts: { title: string; lines: string[] }[] = [];
  if (note.unsorted.length) {
    parts.push({ title: CLOSING.unsorted, lines: note.unsorted.flatMap(({ text }) => text.split('\n')) });
  }
  if (note.signature) {
    const { signer, signedAt, attestation, late, sha256 } = note.signature;
    const label = late ? [CLOSING['late-entry']] : [];
    parts.push({
      title: CLOSING.signature,
      lines: [`Signed by ${signerName(signer)} on ${signedAt}`, attestation, ...label, `SHA-256 ${sha256}`],
    });
  }
  for (const entry of source.type === 'evenfall-record' ? source.entries : []) {
    const lines = [`${signerName(entry.author)}, ${entry.at}`];
    if (entry.kind === 'correction') lines.push(`Section: ${title(entry.section)}`);
    if ('reason' in entry && entry.reason) lines.push(`Reason: ${entry.reason}`);
    if (entry.kind === 'correction') lines.push(...plainLines(entry.content));
    if ('text' in entry) lines.push(...entry.text.split('\n'));
    if ('comment' in entry && entry.comment) lines.push(...entry.comment.split('\n'));
    parts.push({ title: CLOSING[entry.kind], lines });
  }
  return parts;
}

function plainLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? (block.content ?? [])
          .map((inline) => (inline.type === 'text' ? inline.text : '\n'))
          .join('')
          .split('\n')
      : block.content.flatMap((item) => plainLines(item.content)),
  );
}

/** Words with their abbreviations written out, each text for itself: formatting and provenance stay where they are. */
function writtenOut(blocks: readonly Block[], policy: ExportOptions['expandOnExport'] = 'keep'): readonly Block[] {
  if (policy === 'keep') return blocks;
  const classes = policy === 'certain' ? 'AX' : 'ABX';
  const inline = (each: Inline): Inline => {
    if (each.type !== 'text') return each;
    let text = '';
    let at = 0;
    for (const { start, end, expansion, class: cls } of expandShorthand(each.text).expansions) {
      if (!classes.includes(cls)) continue;
      text += each.text.slice(at, start) + expansion;
      at = end;
    }
    return { ...each, text: text + each.text.slice(at) };
  };
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, ...(block.content ? { content: block.content.map(inline) } : {}) }
      : {
          ...block,
          content: block.content.map((item) => ({ ...item, content: [...writtenOut(item.content, policy)] })),
        },
  );
}
