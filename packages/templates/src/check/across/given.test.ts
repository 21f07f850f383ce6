import { expect } from 'chai';
import { NoteError } from '../../note/index.js';
import { checkText, foreignPrint } from '../index.js';

const note = { format: 'soap', sections: { subjective: 'Client reports worry.' } };
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof NoteError) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'accepted';
};

describe('an earlier note that is none', () => {
  const given: readonly [name: string, value: object, at: string][] = [
    ['without an id', note, ''],
    ['with its text beside it', { id: 'a', text: note }, ''],
    ['with a section that is no text', { ...note, id: 'a', sections: { subjective: ['x'] } }, '.sections.subjective'],
    ['that says it is a note value', { type: 'evenfall-note' }, ''],
  ];
  for (const [name, value, at] of given)
    it(`${name} is told by its place`, () => {
      expect(refusal(() => checkText(note, { priorNotes: [{ ...note, id: 'b' }, value as never] }))).to.equal(
        `malformed options.priorNotes.1${at}`,
      );
      expect(refusal(() => foreignPrint(value as never))).to.equal(`malformed note${at}`);
    });
});
