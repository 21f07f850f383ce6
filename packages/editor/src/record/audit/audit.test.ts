import { expect } from 'chai';
import * as fc from 'fast-check';
import { auditEditor, firstBrokenEntry, RecordTrail, readTrail, type TrailEntry } from '../index.js';

const now = () => new Date('2026-11-24T09:00:00Z');
const trail = async (length: number) => {
  const made = new RecordTrail([], { actor: 'u7', now });
  for (let count = 0; count < length; count++) await made.append({ note: 'n1', action: 'accepted', count });
  return made;
};

async function refusal(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'accepted',
    (error: unknown) => String(error),
  );
}

describe('RecordTrail', () => {
  it('chains what happened, exports it, and reads it back', async () => {
    const made = await trail(3);
    const [first, second] = made.entries;
    expect(first).to.include({ nth: 1, at: '2026-11-24T09:00:00.000Z', actor: 'u7', previous: '0'.repeat(64) });
    expect(second?.previous).to.equal(first?.sha256);
    const read = readTrail(made.export());
    expect(read).to.deep.equal(made.entries);
    expect(await firstBrokenEntry(read)).to.equal(undefined);
    const resumed = new RecordTrail(read, { now });
    await resumed.append({ note: 'n1', action: 'signed' });
    expect(await firstBrokenEntry(resumed.entries)).to.equal(undefined);
  });

  it('keeps the order of what happens at once', async () => {
    const made = new RecordTrail([], { now });
    await Promise.all(Array.from({ length: 20 }, (_, count) => made.append({ note: 'n1', action: 'changed', count })));
    expect(made.entries.map(({ count }) => count)).to.deep.equal(Array.from({ length: 20 }, (_, count) => count));
    expect(await firstBrokenEntry(made.entries)).to.equal(undefined);
  });

  it('shows the first entry that was changed, taken out, put in or exchanged', async () => {
    const { entries } = await trail(6);
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.constantFrom('change', 'remove', 'repeat', 'swap'), async (at, how) => {
        const forged: TrailEntry[] = [...entries];
        const entry = entries[at] as TrailEntry;
        if (how === 'change') forged[at] = { ...entry, count: 99 };
        else if (how === 'remove') forged.splice(at, 1);
        else if (how === 'repeat') forged.splice(at, 0, entry);
        else forged.splice(at, 1, entries[(at + 1) % 6] as TrailEntry);
        const broken = await firstBrokenEntry(forged);
        // Nothing shows that an end was cut off but the last hash, kept elsewhere.
        if (how === 'remove' && at === 5) expect(broken).to.equal(undefined);
        else expect(broken).to.be.a('number');
      }),
    );
  });

  it('has no field that could hold a sentence (STAYS-HERE)', async () => {
    const made = new RecordTrail([], { now });
    expect(await refusal(made.append({ note: 'Client wept today.', action: 'opened' }))).not.to.contain('wept');
    expect(await refusal(made.append({ note: 'n1', action: 'client wept' as never }))).not.to.contain('wept');
    expect(await refusal(made.append({ note: 'n1', action: 'opened', text: 'wept' } as never))).not.to.contain('wept');
    expect(made.entries).to.deep.equal([]);
  });

  it('does not go on where an entry was not kept', async () => {
    let full = true;
    const made = new RecordTrail([], {
      now,
      keep: () => {
        if (full) throw new Error('full');
      },
    });
    expect(await refusal(made.append({ note: 'n1', action: 'opened' }))).to.contain('full');
    full = false;
    await made.append({ note: 'n1', action: 'opened' });
    expect(made.entries).to.have.length(1);
    expect(() => readTrail('{"secret":1}'))
      .to.throw(SyntaxError)
      .and.satisfy((error: Error) => !error.message.includes('secret'));
  });
});

describe('auditEditor', () => {
  it('writes down what an auditor asks for, and no word', async () => {
    const made = new RecordTrail([], { now });
    const editor = Object.assign(new EventTarget(), { value: { id: 'n1' } });
    const stop = auditEditor(editor, made, (error) => expect.fail(String(error)));
    const tell = (type: string, detail?: unknown) => editor.dispatchEvent(new CustomEvent(type, { detail }));
    tell('evenfall-ready');
    tell('evenfall-draft', { phase: 'start' });
    tell('evenfall-draft', { phase: 'end', proposals: 4 });
    tell('evenfall-review', { action: 'accept', ids: ['a', 'b'], waiting: 2 });
    tell('change');
    tell('evenfall-sign-refused', { blockers: [{ kind: 'element', label: 'Risk screen' }] });
    tell('evenfall-sign', { note: { signature: { sha256: 'a'.repeat(64) } } });
    stop();
    tell('evenfall-ready');
    await made.append({ note: 'n1', action: 'viewed' });
    expect(made.entries.map(({ action, count, of }) => [action, count, of?.[0]])).to.deep.equal([
      ['opened', undefined, undefined],
      ['drafted', 4, undefined],
      ['accepted', 2, undefined],
      ['changed', undefined, undefined],
      ['sign-refused', 1, undefined],
      ['signed', undefined, 'a'],
      ['viewed', undefined, undefined],
    ]);
  });
});
