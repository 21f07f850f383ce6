import '@evenfall/editor/evenings/define';
import {
  MemoryTimeStore,
  type NoteFacts,
  type RolloutPhase,
  setCounting,
  type TimeRecord,
  type TimeStore,
} from '@evenfall/editor/evenings';
import { html, nothing, type TemplateResult } from 'lit';
import { type Clinician, type Period, simulate } from '../../test/support/clinician.js';
import { scenarios } from '../../test/support/scenarios.js';

const usual = scenarios['good and bad weeks'] as Omit<Clinician, 'seed'>;

/** A clinician who is known to the last evening, before and after. */
export const clinician = (before: Partial<Period>, after: Partial<Period>): Omit<Clinician, 'seed'> => {
  const [first, second] = usual.periods as [Period, Period];
  return {
    ...usual,
    start: '2026-08-31',
    missing: 0.04,
    clock: { sessions: 9.5, notes: 16, evening: 20.5 },
    periods: [
      { ...first, weeks: 6, ...before },
      { ...second, weeks: 6, ...after },
    ],
  };
};

export const lived = (who: Omit<Clinician, 'seed'>, seed = 3): TimeRecord[] => simulate({ ...who, seed }).records;

/**
 * What was counted up to a phase of the introduction: weeks by hand, then a fortnight of notes from drafts. In the parallel
 * phase each session has both notes, the own one first.
 */
export function introduced(phase: RolloutPhase, alternating = false): TimeRecord[] {
  const who = clinician(
    { weeks: 4, phase: 'baseline' },
    { weeks: 3, phase, minutes: 6, evening: 0.2, kept: [0.84, 0.95] },
  );
  const records = lived({ ...who, sessions: 2, start: '2026-09-14' });
  if (phase !== 'parallel') return records;
  const drafted = records.filter((record) => record.kind === 'note' && record.phase === 'parallel');
  return records.flatMap((record) => {
    const nth = drafted.indexOf(record);
    return nth < 0 ? [record] : bothNotes(record as NoteFacts, records, alternating && nth % 2 === 1);
  });
}

/** A drafted note, and the one the clinician wrote before or after it: half as long again, or a little longer. */
function bothNotes(note: NoteFacts, records: readonly TimeRecord[], draftFirst: boolean): TimeRecord[] {
  const { firstDraft: _, atDraft: __, sentences: ___, keptShare: ____, ...own } = note;
  const session = `5e${note.id.slice(2)}`;
  const id = `0a${note.id.slice(2)}`;
  const { documented = 0, applicable = 0 } = note.atSigning ?? {};
  const earlier = (draftFirst ? -20 : 20) * 60_000;
  const factor = draftFirst ? 1.2 : 1.5;
  const opened = new Date(Date.parse(note.opened ?? '') - earlier).toISOString();
  const written = records.flatMap((record): TimeRecord[] => {
    if (record.kind !== 'activity' || record.note !== note.id) return [];
    const longer = (spans: [number, number][]) =>
      spans.map(([from, to]): [number, number] => [Math.round(from * factor), Math.round(to * factor)]);
    const { spans } = record;
    return [
      {
        ...record,
        id: `0b${record.id.slice(2)}`,
        note: id,
        start: new Date(Date.parse(record.start) - earlier).toISOString(),
        spans: { 5: longer(spans[5]), 30: longer(spans[30]), 60: longer(spans[60]) },
      },
    ];
  });
  return [
    { ...note, session },
    { ...own, id, session, opened, atSigning: { documented: Math.max(0, documented - 2), applicable } },
    ...written,
  ];
}

/** A store with these records, in which counting is on. */
export function storeOf(records: readonly TimeRecord[]): TimeStore {
  const store = new MemoryTimeStore(records);
  void setCounting(store, true, new Date('2026-08-31T08:00:00Z'));
  return store;
}

/** A store that never answers, as on a slow disk. */
export const slowStore = (): TimeStore =>
  Object.assign(new MemoryTimeStore(), { all: () => new Promise<never>(() => {}) });

/** A store that refuses, as in a locked-down browser. */
export const brokenStore = (): TimeStore =>
  Object.assign(new MemoryTimeStore(), { all: () => Promise.reject(new Error('no storage here')) });

/** The page around the elements, as wide as a settings page is. */
export const sheet = (content: unknown, direction?: 'ltr' | 'rtl'): TemplateResult => html`
  <main
    dir=${direction ?? nothing}
    style="max-inline-size: 60rem; margin-inline: auto; padding: clamp(0.5rem, 2vw, 1.5rem); font: 1rem/1.6 var(--evenfall-font, ui-sans-serif, system-ui, sans-serif)"
  >
    ${content}
  </main>
`;

/** A dark corner of a page. */
export const dark = (content: unknown): TemplateResult =>
  html`<div data-own-scheme style="color-scheme: dark; background: Canvas; color: CanvasText">${content}</div>`;

/** Waits until what was counted is drawn. */
export async function drawn(canvas: HTMLElement): Promise<HTMLElementTagNameMap['evenfall-evenings']> {
  const element = canvas.querySelector('evenfall-evenings');
  if (!element) throw new Error('no <evenfall-evenings> in this story');
  await element.refresh();
  await element.updateComplete;
  if (element.shadowRoot?.querySelector('evenfall-week-chart')) await customElements.whenDefined('evenfall-week-chart');
  return element;
}
