import {
  EncounterContext,
  elementById,
  type Profile,
  parseContext,
  parsePlan,
  TreatmentPlan,
} from '@evenfall/templates';
import type { EvenfallEditor } from './editor.js';
import type { Readers } from './host-entries.js';
import { wholeFormats } from './peek.js';

const READERS: Readers = {
  parseContext,
  parsePlan,
  contextFields: Object.keys(EncounterContext.shape),
  planFields: Object.keys(TreatmentPlan.shape),
  isElement: (id) => elementById(id) !== undefined,
};

/** The payer of a signature's terms, where it is one: text in its place is told, and asks nothing. */
export const profileGiven = (terms: EvenfallEditor['signTerms']): Profile | undefined =>
  terms?.profile?.rules && terms.profile;

/** The objects of a list a host gave; what else stands in it, or in its place, is told and left out. */
export const listGiven = <T extends object>(given: readonly T[] | undefined): readonly T[] =>
  Array.isArray(given) ? given.filter((each) => each && typeof each === 'object') : [];

/** What was told of an editor last, by what it is about. */
export type Told = Map<string, string>;

/**
 * Has what a host gave looked at: told at once, and not at its first use, which may be days later. Who looks is a file of its
 * own, fetched beside the work; where it cannot be had, a mistake stays untold and nothing else is the worse.
 */
export class HostObjects {
  readonly #told: Told = new Map();

  look(host: EvenfallEditor, tell: (error: TypeError) => void): void {
    import('./host-faults.js').then(
      ({ newFaults }) => {
        const { formats } = host;
        const whole = !Array.isArray(formats) || wholeFormats(formats) === formats;
        for (const fault of newFaults(host, this.#told, whole, READERS)) {
          tell(fault);
          // Nobody may listen, and nothing of it is seen: the words hold no text of a note.
          console.warn(`${host.localName}: ${fault.message}`);
        }
      },
      () => {},
    );
  }
}
