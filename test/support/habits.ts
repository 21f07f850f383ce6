import { createNoteAiClient } from '@evenfall/ai-client';
import { type HabitStore, type Habits, noHabits, storedHabits, withHabits } from '@evenfall/ai-client/habits';
import '@evenfall/editor/define';
import type { EvenfallEditor } from '@evenfall/editor';
import { learnHabits } from '@evenfall/editor/habits';
import { createNote, soap, textBlocks } from '@evenfall/templates';

/*
 * An invented clinician at the real editor: drafts, changes what is not theirs, signs. What is learned of it is learned by
 * the real thing; nothing is written down by hand.
 */

/** Sessions as they jot them. Everyone in them is invented. */
const SESSIONS = [
  'poor sleep 4h, worried about work\ntearful re: mother\nCBT: thought log on "I will be fired"',
  'argued w/ partner twice, low energy\nmissed two rehearsals\nBA: planned two walks',
  'panic on the bus Monday, avoided shops since\nslept better, 6h\nexposure: rode one stop together',
];

/** What every one of their notes says besides, in their own words: it can be signed. */
const OWN: Readonly<Record<string, string>> = {
  subjective: 'Patient reported increased anxiety for two weeks since a new manager started, with daily worry.',
  objective:
    'Alert and oriented, anxious affect, speech normal, thought process linear. Used CBT with a thought log. Patient denied suicidal ideation, denied homicidal ideation and denied self-harm.',
  assessment:
    'Generalized anxiety disorder, moderate. Patient was receptive and found two alternative thoughts. Some progress toward the goal of returning to choir. Continued treatment is medically necessary, as anxiety impairs sleep and work.',
  plan: 'Patient will keep the thought log daily. Next session in one week on Tuesday at 16:00, to continue cognitive restructuring.',
};

/** How they say what a draft said. */
export type Hand = (drafted: string) => string;

/** “Patient” for “client”, “shared” for “reported”. */
export const usualHand: Hand = (drafted) =>
  drafted
    .replaceAll(/\bClient\b/g, 'Patient')
    .replaceAll(/\bclient\b/g, 'patient')
    .replaceAll(/\breported\b/g, 'shared');

/** “Patient” for the “Client” of every third sentence: what is signed still says “client” most. */
export function firstOnly(): Hand {
  let nth = 0;
  return (drafted) => {
    if (/^Client\b/.test(drafted)) nth += 1;
    return nth % 3 === 1 ? drafted.replace(/^Client\b/, 'Patient') : drafted;
  };
}

function noteOf(own: Readonly<Record<string, string>>): string {
  const note = createNote(soap, { id: 'story' });
  return JSON.stringify({
    ...note,
    context: {
      date: '2026-11-24',
      start: '16:00',
      stop: '16:53',
      sessionMinutes: 53,
      cpt: '90837',
      participants: ['client'],
      clientTerm: 'client',
      goals: [{ id: '1', text: 'Return to choir rehearsals twice a month' }],
    },
    sections: note.sections.map(({ id }) => ({ id, content: textBlocks(own[id] ?? '') })),
  });
}

/** Storage of a page, of its own. */
export function pageStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly size: number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    get size() {
      return kept.size;
    },
  };
}

/** How a clinician documents; the usual one where it is left out. */
export interface Way {
  readonly hand?: Hand;
  /** Their word for the person in care where they write themselves. */
  readonly word?: 'Client' | 'Patient';
  readonly sessions?: number;
}

const ownWords = (word: string) =>
  Object.fromEntries(Object.entries(OWN).map(([section, text]) => [section, text.replaceAll('Patient', word)]));

/** One session: jotted, drafted, changed by this hand, accepted, signed. */
async function documented(
  editor: EvenfallEditor,
  shorthand: string,
  { hand = usualHand, word = 'Patient' }: Way,
): Promise<void> {
  editor.value = noteOf(ownWords(word));
  await editor.updateComplete;
  await editor.ready;
  const { session } = editor;
  if (!session) throw new Error('no session');
  session.shorthand = shorthand;
  await session.draft();
  for (const { id, text } of session.proposals.open) session.edit(id, hand(text));
  session.accept(session.proposals.open.map(({ id }) => id));
  for (const { id } of session.note.unsorted) session.discard(id);
  await session.settled;
  if (!(await editor.sign())) throw new Error(`not signed: ${JSON.stringify(session.blockers)}`);
}

/** What is learned while a clinician documents some sessions. */
export async function live(store: HabitStore, way: Way = {}): Promise<void> {
  const editor = document.createElement('evenfall-editor');
  const place = document.createElement('div');
  place.hidden = true;
  place.append(editor);
  document.body.append(place);
  editor.format = 'soap';
  editor.signer = { name: 'Dana Whitlock', credentials: 'LCSW' };
  editor.aiClient = withHabits(createNoteAiClient(), () => store.read());
  const stop = learnHabits(editor, { store });
  try {
    for (const shorthand of SESSIONS.slice(0, way.sessions)) await documented(editor, shorthand, way);
    await stop();
  } finally {
    place.remove();
  }
}

const lived = new Map<string, Promise<Habits>>();

/** The same, once a page for each name. */
export function habitsOf(name: string, way?: Way): Promise<Habits> {
  const known =
    lived.get(name) ??
    (async () => {
      const store = storedHabits(pageStorage(), 'habits');
      await live(store, way);
      return store.read();
    })();
  lived.set(name, known);
  return known;
}

/** A store of these habits. */
export async function storeWith(habits: Habits = noHabits): Promise<HabitStore> {
  const store = storedHabits(pageStorage(), 'habits');
  await store.write(habits);
  return store;
}
