import { dap, type Format, loadFormats, type Slot, soap } from '@evenfall/templates';
import type { NoteTemplate } from '../port/index.js';
import type { DraftSlot } from './slots.js';

/** A format as a client is told of it: its sections, without our own slots. */
export function templateFor(format: Format): NoteTemplate {
  return {
    id: format.id,
    sections: format.sections.map(({ id, title, guidance }) => ({ id, title, guidance, required: true, fields: [] })),
  };
}

const FIRST: readonly Format[] = [soap, dap];

/** Ours that may have this id: the two that are written most, or all of them, which come when another is asked for. */
export const formatsWith = async (id: string): Promise<readonly Format[]> =>
  FIRST.some((format) => format.id === id) ? FIRST : loadFormats();

/** What the engine knows of a section of a template. */
export interface Room {
  readonly id: string;
  readonly slots: readonly Slot[];
  /** Lower-case words that mean this section at the head of a line. */
  readonly names: readonly string[];
}

/** The sections of a template with their slots: from the format of that id where it has the same sections. */
export async function roomsOf(template: NoteTemplate): Promise<Room[]> {
  const format = (await formatsWith(template.id)).find(({ id }) => id === template.id);
  const rooms: Room[] = [];
  for (const { id, title } of template.sections) {
    const known = format?.sections.find((section) => section.id === id);
    const names = [id, title].map((word) => word.toLowerCase());
    rooms.push(
      known
        ? { id, slots: known.slots, names: [id, title.toLowerCase(), ...known.aliases] }
        : {
            id,
            slots: (await import('./usual.js')).usualSlots(names),
            names: [...names, ...(id[0] ? [id[0].toLowerCase()] : [])],
          },
    );
  }
  return rooms;
}

/** Where content of a slot may stand when its own slot has no section: nearest kin first. */
const KIN: Readonly<Record<DraftSlot, readonly DraftSlot[]>> = {
  report: ['report', 'observe', 'goal', 'respond'],
  observe: ['observe', 'report', 'respond', 'goal'],
  risk: ['risk', 'observe', 'report', 'assess', 'respond'],
  intervene: ['intervene', 'observe', 'report'],
  respond: ['respond', 'progress', 'assess', 'observe'],
  assess: ['assess', 'progress', 'respond', 'goal'],
  progress: ['progress', 'assess', 'respond', 'goal'],
  goal: ['goal', 'assess', 'progress', 'respond'],
  plan: ['plan', 'progress', 'respond'],
};

/** The section for a slot; undefined where the template has no place for it. */
export function roomFor(rooms: readonly Room[], slot: DraftSlot): string | undefined {
  for (const kin of KIN[slot]) {
    const room = rooms.find(({ slots }) => slots.includes(kin));
    if (room) return room.id;
  }
  return undefined;
}
