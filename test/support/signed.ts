import { append, type EntryDraft, type NoteRecord, recordOf, type Signer, signNote } from '@evenfall/editor/record';
import type { Note, Profile } from '@evenfall/templates';

/** A signed note as tests and stories show it. Everyone in it is invented. */

export const CLINICIAN: Signer = { name: 'Ari Vale', credentials: 'MSW intern' };
export const SUPERVISOR: Signer = { name: 'Dana Whitlock', credentials: 'LCSW' };

const words = (text: string, id?: string) =>
  id
    ? { type: 'text' as const, text, marks: [{ type: 'sentence' as const, attrs: { id } }] }
    : { type: 'text' as const, text };

export const NOTE: Note = {
  type: 'evenfall-note',
  version: 1,
  id: 'note-signed',
  format: { id: 'soap', version: 1 },
  status: 'draft',
  context: { date: '2026-11-23', start: '16:00', stop: '16:53', sessionMinutes: 53, cpt: '90837' },
  sections: [
    {
      id: 'subjective',
      content: [
        {
          type: 'paragraph',
          content: [
            words('Client reports increased anxiety for two weeks.', 's1'),
            words(' '),
            words('Client sleeps five hours a night.', 's2'),
            words(' She skipped choir twice.'),
          ],
        },
      ],
    },
    {
      id: 'objective',
      content: [
        { type: 'paragraph', content: [words('Anxious affect, speech normal. Client denied suicidal ideation.')] },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [words('Thought log on work')] }] },
            { type: 'listItem', content: [{ type: 'paragraph', content: [words('Two alternatives found')] }] },
          ],
        },
      ],
    },
    { id: 'assessment', content: [{ type: 'paragraph', content: [words('Generalized anxiety disorder, moderate.')] }] },
    {
      id: 'plan',
      content: [{ type: 'paragraph', content: [words('Thought log daily. Next session in one week.', 's3')] }],
    },
  ],
  unsorted: [],
  provenance: [
    {
      id: 's1',
      origin: 'engine',
      engine: 'evenfall-device',
      locality: 'on-device',
      drafted: 'Client reports increased anxiety for two weeks.',
      sources: [{ sourceId: 'shorthand', start: 0, end: 15, quote: 'ct anx ↑ x2 wks' }],
      support: 'paraphrased',
      edited: false,
      acceptedAt: '2026-11-23T17:01:00Z',
    },
    {
      id: 's2',
      origin: 'model',
      engine: 'qwen3-4b',
      locality: 'first-party',
      drafted: 'Client sleeps 4–5 hours a night.',
      sources: [{ sourceId: 'shorthand', start: 16, end: 26, quote: 'sleep 4-5h' }],
      support: 'paraphrased',
      edited: true,
      acceptedAt: '2026-11-23T17:02:00Z',
    },
    {
      id: 's3',
      origin: 'human',
      elementId: 'homework',
      drafted: 'Thought log daily. Next session in one week.',
      sources: [],
      edited: false,
      acceptedAt: '2026-11-23T17:03:00Z',
    },
  ],
  exemptions: [],
};

export const signedAt = (iso: string) => ({ now: () => new Date(iso) });

export async function signedRecord(profile?: Profile): Promise<NoteRecord> {
  const at = profile ? '2026-12-20T18:00:00Z' : '2026-11-23T18:10:00Z';
  return recordOf(await signNote(NOTE, CLINICIAN, { ...signedAt(at), profile }));
}

/** The record with entries, an hour apart. */
export async function withEntries(
  record: NoteRecord,
  ...entries: readonly (readonly [draft: EntryDraft, author: Signer])[]
): Promise<NoteRecord> {
  let grown = record;
  for (const [index, [draft, author]] of entries.entries())
    grown = await append(grown, draft, author, signedAt(`2026-11-24T${String(9 + index).padStart(2, '0')}:00:00Z`));
  return grown;
}

export const ADDENDUM: EntryDraft = {
  kind: 'addendum',
  text: 'Client called the next morning: she will attend choir on Thursday.',
};

export const CORRECTION: EntryDraft = {
  kind: 'correction',
  section: 'subjective',
  content: [
    {
      type: 'paragraph',
      content: [
        words(
          'Client reports increased anxiety for three weeks. Client sleeps six hours a night. She skipped choir twice.',
        ),
      ],
    },
  ],
  reason: 'Misheard; client corrected the figures on the phone.',
};

/** The same record with a word exchanged by somebody who could write to where it is kept. */
export const tampered = (record: NoteRecord): NoteRecord =>
  JSON.parse(JSON.stringify(record).replace('five hours', 'nine hours'));
