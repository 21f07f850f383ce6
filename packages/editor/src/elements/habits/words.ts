import type { HabitGroup, HabitId, ShownGroup, ShownHabit } from '@evenfall/ai-client/habits';
import { habitsMsg } from '../../localization/index.js';

/** Kinds of habits that are not a word for another. */
const KINDS = ['person', 'tense', 'length', 'layout', 'quotes'] as const;
const WAYS = ['client', 'patient', 'past', 'present', 'brief', 'detailed', 'bullets', 'prose', 'no-quotes'] as const;

/** What a habit is about, in plain words. */
export function groupWords(group: HabitGroup): string {
  const kind = KINDS.find((each) => each === group);
  return kind ? habitsMsg(`group.${kind}`) : habitsMsg('group.word', { word: group });
}

/** What it is. The words themselves are those of the note, in whatever language the page is. */
export function habitWords(id: HabitId): string {
  const way = WAYS.find((each) => each === id);
  return way ? habitsMsg(`habit.${way}`) : habitsMsg('habit.word', { word: id.split(' > ')[1] ?? id });
}

/** Whether drafts follow it, and why not. @param off whether all habits are switched off */
export function stateWords({ state, inForce, missing }: ShownGroup, off: boolean): string {
  if (state === 'off') return habitsMsg('state.off');
  if (inForce && off) return habitsMsg('state.paused', { habit: habitWords(inForce) });
  if (inForce) return habitsMsg(state === 'chosen' ? 'state.chosen' : 'state.learned', { habit: habitWords(inForce) });
  return missing ? habitsMsg('state.waiting', { count: missing }) : habitsMsg('state.mixed');
}

/** Where one was seen, as counts. */
export function fromWords({ id, edits, notes }: ShownHabit, lang: string): string {
  const counts = [
    ...(edits ? [habitsMsg('from.edits', { count: edits })] : []),
    ...(notes ? [habitsMsg('from.notes', { count: notes })] : []),
  ];
  const from = counts.length ? new Intl.ListFormat(lang).format(counts) : habitsMsg('from.none');
  return habitsMsg('from.habit', { habit: habitWords(id), from });
}
