import type { AnswerGroup, ElementResult, QuickAnswer } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { answerLabel, groupLabel, msg, questionOf } from '../../localization/index.js';
import { openGroups, type PersonWord, withPersonWord } from '../../prompts/index.js';
import { icons } from '../leaf/index.js';

/** Which small reason field is open: of an answer, or of “not applicable”. */
export type Asking = { readonly group: AnswerGroup; readonly answer: QuickAnswer } | 'exempt';

/** What a person can do in the panel of a question. */
export interface PanelActions {
  /** How the note calls the person in care. */
  readonly person: PersonWord;
  /** What the host draws in place of our answers. */
  readonly own: Node | undefined;
  answer(group: AnswerGroup, answer: QuickAnswer): void;
  /** The reason field was sent; it may be empty. */
  giveReason(form: HTMLFormElement): void;
  closeReason(): void;
  ask(asking: Asking | undefined): void;
  go(): void;
  snooze(): void;
  key(event: KeyboardEvent): void;
  /** The answer that this group was given while the person is here. */
  given(group: AnswerGroup): QuickAnswer | undefined;
  enter(): void;
}

/** The question in words, its answers in one touch each, and the ways around it. */
export function renderPanel(result: ElementResult, asking: Asking | undefined, act: PanelActions): TemplateResult {
  const contradicted = result.status === 'contradicted';
  return html`
    <div
      class="panel"
      part="panel"
      role="group"
      aria-labelledby="question"
      tabindex="-1"
      ?data-contradicted=${contradicted}
      @keydown=${act.key}
      @focusin=${act.enter}>
      <p id="question">${questionOf(result)}</p>
      ${
        act.own ??
        repeat(
          openGroups(result),
          (group) => group.id,
          (group) => renderGroup(result, group, asking, act),
        )
      }
      ${asking === 'exempt' ? renderReason(msg('prompts.exempt.reason'), msg('prompts.exempt.confirm'), act) : nothing}
      <div class="foot">
        <button class="quiet" @click=${act.go}>${msg('prompts.write')}</button>
        <button class="quiet" @click=${act.snooze}>${msg('prompts.later')}</button>
        ${
          contradicted
            ? nothing
            : html`<button
                class="quiet"
                data-exempt
                aria-expanded=${asking === 'exempt'}
                @click=${() => act.ask(asking === 'exempt' ? undefined : 'exempt')}
              >
                ${msg('prompts.exempt')}
              </button>`
        }
      </div>
    </div>
  `;
}

function renderGroup(
  result: ElementResult,
  group: AnswerGroup,
  asking: Asking | undefined,
  act: PanelActions,
): TemplateResult {
  const single = result.definition.answers?.length === 1;
  const label = groupLabel(result.elementId, group);
  const asked = asking !== 'exempt' && asking?.group === group ? asking : undefined;
  const given = act.given(group);
  return html`
    <div class="group" role="group" aria-label=${given ? msg('prompts.answered', { group: label }) : label} ?data-single=${single}>
      ${single ? nothing : html`<span class="legend" aria-hidden="true">${label}</span>`}
      <span class="answers">
        ${group.answers.map(
          (answer) => html`<button
            class="answer plain"
            part="answer"
            data-answer=${`${group.id}.${answer.id}`}
            aria-expanded=${answer.needsReason && !given ? asked?.answer === answer : nothing}
            aria-pressed=${given === answer ? true : nothing}
            aria-disabled=${given ? true : nothing}
            @click=${() => given || act.answer(group, answer)}
          >
            <span class="ring" aria-hidden="true">${given === answer ? icons.check : nothing}</span>${renderAnswer(answerLabel(result.elementId, group, answer), answer, act)}
          </button>`,
        )}
      </span>
      ${asked ? renderReason(msg('prompts.reason'), msg('prompts.add'), act) : nothing}
    </div>
  `;
}

/** Its name; in another language also the sentence that it writes, which is English, since a note is read in English. */
const renderAnswer = (label: string, answer: QuickAnswer, { person }: PanelActions) =>
  label === answer.label
    ? label
    : html`<span>${label} <span class="writes" lang="en">${withPersonWord(answer.text, person).replace(/\{reason\}\.?/, '…')}</span></span>`;

function renderReason(label: string, action: string, act: PanelActions): TemplateResult {
  return html`
    <form
      class="reason"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        act.giveReason(event.currentTarget as HTMLFormElement);
      }}
    >
      <label>
        <span>${label}</span>
        <input class="field" name="reason" required maxlength="500" autocomplete="off" />
      </label>
      <button class="primary">${action}</button>
      <button type="button" class="quiet" @click=${act.closeReason}>${msg('prompts.cancel')}</button>
    </form>
  `;
}
