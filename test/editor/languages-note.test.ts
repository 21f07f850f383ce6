import '@evenfall/editor/record/define';
import { addTranslation, setLanguage } from '@evenfall/editor';
import { EvenfallNote, type NoteRecord } from '@evenfall/editor/record';
import { PROFILES } from '@evenfall/templates';
import { expect } from 'chai';
import { mount, unmountAll } from '../support/element.js';
import { foreign, saidIn } from '../support/pseudo.js';
import { ADDENDUM, CLINICIAN, CORRECTION, SUPERVISOR, signedRecord, tampered, withEntries } from '../support/signed.js';
import { pseudo } from './support/languages.js';

/** Names, and words of the record: whole, and as lines of it. */
function givenBy(record: unknown): ReadonlySet<string> {
  const day = new Intl.DateTimeFormat('en-x-pseudo', { dateStyle: 'long' }).format(new Date('2026-11-23T12:00'));
  const clock = new Intl.DateTimeFormat('en-x-pseudo', { timeStyle: 'short' });
  const hour = ['16:00', '16:53'].map((time) => clock.format(new Date(`2026-11-23T${time}`))).join('–');
  const strings = (JSON.stringify([record, PROFILES]).match(/"(?:[^"\\]|\\.)*"/g) ?? []).map(
    (text) => JSON.parse(text) as string,
  );
  return new Set([day, `${hour},`, ...strings].flatMap((text) => [text, text.trim(), ...text.split(/(?<=[.!?])\s+/)]));
}

const entries = async () => withEntries(await signedRecord(), [ADDENDUM, CLINICIAN], [CORRECTION, CLINICIAN]);

const STATES: Readonly<Record<string, () => Promise<{ record: unknown; more?: Partial<EvenfallNote> }>>> = {
  'a signed note': async () => ({ record: await signedRecord() }),
  'one with an addendum and a correction': async () => ({ record: await entries() }),
  'a late one that waits for a second signature': async () => ({
    record: await signedRecord(PROFILES.find(({ id }) => /medi-cal/.test(id)) ?? PROFILES[0]),
    more: { author: SUPERVISOR },
  }),
  'one that can be added to': async () => ({ record: await entries(), more: { author: CLINICIAN } }),
  'one that is not what was signed': async () => ({ record: tampered(await signedRecord()) }),
  'none that can be shown': async () => ({ record: '{' }),
};

describe('the language of a page is that of every string around a signed note', () => {
  before(() => addTranslation(pseudo));
  afterEach(() => {
    setLanguage(undefined);
    unmountAll();
  });

  for (const [state, open] of Object.entries(STATES)) {
    it(state, async () => {
      setLanguage('en-x-pseudo');
      const { record, more = {} } = await open();
      const element = await mount('evenfall-note', EvenfallNote, { value: record as NoteRecord, ...more });
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      element.provenance = true;
      await element.updateComplete;
      const given = givenBy(record);
      const texts = [...saidIn(element.shadowRoot as ShadowRoot)];
      expect(texts.some((text) => text.includes('⟦'))).to.equal(true);
      // A correction shows the words that changed and those around them apart.
      const ofRecord = (text: string) => JSON.stringify(record).includes(text);
      const left = texts.map((text) => foreign(text, given)).filter(Boolean);
      expect(left.filter((text) => !ofRecord(text))).to.deep.equal([]);
    });
  }
});
