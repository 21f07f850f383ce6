import '@evenfall/editor/record/define';
import type { EvenfallEditor } from '@evenfall/editor';
import { append, type NoteRecord, recordOf } from '@evenfall/editor/record';
import type { EncounterContext } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { CLINICIAN, SUPERVISOR } from '../test/support/signed.js';
import {
  arrives,
  COMPLETE,
  CONTEXT,
  client,
  completeNote,
  editorIn,
  find,
  SHORTHAND,
  SIGNER,
  write,
} from './support/editor.js';
import { hostPage } from './support/hosts.js';

/**
 * Whole situations, each in a plain page of a host: the elements with markup, properties and events only, doing what they do
 * in a practice. The clients and the practice are invented.
 */
const meta: Meta = {
  title: 'Patterns',
  parameters: { layout: 'fullscreen' },
};
export default meta;
type Story = StoryObj;

const settled = async (editor: EvenfallEditor) => {
  await editor.session?.settled;
  await editor.updateComplete;
};

/** The note is a field of a form like any other: its name, its value, and what is not yet valid about it. */
export const EmbedInAForm: Story = {
  name: 'Embed in a form',
  render: () => {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const sent = [...new FormData(form)].map(([name, value]) => {
        const note =
          name === 'note' ? (JSON.parse(String(value)) as { status: string; sections: unknown[] }) : undefined;
        return { name, value: note ? `${note.sections.length} sections, ${note.status}` : String(value) };
      });
      const told = form.querySelector<HTMLElement>('.sent');
      if (told) render(html`${sent.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}`, told);
    };
    return hostPage(
      { client: 'Robin A.', session: 'Tuesday, November 24, 16:00' },
      html`
        <form class="form" @submit=${submit}>
          <div class="card fields">
            <label>Appointment<select name="appointment"><option value="kept">Kept</option><option value="late">Late</option></select></label>
            <label>Service code<input name="code" value="90837" size="8" /></label>
          </div>
          <evenfall-editor
            name="note"
            label="Progress note for Robin A."
            required
            require-complete
            .context=${CONTEXT}
            .signer=${SIGNER}
            .value=${completeNote() as never}
          ></evenfall-editor>
          <div class="card">
            <div class="acts"><button type="submit">Save appointment and note</button></div>
            <h2 style="margin-block-start: 1rem">What the server got</h2>
            <dl class="sent" aria-live="polite"></dl>
          </div>
        </form>
      `,
    );
  },
  play: async ({ canvasElement }) => {
    await settled(await editorIn(canvasElement));
    find<HTMLFormElement>(canvasElement, 'form').requestSubmit();
  },
};

/** Beside the chart, 30 rem wide: the editor asks nothing of the page but a column. */
export const SidePanel: Story = {
  name: 'Side panel',
  render: () =>
    hostPage(
      { client: 'Robin A.', session: 'Chart', shape: 'panel-end' },
      html`
        <div class="form">
          <section class="card">
            <h2>Treatment plan</h2>
            <dl>
              <dt>Diagnosis</dt><dd>F41.1 Generalized anxiety disorder</dd>
              <dt>Goal 1</dt><dd>Return to choir rehearsals twice a month</dd>
              <dt>Review</dt><dd>January 2027</dd>
            </dl>
          </section>
          <section class="card">
            <h2>Measures</h2>
            <table>
              <thead><tr><th scope="col">Date</th><th scope="col">GAD-7</th><th scope="col">PHQ-9</th></tr></thead>
              <tbody>
                <tr><td>Nov 24</td><td>14</td><td>8</td></tr>
                <tr><td>Nov 10</td><td>16</td><td>9</td></tr>
                <tr><td>Oct 27</td><td>17</td><td>11</td></tr>
              </tbody>
            </table>
          </section>
        </div>
        <evenfall-editor
          label="Progress note for Robin A."
          .context=${CONTEXT}
          .signer=${SIGNER}
          .aiClient=${client()}
        ></evenfall-editor>
      `,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await editor.draft(SHORTHAND);
    await settled(editor);
  },
};

/** On a phone, between two sessions: the same element, 360 px wide. */
export const Phone: Story = {
  render: () => html`
    <div class="phone">
      ${hostPage(
        { client: 'Robin A.', session: 'Tuesday, 16:00' },
        html`<evenfall-editor
          label="Progress note for Robin A."
          .context=${CONTEXT}
          .signer=${SIGNER}
          .aiClient=${client()}
        ></evenfall-editor>`,
      )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'subjective', COMPLETE.subjective ?? '');
    await write(editor, 'plan', COMPLETE.plan ?? '');
  },
};

/** The note before this one, read beside it: what changed since, and a sentence carried forward on purpose. */
export const WithPriorNote: Story = {
  name: 'With the prior note',
  render: () =>
    hostPage(
      { client: 'Robin A.', session: 'Tuesday, December 1, 16:00' },
      html`
        <evenfall-editor
          label="Progress note for Robin A."
          .context=${{ ...CONTEXT, date: '2026-12-01', priorHomework: true }}
          .signer=${SIGNER}
          .aiClient=${client()}
          .priorNotes=${[{ id: 'week-before', date: '2026-11-24', format: 'soap', sections: COMPLETE }]}
        ></evenfall-editor>
      `,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(
      editor,
      'subjective',
      'Client reports that she went to one rehearsal. She kept the thought log on four days.',
    );
    (await arrives(find(editor, 'evenfall-toolbar'), '[data-command=prior]')).click();
    const pane = await arrives<HTMLElementTagNameMap['evenfall-prior']>(editor, 'evenfall-prior');
    await settled(editor);
    await pane.updateComplete;
  },
};

/** A trainee signs; the record waits for the supervisor, who reads it below and co-signs or sends it back. */
export const SupervisedTrainee: Story = {
  name: 'Supervised trainee',
  render: () => {
    const handOver = async (event: HTMLElementEventMap['evenfall-sign']) => {
      const asked: NoteRecord = await append(recordOf(event.detail.note), { kind: 'cosign-request' }, CLINICIAN);
      const reading = (event.target as HTMLElement).closest('main')?.querySelector('evenfall-note');
      if (reading) reading.value = asked;
    };
    return hostPage(
      { client: 'Robin A.', session: 'Tuesday, November 24, 16:00', shape: 'halves' },
      html`
        <section aria-labelledby="trainee">
          <h2 id="trainee">Ari Vale, MSW intern, writes</h2>
          <evenfall-editor
            label="Progress note for Robin A."
            .context=${CONTEXT}
            .signer=${CLINICIAN}
            .value=${completeNote() as never}
            @evenfall-sign=${handOver}
          ></evenfall-editor>
        </section>
        <section aria-labelledby="supervisor">
          <h2 id="supervisor">Dana Whitlock, LCSW, supervises</h2>
          <evenfall-note .author=${SUPERVISOR}></evenfall-note>
        </section>
      `,
    );
  },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await settled(editor);
    const note = find<HTMLElementTagNameMap['evenfall-note']>(canvasElement, 'evenfall-note');
    if (!(await editor.sign())) throw new Error('not signed');
    while (!note.shadowRoot?.querySelector('evenfall-note-entry')) await new Promise(requestAnimationFrame);
    await note.updateComplete;
  },
};

const CRISIS: EncounterContext = {
  date: '2026-11-24',
  start: '15:10',
  stop: '16:20',
  sessionMinutes: 70,
  cpt: '90839',
  serviceType: 'crisis',
  participants: ['client'],
  location: 'Office',
};

/** The crisis format asks for what a crisis needs: what is said of risk opens its questions, and none is pre-filled. */
export const CrisisSession: Story = {
  name: 'Crisis session',
  render: () =>
    hostPage(
      { client: 'Noor B.', session: 'Tuesday, November 24, walk-in, 15:10', shape: 'aside-end' },
      html`
        <evenfall-editor
          id="crisis"
          format="crisis"
          label="Crisis note for Noor B."
          .context=${CRISIS}
          .signer=${SIGNER}
        ></evenfall-editor>
        <evenfall-checklist for="crisis"></evenfall-checklist>
      `,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(
      editor,
      'precipitant',
      'Client came in without an appointment after her brother died in an accident on Sunday.',
    );
    await write(editor, 'mental-status', 'Tearful, oriented, speech slow, affect constricted, thought process linear.');
    await write(editor, 'risk', 'Client endorsed passive suicidal ideation since Sunday. No plan and no intent.');
  },
};

const TELEHEALTH: EncounterContext = {
  ...CONTEXT,
  participants: ['client'],
  goals: [...CONTEXT.goals],
  placeOfService: '10',
  telehealth: { modality: 'video', clientLocation: 'at home, Columbus, Ohio', providerLocation: 'office' },
  consents: { treatment: true, telehealth: true },
};

/** By video: where the client is, and who could help there, is asked until it is known. */
export const Telehealth: Story = {
  render: () =>
    hostPage(
      { client: 'Eli C.', session: 'Tuesday, November 24, 16:00, by video', shape: 'aside-end' },
      html`
        <evenfall-editor
          id="video"
          format="dap"
          label="Progress note for Eli C."
          .context=${TELEHEALTH}
          .signer=${SIGNER}
          .aiClient=${client()}
        ></evenfall-editor>
        <evenfall-checklist for="video"></evenfall-checklist>
      `,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await editor.draft(SHORTHAND);
    editor.accept();
    await settled(editor);
  },
};

const GROUP: EncounterContext = {
  date: '2026-11-24',
  start: '17:00',
  stop: '18:30',
  sessionMinutes: 90,
  cpt: '90853',
  serviceType: 'group',
  participants: ['client', 'seven other members', 'co-facilitator'],
};

/** One evening, one note for each member: each about this member alone, and no other by name. */
export const GroupNote: Story = {
  name: 'Group note',
  render: () => {
    const members = ['June D.', 'Ravi E.', 'Mika F.'];
    const choose = (event: Event) => {
      const button = event.target as HTMLButtonElement;
      const shown = button.value;
      for (const each of button.closest('main')?.querySelectorAll<HTMLElement>('[data-member]') ?? []) {
        each.hidden = each.dataset.member !== shown;
      }
      for (const each of button.parentElement?.querySelectorAll('button') ?? []) {
        each.setAttribute('aria-pressed', String(each === button));
      }
    };
    return hostPage(
      { client: 'Emotion skills group', session: 'Tuesday, November 24, 17:00, session 6 of 12' },
      html`
        <div class="acts" role="group" aria-label="Member">
          ${members.map(
            (member, index) =>
              html`<button type="button" value=${member} aria-pressed=${index === 0} @click=${choose}>${member}</button>`,
          )}
        </div>
        ${members.map(
          (member, index) => html`
            <div data-member=${member} ?hidden=${index > 0}>
              <evenfall-editor
                format="group"
                label=${`Group note for ${member}`}
                .context=${GROUP}
                .signer=${SIGNER}
              ></evenfall-editor>
            </div>
          `,
        )}
      `,
    );
  },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(
      editor,
      'group',
      'Emotion skills group, psychoeducation and practice, session 6 of 12. Topic: opposite action. Eight members, two facilitators.',
    );
    await write(
      editor,
      'participation',
      'Client shared an example from work and practiced with a partner. Engaged, affect full range.',
    );
  },
};
