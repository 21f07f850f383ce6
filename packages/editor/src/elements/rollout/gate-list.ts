import { html, svg, type TemplateResult } from 'lit';
import { GATE_NOTES, type Gate, OWN_NOTES } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';
import type { Say } from '../evenings/index.js';

const MET = svg`<path d="M3.500 8.500l3 3 6-7"></path>`;
const OPEN = svg`<circle cx="8" cy="8" r="5"></circle>`;

/** How far a gate is, in a few words; undefined where the gate says it all. */
export function progressOf(gate: Gate, say: Say): string | undefined {
  const percent = (share: number | undefined) => (share === undefined ? undefined : say.percent(share));
  switch (gate.id) {
    case 'notes':
      return eveningsMsg('gates.notes.now', { notes: gate.notes, needed: GATE_NOTES });
    case 'errors':
      return eveningsMsg('gates.errors.now', { count: gate.errors });
    case 'edits': {
      const [first, second] = [percent(gate.first), percent(gate.second)];
      return first && second ? eveningsMsg('gates.edits.now', { first, second }) : eveningsMsg('gates.unknown');
    }
    case 'completeness': {
      const [drafted, own] = [percent(gate.drafted), percent(gate.own)];
      if (gate.ownNotes < OWN_NOTES) {
        return eveningsMsg('gates.completeness.few', { count: gate.ownNotes, needed: OWN_NOTES });
      }
      return drafted && own ? eveningsMsg('gates.completeness.now', { drafted, own }) : eveningsMsg('gates.unknown');
    }
    case 'consents':
      return eveningsMsg('gates.consents.now', { count: gate.consents });
    case 'opt-in':
      return undefined;
  }
}

/** One gate: whether it is met, what it asks, how far it is. */
export const renderGate = (gate: Gate, say: Say): TemplateResult => html`
  <li class="gate" part="gate" data-met=${gate.met}>
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      ${gate.met ? MET : OPEN}
    </svg>
    <span class="what">${eveningsMsg(`gates.${gate.id}`, { needed: GATE_NOTES })}</span>
    <span class="how">${progressOf(gate, say)}</span>
    <span class="sr-only">${eveningsMsg(gate.met ? 'gates.met' : 'gates.open')}</span>
  </li>
`;
