import type { Note, NoteCheck } from '@evenfall/templates';
import type { Completeness, NoteFacts, Phase } from '../records/index.js';
import { dayNumber, instantOf } from '../schedule/index.js';
import { keptWords } from './kept-words.js';

type Block = Note['sections'][number]['content'][number];

/** What a review event says. */
export interface Decision {
  readonly action: 'accept' | 'reject' | 'edit' | 'undo';
  readonly ids: readonly string[];
  readonly waiting: number;
}

export interface StoryStart {
  readonly phase: Phase;
  readonly zone: string;
}

export type Facts = Omit<NoteFacts, 'kind' | 'id' | 'session'>;

/**
 * What becomes of one note, from its first key stroke to its signature. Words are held here only until it is signed,
 * to compare what was drafted with what was kept; the facts it gives hold counts.
 */
export class NoteStory {
  #facts: Facts;
  #accepted = new Set<string>();
  #rejected = new Set<string>();
  #waiting = 0;
  #drafted = new Map<string, string>();
  #check: NoteCheck | undefined;

  constructor(start: StoryStart) {
    this.#facts = start;
  }

  /** What is known so far, but for the keys of note and session. */
  get facts(): Facts {
    return this.#facts;
  }

  get signed(): boolean {
    return this.#facts.signed !== undefined;
  }

  opened(at: number): void {
    this.#set({ opened: iso(at) });
  }

  /** A draft ended. One without a sentence is none. */
  drafted(sentences: number, at: number): void {
    if (sentences === 0) return;
    this.#waiting = sentences;
    if (!this.#facts.firstDraft) this.#set({ firstDraft: iso(at) });
  }

  /** @param note as it is after the decision */
  decided({ action, ids, waiting }: Decision, note: Note | undefined): void {
    this.#waiting = waiting;
    for (const id of ids) {
      if (action === 'undo') {
        this.#accepted.delete(id);
        this.#rejected.delete(id);
        this.#forget(id);
      } else if (action === 'accept') this.#accepted.add(id);
      else if (action === 'reject') this.#rejected.add(id);
    }
    if (action === 'accept') this.#remember(note);
  }

  checked(check: NoteCheck): void {
    this.#check = check;
    if (this.#facts.firstDraft && this.#waiting === 0 && !this.#facts.atDraft) {
      this.#set({ atDraft: completeness(check) });
    }
  }

  signedAs(note: Note, at: number): void {
    const final = markedWords(note);
    const drafts = note.provenance.filter(isDrafted);
    this.#remember(note);
    let [kept, drafted] = [0, 0];
    for (const [id, text] of this.#drafted) {
      const share = keptWords(text, final.get(id) ?? '');
      kept += share.kept;
      drafted += share.drafted;
    }
    const edited = drafts.filter((record) => record.edited).length;
    const gone = Math.max(0, this.#accepted.size - drafts.length);
    const end = sessionEnd(note, this.#facts.zone);
    this.#set({
      signed: iso(at),
      ...(end !== undefined && { sessionEnd: iso(end) }),
      ...(this.#facts.firstDraft && {
        sentences: { kept: drafts.length - edited, edited, rejected: this.#rejected.size + gone },
      }),
      ...(drafted > 0 && { keptShare: Math.round((kept / drafted) * 1000) / 1000 }),
      ...(this.#check && { atSigning: completeness(this.#check) }),
    });
    this.#drafted.clear();
  }

  #remember(note: Note | undefined): void {
    for (const record of note?.provenance ?? []) {
      if (isDrafted(record) && !this.#drafted.has(record.id)) this.#drafted.set(record.id, record.drafted);
    }
  }

  /** A record is named after the sentence it was made from; a number follows where that name was taken. */
  #forget(id: string): void {
    for (const record of this.#drafted.keys()) {
      if (record === id || (record.startsWith(`${id}.`) && /^\d+$/.test(record.slice(id.length + 1)))) {
        this.#drafted.delete(record);
      }
    }
  }

  #set(facts: Partial<Facts>): void {
    this.#facts = { ...this.#facts, ...facts };
  }
}

/** How many elements are documented, of those that apply. */
export function completeness(check: NoteCheck): Completeness {
  const apply = check.elements.filter(({ status }) => status !== 'not-applicable');
  return {
    documented: apply.filter(({ status }) => status === 'documented').length,
    applicable: apply.length,
  };
}

/** When the session ended, where the context of the note says it; past midnight where it began later than it ended. */
export function sessionEnd({ context: { date, start, stop } }: Note, zone: string): number | undefined {
  if (date === undefined || stop === undefined) return undefined;
  const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const end = minutes(stop);
  return instantOf(dayNumber(date), start !== undefined && minutes(start) > end ? end + 1440 : end, zone);
}

const iso = (at: number): string => new Date(Math.round(at / 1000) * 1000).toISOString();
const isDrafted = (record: Note['provenance'][number]): boolean => record.origin !== 'human';

/** The words that carry the mark of each record. */
function markedWords(note: Note): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (block: Block): void => {
    if (block.type !== 'paragraph') {
      for (const item of block.content) item.content.forEach(walk);
      return;
    }
    for (const inline of block.content ?? []) {
      if (inline.type !== 'text') continue;
      for (const mark of inline.marks ?? []) {
        if (mark.type !== 'sentence') continue;
        const { id } = mark.attrs;
        found.set(id, (found.get(id) ?? '') + inline.text);
      }
    }
  };
  for (const { content } of note.sections) content.forEach(walk);
  return found;
}
