import { SERVICE_CODES } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { type EncounterField, type EncounterForm, formOf, problemOf, withForm } from '../../encounter/index.js';
import { msg, nameOf } from '../../localization/index.js';

/*
 * The fields of the encounter. Most of what they hold comes from the host, so they are fetched when somebody opens them.
 */
export { formOf, withForm };

export function renderFields(form: EncounterForm, change: () => void): TemplateResult {
  const remote = form.modality !== 'in-person';
  return html`
      <form class="fields" part="fields" novalidate @submit=${(event: Event) => event.preventDefault()} @change=${change}>
        ${input(form, 'date', 'date')}${input(form, 'start', 'time')}${input(form, 'stop', 'time')}
        ${form.start && form.stop ? nothing : input(form, 'minutes', 'number')}
        ${input(form, 'cpt', 'text', 'codes')}
        <datalist id="codes">
          ${SERVICE_CODES.map(({ code, name }) => html`<option value=${code}>${nameOf('codes', code, name)}</option>`)}
        </datalist>
        <label>
          <span>${msg('encounter.modality')}</span>
          <select class="field" name="modality">
            ${(['in-person', 'video', 'audio-only', 'telehealth'] as const)
              .filter((modality) => modality !== 'telehealth' || form.modality === modality)
              .map(
                (modality) => html`<option value=${modality} ?selected=${form.modality === modality}>
                  ${msg(`encounter.modality.${modality}`)}
                </option>`,
              )}
          </select>
        </label>
        ${remote ? html`${input(form, 'clientLocation')}${input(form, 'providerLocation')}` : input(form, 'location')}
        ${input(form, 'participants')}
        ${lines(form, 'diagnoses')}${lines(form, 'goals')}
        <div class="checks">${check(form, 'priorHomework')}${check(form, 'medications')}</div>
      </form>
    `;
}

function input(form: EncounterForm, field: EncounterField, type = 'text', list?: string): TemplateResult {
  const problem = problemOf(form, field);
  return html`
      <label data-field=${field}>
        <span>${msg(`encounter.${field as 'date'}`)}</span>
        <input
          class="field"
          name=${field}
          type=${type}
          list=${list ?? nothing}
          inputmode=${type === 'number' ? 'numeric' : nothing}
          autocomplete="off"
          dir=${type === 'text' && field !== 'cpt' ? 'auto' : nothing}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? `${field}-problem` : nothing}
          .value=${String(form[field])}
        />
        ${problem ? html`<span class="wrong" id=${`${field}-problem`}>${msg(`encounter.problem.${problem}`)}</span>` : nothing}
      </label>
    `;
}

function lines(form: EncounterForm, field: 'diagnoses' | 'goals'): TemplateResult {
  return html`
      <label class="wide" data-field=${field}>
        <span>${msg(`encounter.${field}`)}</span>
        <textarea class="field" autocomplete="off" name=${field} rows="2" dir="auto" aria-describedby=${`${field}-hint`} .value=${form[field]}></textarea>
        <span class="hint" id=${`${field}-hint`}>${msg(`encounter.${field}.hint`)}</span>
      </label>
    `;
}

function check(form: EncounterForm, field: 'priorHomework' | 'medications'): TemplateResult {
  return html`
      <label class="check">
        <input type="checkbox" name=${field} .checked=${form[field]} />
        <span>${msg(`encounter.${field}`)}</span>
      </label>
    `;
}
