import type { HabitGroup, HabitId, ShownGroup } from '@evenfall/ai-client/habits';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { habitsMsg } from '../../localization/index.js';
import { fromWords, groupWords, habitWords, stateWords } from './words.js';

/** What can be decided about a kind of habit. */
export type Choice = HabitId | 'off' | 'learned';

export interface RowActs {
  choose(group: HabitGroup, to: Choice): void;
  forget(group: HabitGroup): void;
}

const FOLLOWED = svg`<path d="M3.5 8.500l3 3 6-7"></path>`;
const LEFT = svg`<circle cx="8" cy="8" r="5"></circle>`;

const choiceOf = ({ state, inForce }: ShownGroup): Choice =>
  state === 'chosen' && inForce ? inForce : state === 'off' ? 'off' : 'learned';

/** One kind of habit: what it is about, whether drafts follow it, where it is from, and what can be done about it. */
export function renderRow(
  row: ShownGroup,
  about: { readonly lang: string; readonly level: number; readonly off: boolean },
  acts: RowActs | undefined,
): TemplateResult {
  const { group, state, habits } = row;
  // A group is named after words of the frames: those may hold blanks.
  const id = group.replaceAll(' ', '-');
  const followed = !about.off && (state === 'learned' || state === 'chosen');
  return html`
    <li class="habit" part="habit" data-state=${state} data-followed=${followed}>
      <div class="what">
        <div class="name" part="name" id="${id}-name" role="heading" aria-level=${about.level}>${groupWords(group)}</div>
        <p class="state" part="state">
          <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${followed ? FOLLOWED : LEFT}</svg>
          <span>${stateWords(row, about.off)}</span>
        </p>
        <ul class="from" part="from" aria-label=${habitsMsg('from.label')}>
          ${habits
            .filter(({ seen, chosen, inForce }) => seen || (chosen && inForce))
            .map((habit) => html`<li>${fromWords(habit, about.lang)}</li>`)}
        </ul>
      </div>
      ${acts ? renderActs(row, id, acts) : nothing}
    </li>
  `;
}

function renderActs(row: ShownGroup, id: string, { choose, forget }: RowActs): TemplateResult {
  const { group, habits, state, inForce } = row;
  const now = choiceOf(row);
  const learned =
    state === 'learned' && inForce
      ? habitsMsg('choose.learned', { habit: habitWords(inForce) })
      : habitsMsg(state === 'waiting' ? 'choose.learned.none' : 'choose.learned.again');
  const options: [Choice, string][] = [
    ['learned', learned],
    ...habits.map(({ id: habit }): [Choice, string] => [habit, habitWords(habit)]),
    ['off', habitsMsg('choose.off')],
  ];
  return html`
    <div class="acts">
      <label class="choose">
        <span id="${id}-choose">${habitsMsg('choose.for')}</span>
        <select
          class="field"
          part="choice"
          data-group=${group}
          aria-labelledby="${id}-name ${id}-choose"
          @change=${({ target }: Event) => choose(group, (target as HTMLSelectElement).value as Choice)}
        >
          ${options.map(
            ([value, words]) => html`<option value=${value} .selected=${live(value === now)}>${words}</option>`,
          )}
        </select>
      </label>
      <button class="quiet forget" aria-label=${habitsMsg('forget.for', { group: groupWords(group) })} @click=${() => forget(group)}>
        ${habitsMsg('forget')}
      </button>
    </div>
  `;
}
