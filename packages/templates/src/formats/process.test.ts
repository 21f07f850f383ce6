import { expect } from 'chai';
import { changesSince, checkNote, checkText, createChecker, foreignPrint, withRules } from '../check/index.js';
import { createNote, layOut, noteText, openNote, parseNote, textBlocks } from '../note/index.js';
import {
  assertRecord,
  assertRecordNote,
  convertNote,
  dap,
  FORMATS,
  type Format,
  FormatError,
  isProcess,
  isProcessNote,
  previewConversion,
  psychotherapy,
  soap,
} from './index.js';

describe('psychotherapy notes', () => {
  const note = createNote(psychotherapy, { id: 'n1' });
  const refusal = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof FormatError) return error.code;
      throw error;
    }
    return 'accepted';
  };

  it('say what they are, also when stored and read again', () => {
    expect(isProcess(psychotherapy)).to.equal(true);
    expect(isProcess(soap)).to.equal(false);
    expect(isProcessNote(parseNote(JSON.stringify(note)))).to.equal(true);
    expect(isProcessNote(createNote(soap))).to.equal(false);
    expect(createNote(soap).format).to.deep.equal({ id: 'soap', version: soap.version });
  });

  it('open only for a host that names their format', () => {
    expect(() => openNote(note, FORMATS)).to.throw('unknown_format');
    expect(openNote(note, [...FORMATS, psychotherapy]).note).to.deep.equal(note);
  });

  it('are refused as a note of the record', () => {
    expect(refusal(() => assertRecord(psychotherapy))).to.equal('process_note');
    expect(refusal(() => assertRecordNote(note))).to.equal('process_note');
    expect(refusal(() => assertRecord(soap))).to.equal('accepted');
    expect(refusal(() => assertRecordNote(createNote(dap)))).to.equal('accepted');
  });

  it('are not converted, nor laid out, into the record or out of it', () => {
    expect(refusal(() => convertNote(note, soap, { from: soap }))).to.equal('process_note');
    expect(refusal(() => previewConversion(note, soap, { from: soap }))).to.equal('process_note');
    expect(refusal(() => convertNote(createNote(soap), psychotherapy as unknown as Format))).to.equal('process_note');
    expect(() => layOut(note, soap)).to.throw('psychotherapy notes are held apart');
    expect(() => layOut(createNote(soap), psychotherapy)).to.throw('psychotherapy notes are held apart');
    // A host's format of the same id does not make a note of the record of them either.
    expect(() => openNote(note, [{ ...soap, id: 'psychotherapy' }])).to.throw('psychotherapy notes are held apart');
  });

  it('are not read by the checks', () => {
    const told = { ...note, sections: note.sections.map(({ id }) => ({ id, content: textBlocks('Wants to die.') })) };
    expect(checkNote(told)).to.deep.equal({ elements: [] });
    expect(createChecker([soap]).checkNote(told)).to.deep.equal({ elements: [] });
  });

  it('are not read as text, compared, printed or shown to the rules of a practice', () => {
    const told = { ...note, sections: note.sections.map(({ id }) => ({ id, content: textBlocks('Wants to die.') })) };
    const own = { ...told, format: { ...told.format, id: 'my-thoughts' } };
    const bare = { ...told, format: { id: 'psychotherapy', version: 1 } };
    const record = { id: 's1', format: 'soap', sections: { subjective: 'Denies SI.' } };
    const nothing = { measures: [], risk: [], topics: [], shared: { now: [], before: [] } };
    for (const each of [told, own, bare]) {
      expect(isProcessNote(each)).to.equal(true);
      const text = { id: 'n1', ...noteText(each) };
      expect(checkText(text)).to.deep.equal({ elements: [] });
      for (const earlier of [each, text]) {
        expect(changesSince(record, earlier)).to.deep.equal(nothing);
        expect(refusal(() => foreignPrint(earlier))).to.equal('process_note');
        expect(checkText(record, { priorNotes: [earlier] })).to.deep.equal(checkText(record));
      }
      expect(changesSince(text, record)).to.deep.equal(nothing);
      const seen: unknown[] = [];
      const rule = {
        id: 'practice.copay',
        label: 'Copay',
        question: 'Was the copay taken?',
        severity: 'info',
        check: (given: unknown): undefined => void seen.push(given),
      } as const;
      withRules({ elements: [] }, [rule], text);
      expect(seen).to.deep.equal([]);
    }
  });

  it('are refused a preview by what they are, without a format given', () => {
    expect(refusal(() => previewConversion(note, soap))).to.equal('process_note');
  });

  it('are no `Format` to the compiler', () => {
    // @ts-expect-error A function for notes of the record does not take the format of a psychotherapy note.
    const record: Format = psychotherapy;
    expect(record.kind).to.equal('process');
  });
});
