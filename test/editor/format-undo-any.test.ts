import type { EvenfallEditor } from '@evenfall/editor';
import type { Note } from '@evenfall/templates';
import { expect } from 'chai';
import fc from 'fast-check';
import { client, openEditor, settled, unmountAll, written } from './support/editor.js';
import { switchTo } from './support/format.js';

const SHORTHAND = 'client anxious x2 wks, sleep 4h\nCBT thought log, receptive\nHW: log daily';
const LAYOUTS = ['soap', 'dap', 'birp'];
/** As many changes of format as are remembered. */
const MOST = 5;

const NOTE: Note = {
  ...written({ subjective: 'Slept badly. Worried about work.', objective: 'Affect flat.', plan: 'Next week.' }),
  unsorted: [
    { id: 'boat', text: 'Boat.', from: 'paste' },
    { id: 'tree', text: 'Tree.', from: 'paste' },
  ],
};

type Kind = 'type' | 'erase' | 'bold' | 'accept' | 'place' | 'format' | 'undo' | 'redo';
type Step = readonly [kind: Kind, at: number];

const formatOf = (note: unknown): string | undefined => (note as Note | undefined)?.format.id;

/** Puts the caret at the end of a section, and does what a key does there. */
function write(editor: EvenfallEditor, at: number, command: string, text?: string): void {
  const { sections } = editor.value as Note;
  editor.focus({ section: sections[at % sections.length]?.id ?? '' });
  document.execCommand(command, false, text);
}

async function take(editor: EvenfallEditor, [kind, at]: Step): Promise<void> {
  const { session } = editor;
  if (kind === 'type') write(editor, at, 'insertText', ` w${at}`);
  else if (kind === 'erase') write(editor, at, 'delete');
  else if (kind === 'bold') {
    write(editor, at, 'selectAll');
    editor.run('bold');
  } else if (kind === 'accept') editor.accept(session?.proposals.open.slice(0, 1).map(({ id }) => id));
  else if (kind === 'place') session?.place(editor.value?.unsorted[0]?.id ?? '', editor.value?.sections[0]?.id ?? '');
  else if (kind === 'format') {
    editor.reject();
    const others = LAYOUTS.filter((id) => id !== formatOf(editor.value));
    await switchTo(editor, others[at % others.length] ?? '');
  }
  // What the browser did is read after the task.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Steps until there is none; the values on the way, the one of now first. */
function all(editor: EvenfallEditor, step: 'undo' | 'redo'): unknown[] {
  const values: unknown[] = [editor.value];
  while (editor.run(step)) values.push(editor.value);
  return values;
}

const crossings = (values: readonly unknown[]): number =>
  values.filter((value, index) => index > 0 && formatOf(value) !== formatOf(values[index - 1])).length;

describe('any sequence of edits and changes of format', () => {
  afterEach(unmountAll);

  it('is undone to the first word and redone to the last, step by step the same way', async function () {
    this.timeout(170_000);
    const editor = await openEditor({ aiClient: client() });
    const counts = { steps: 0, changes: 0, 'undo crossed': 0, 'redo crossed': 0 };
    const step = fc.tuple(
      fc.constantFrom<Kind>(
        'type',
        'type',
        'erase',
        'bold',
        'accept',
        'place',
        'format',
        'format',
        'undo',
        'undo',
        'redo',
      ),
      fc.nat(60),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 18, size: 'max' }), async (steps) => {
        editor.value = structuredClone(NOTE);
        await editor.draft(SHORTHAND);
        await settled(editor);
        const opened = editor.value;
        let changes = 0;
        for (const each of steps) {
          const [kind] = each;
          if (kind === 'format' && ++changes > MOST) continue;
          counts.steps++;
          if (kind === 'format') counts.changes++;
          if (kind !== 'undo' && kind !== 'redo') {
            await take(editor, each);
            continue;
          }
          // What a step takes away the opposite gives back.
          const before = editor.value;
          if (!editor.run(kind)) continue;
          const after = editor.value;
          expect(editor.run(kind === 'undo' ? 'redo' : 'undo')).to.equal(true);
          expect(editor.value).to.deep.equal(before);
          expect(editor.run(kind)).to.equal(true);
          expect(editor.value).to.deep.equal(after);
          counts[`${kind} crossed`] += crossings([before, after]);
        }
        editor.reject();
        const last = editor.value;
        all(editor, 'redo');
        const back = all(editor, 'undo');
        expect(back.at(-1), 'all the way back').to.deep.equal(opened);
        const forth = all(editor, 'redo');
        expect(forth.reverse(), 'the same way there').to.deep.equal(back);
        expect(back, 'where it was').to.deep.include(last);
        counts['undo crossed'] += crossings(back);
        counts['redo crossed'] += crossings(forth);
      }),
      { numRuns: 40 },
    );
    const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    console.log(`changes of format: ${told.join(', ')}`);
    expect(counts['undo crossed']).to.be.greaterThan(20);
    expect(counts['redo crossed']).to.be.greaterThan(20);
  });
});
