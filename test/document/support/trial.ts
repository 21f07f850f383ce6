import { type Block, blocksText, type Format } from '@evenfall/templates';
import { expect } from 'chai';
import type { CreateNoteDocument, SectionContent } from '../../../packages/editor/src/document/index.js';
import { FOREIGN_HTML, type KnownClip, letters } from './clips.js';
import { alphabet } from './formats.js';
import { type Clip, Hand, type Place, shownText } from './hand.js';
import type { Step } from './steps.js';

/*
 * Random editing sessions, each step checked against what a person would expect of it: plain string
 * arithmetic over the texts of the sections, which knows nothing of documents and transactions.
 */

/** What of a session was hard; every entry has to have happened often, or the suite proves nothing. */
export class Coverage {
  readonly counts = new Map<string, number>();
  note(what: string, happened = true) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + Number(happened));
  }
}

const LINE_BY_LINE = new Set(['type', 'erase', 'eraseWord', 'cut', 'copy', 'compose', 'exec', 'command', 'redo']);

export class Trial {
  readonly hand: Hand;
  /** What the document made of the content it was given. */
  private loaded: SectionContent[];
  readonly problems: string[] = [];
  readonly unplaced: { text: string; section?: string }[] = [];
  /** The letters a section may hold: its own, and what was pasted there. */
  private readonly allowed: Set<string>[];
  private clip: KnownClip | undefined;
  private readonly mount = document.createElement('div');
  private fresh = 0;
  /** The texts at the beginning of the step. */
  private before: string[] = [];
  private isCrossed = false;

  constructor(
    create: CreateNoteDocument,
    readonly format: Format,
    readonly start: SectionContent[],
    private readonly coverage: Coverage,
    private readonly notes: readonly KnownClip[],
  ) {
    this.mount.style.cssText = 'position: absolute; inset: 0; overflow: auto; font-size: 8px; line-height: 1';
    document.body.append(this.mount);
    const note = create(this.mount, format, { content: start, onAssert: (problem) => this.problems.push(problem) });
    note.on('unplaced', (unplaced) => this.unplaced.push(unplaced));
    this.hand = new Hand(note, format);
    this.loaded = structuredClone(note.content());
    this.allowed = format.sections.map((_, i) => new Set(alphabet(i)));
  }

  get note() {
    return this.hand.note;
  }

  destroy() {
    this.note.destroy();
    this.mount.remove();
  }

  private place({ section, offset }: Place): Place {
    const index = section % this.format.sections.length;
    return { section: index, offset: offset % ((this.hand.texts[index] as string).length + 1) };
  }

  private select({ kind, a, b }: Step['selection']): [from: Place, to: Place] {
    let anchor = this.place(a);
    let focus = this.place(b);
    if (kind === 'caret') focus = anchor;
    if (kind === 'within') focus = this.place({ ...b, section: anchor.section });
    if (kind === 'across' && focus.section === anchor.section) {
      focus = this.place({ ...b, section: anchor.section + 1 });
    }
    if (kind === 'all') {
      const last = this.format.sections.length - 1;
      anchor = { section: 0, offset: 0 };
      focus = { section: last, offset: (this.hand.texts[last] as string).length };
    }
    this.hand.select(anchor, focus);
    const backwards =
      focus.section < anchor.section || (focus.section === anchor.section && focus.offset < anchor.offset);
    this.coverage.note('crossed sections', anchor.section !== focus.section);
    this.coverage.note('selected backwards', backwards);
    return backwards ? [focus, anchor] : [anchor, focus];
  }

  /** The texts after a range is replaced, section by section. */
  private replaced([from, to]: [Place, Place], insert = ''): string[] {
    return this.before.map((text, i) => {
      if (i < from.section || i > to.section) return text;
      const head = i === from.section ? text.slice(0, from.offset) + insert : '';
      return head + (i === to.section ? text.slice(to.offset) : '');
    });
  }

  private allow(section: number, pasted: string) {
    for (const letter of pasted) this.allowed[section]?.add(letter);
  }

  /** One step of the session, and everything that must be true after it. */
  async take(step: Step) {
    const { coverage, hand } = this;
    const before = hand.texts;
    this.before = before;
    const unplacedBefore = this.unplaced.length;
    const expected = await this.perform(step, before);
    await hand.settle();
    coverage.note('edits');
    coverage.note(step.name);
    this.checkAlways(step.name);
    if (expected) {
      expect(hand.texts.map(letters), step.name).to.deep.equal(expected.map(letters));
      // Line by line where the edit is ours alone; within a section ProseMirror also clears blocks that lost all words.
      if (this.isCrossed && LINE_BY_LINE.has(step.name)) expect(hand.texts, step.name).to.deep.equal(expected);
    }
    if (step.name !== 'pasteNote' && step.name !== 'paste' && step.name !== 'drag') {
      expect(this.unplaced.length, 'unplaced').to.equal(unplacedBefore);
    }
  }

  checkAlways(name: string) {
    const { note, hand, format } = this;
    const content = note.content();
    expect(
      content.map(({ id }) => id),
      `SCAFFOLD after ${name}`,
    ).to.deep.equal(format.sections.map(({ id }) => id));
    expect(
      hand.sections.map((section) => section.querySelector('.evenfall-section-title')?.textContent),
      `titles after ${name}`,
    ).to.deep.equal(format.sections.map(({ title }) => title));
    for (const [i, { id, content: blocks }] of content.entries()) {
      const text = note.text()[id] as string;
      expect(text, `text() after ${name}`).to.equal(blocksText(blocks));
      expect(shownText(hand.sections[i] as Element), `the DOM after ${name}`).to.equal(text);
      const strange = [...letters(text)].filter((letter) => !this.allowed[i]?.has(letter));
      expect(strange.join(''), `STAYS-PUT: letters in section ${i} after ${name}`).to.equal('');
    }
    expect(this.problems, 'onAssert').to.deep.equal([]);
  }

  private async perform(step: Step, before: string[]): Promise<string[] | undefined> {
    const { hand, note, coverage } = this;
    const range = ['undo', 'redo', 'load', 'append', 'hostValue'].includes(step.name)
      ? undefined
      : this.select(step.selection);
    const [from, to] = range ?? [this.place(step.target), this.place(step.target)];
    const collapsed = from.section === to.section && from.offset === to.offset;
    const crossed = from.section !== to.section;
    this.isCrossed = crossed;
    const home = alphabet(from.section);
    const letter = home[step.index % home.length] as string;
    switch (step.name) {
      case 'type':
        hand.type(letter);
        return this.replaced([from, to], letter);
      case 'erase':
      case 'eraseWord': {
        hand.erase(step.index % 2 ? 'backward' : 'forward', step.name === 'erase' ? 'character' : 'word');
        if (!collapsed) return this.replaced([from, to]);
        await hand.settle();
        this.checkOnlyShrunk(before, from.section, step.name === 'erase' ? 1 : Number.POSITIVE_INFINITY);
        return undefined;
      }
      case 'enter':
        hand.key('Enter');
        return this.replaced([from, to]);
      case 'break':
        hand.key('Enter', { shiftKey: true });
        return this.replaced([from, to]);
      case 'cut':
      case 'copy':
        if (collapsed) return before;
        this.clip = this.known(hand.take(step.name), [from, to], before);
        return step.name === 'cut' ? this.replaced([from, to]) : before;
      case 'paste':
        return this.clip ? this.pasted([from, to], this.clip, () => hand.paste(this.clip)) : before;
      case 'pasteNote': {
        const clip = this.notes[step.index % this.notes.length] as KnownClip;
        coverage.note('pasted whole notes');
        return this.pasted([from, to], clip, () => hand.paste(clip));
      }
      case 'pasteHtml': {
        const [html, text] = FOREIGN_HTML[step.index % FOREIGN_HTML.length] as [string, string];
        this.allow(from.section, text);
        hand.paste({ html, plain: 'not this' });
        return this.replaced([from, to], text);
      }
      case 'pastePlain': {
        const text = ['QA', 'QA\nQB', 'QA\r\n\r\nQB\n', ' QA '][step.index % 4] as string;
        this.allow(from.section, 'QAB');
        hand.paste({ plain: text });
        return this.replaced([from, to], text.replace(/\s/g, ''));
      }
      case 'drag':
        return this.dragged([from, to], this.place(step.target), before);
      case 'dropText': {
        const at = this.place(step.target);
        this.allow(at.section, 'QZ');
        hand.drop({ plain: 'QZ' }, at);
        this.checkOthers(before, at.section);
        expect(letters(hand.texts[at.section] as string).length).to.equal(
          letters(before[at.section] as string).length + 2,
        );
        return undefined;
      }
      case 'compose':
        await hand.compose([letter, letter + letter]);
        coverage.note('composed over several sections', crossed);
        return this.replaced([from, to], letter + letter);
      case 'command': {
        const command = (['bold', 'italic', 'underline', 'bulletList', 'orderedList'] as const)[step.index % 5];
        note.run(command as 'bold');
        return before;
      }
      case 'input':
        return this.announced(step, [from, to], letter);
      case 'exec': {
        if (!crossed) return before;
        const kind = step.index % 3;
        if (kind === 0) document.execCommand('insertText', false, letter);
        else document.execCommand(kind === 1 ? 'delete' : 'forwardDelete');
        coverage.note('unannounced edits over several sections');
        return this.replaced([from, to], kind === 0 ? letter : '');
      }
      case 'undo':
        coverage.note('undid', note.run('undo'));
        return undefined;
      case 'redo': {
        const content = structuredClone(note.content());
        let undone = 0;
        while (undone <= step.index % 4 && note.run('undo')) undone += 1;
        for (let i = 0; i < undone; i++) note.run('redo');
        coverage.note('undid and redid', undone > 0);
        if (undone) expect(note.content(), 'redo').to.deep.equal(content);
        return before;
      }
      case 'load': {
        const next = note.content().map((section, i) =>
          i === from.section
            ? {
                ...section,
                content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: home }] }],
              }
            : section,
        );
        note.setContent(next, { history: 'keep' });
        return before.map((text, i) => (i === from.section ? home : text));
      }
      case 'hostValue':
        this.setByHost(from.section, home, 'clear');
        expect(note.can('undo'), 'undo past what a host has set').to.equal(false);
        return before.map((text, i) => (i === from.section ? home : text));
      case 'hostWhileComposing': {
        const sections = this.format.sections.length;
        // Any section but the one that is being written in.
        const other = (from.section + 1 + (step.index % (sections - 1))) % sections;
        const words = alphabet(other);
        await hand.compose([letter, letter + letter], () =>
          this.setByHost(other, words, step.index % 2 ? 'keep' : 'clear'),
        );
        coverage.note('a host set the value during a composition');
        coverage.note('a host set the value during a composition over several sections', crossed);
        return this.replaced([from, to], letter + letter).map((text, i) => (i === other ? words : text));
      }
      case 'append': {
        const text = `${home}.`;
        this.allow(from.section, '.');
        note.appendSentence(this.format.sections[from.section]?.id as string, {
          text,
          recordId: `r${++this.fresh}`,
          newParagraph: step.index % 2 === 0,
        });
        expect(note.sentences().get(`r${this.fresh}`)?.text).to.equal(text);
        return before.map((old, i) => (i === from.section ? old + text : old));
      }
      default:
        throw new Error(step.name);
    }
  }

  /** A host sets the value: all of it, though one section is all that differs. */
  private setByHost(section: number, text: string, history: 'keep' | 'clear') {
    const content: Block[] = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
    const next = this.note.content().map((each, i) => (i === section ? { ...each, content } : each));
    this.note.setContent(next, { history });
    if (history === 'clear') this.loaded = structuredClone(this.note.content());
  }

  private announced(step: Step, range: [Place, Place], letter: string): string[] | undefined {
    if (range[0].section === range[1].section) return this.before;
    const inserts = ['insertText', 'insertReplacementText', 'insertFromYank', 'insertFromDictation'];
    const others = ['deleteContentBackward', 'deleteByCut', 'deleteWordForward', 'insertParagraph', 'insertLineBreak'];
    const inputType = [...inserts, ...others][step.index % 9] as string;
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', letter);
    const replacement = inputType === 'insertReplacementText';
    // WebKit's constructor takes no transfer; its own events carry one.
    const taken = new InputEvent('beforeinput', { dataTransfer }).dataTransfer !== null;
    const init = replacement && taken ? { dataTransfer } : inserts.includes(inputType) ? { data: letter } : {};
    const proceeds = this.hand.beforeInput(inputType, init);
    expect(proceeds, `${inputType} left to the browser`).to.equal(false);
    this.coverage.note('announced edits over several sections');
    return this.replaced(range, inserts.includes(inputType) ? letter : '');
  }

  private known(clip: Clip, [from, to]: [Place, Place], texts: string[]): KnownClip {
    const sections = this.format.sections.flatMap(({ id, title }, i) => {
      if (i < from.section || i > to.section) return [];
      const text = texts[i] as string;
      const part = text.slice(i === from.section ? from.offset : 0, i === to.section ? to.offset : undefined);
      return [{ id, title, letters: letters(part) }];
    });
    return { ...clip, sections, letters: sections.map((section) => section.letters).join('') };
  }

  /** Where a pasted section belongs, as the documentation of paste says it. */
  private homeOf({ id, title }: { id: string; title: string }): number {
    const { sections } = this.format;
    const same = sections.findIndex((section) => section.id === id);
    if (same >= 0) return same;
    const names = [id, title.toLowerCase()];
    return sections.findIndex((section) =>
      [section.id, section.title.toLowerCase(), ...section.aliases].some((name) => names.includes(name)),
    );
  }

  private pasted(range: [Place, Place], clip: KnownClip, paste: () => void): string[] {
    const caret = range[0].section;
    if (clip.sections.length < 2) {
      this.allow(caret, clip.letters);
      paste();
      return this.replaced(range, clip.letters);
    }
    this.coverage.note('pasted several sections');
    const before = this.unplaced.length;
    const expected = this.replaced(range);
    let atCaret: string | undefined;
    const missing: string[] = [];
    for (const part of clip.sections) {
      const home = this.homeOf(part);
      if (home < 0) {
        if (part.letters) missing.push(part.letters);
        continue;
      }
      this.allow(home, part.letters);
      if (home === caret && atCaret === undefined) atCaret = part.letters;
      else expected[home] += part.letters;
    }
    if (atCaret !== undefined) {
      const own = this.replaced(range, atCaret)[caret] as string;
      const plain = this.replaced(range)[caret] as string;
      expected[caret] = own + (expected[caret] as string).slice(plain.length);
    }
    paste();
    expect(
      this.unplaced.slice(before).map(({ text }) => letters(text)),
      'NOTHING-LOST: what has no section here',
    ).to.deep.equal(missing);
    this.coverage.note('handed out what has no section', missing.length > 0);
    return expected;
  }

  private dragged(range: [Place, Place], to: Place, before: string[]): string[] | undefined {
    const { hand } = this;
    const clip = this.known({ html: '', plain: '' }, range, before);
    if (!clip.letters) return before;
    const unplacedBefore = this.unplaced.length;
    if (clip.sections.length === 1) this.allow(to.section, clip.letters);
    for (const part of clip.sections) {
      this.allow(this.homeOf(part), part.letters);
    }
    hand.dragSelection(range[0], to);
    this.coverage.note('dragged over several sections', clip.sections.length > 1);
    const all = (texts: string[]) => [...texts.map(letters).join('')].sort().join('');
    expect(all(hand.texts), 'NOTHING-LOST: a drag within the note').to.equal(all(before));
    expect(this.unplaced.length).to.equal(unplacedBefore);
    return undefined;
  }

  private checkOthers(before: string[], section: number) {
    this.hand.texts.forEach((text, i) => {
      if (i !== section) expect(text, `section ${i}`).to.equal(before[i]);
    });
  }

  private checkOnlyShrunk(before: string[], section: number, most: number) {
    this.checkOthers(before, section);
    const old = letters(before[section] as string);
    const now = letters(this.hand.texts[section] as string);
    expect(old.length - now.length, 'letters deleted').to.be.within(0, most);
    let at = 0;
    for (const letter of now) {
      at = old.indexOf(letter, at) + 1;
      expect(at, 'a letter that was not there').to.be.greaterThan(0);
    }
  }

  /** Undoing everything gives back exactly what was loaded. */
  undoAll() {
    let guard = 1000;
    while (this.note.can('undo') && guard-- > 0) this.note.run('undo');
    expect(this.note.content(), 'undo to the start').to.deep.equal(this.loaded);
  }
}
