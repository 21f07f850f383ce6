import type { NoteAiClient } from '@evenfall/ai-client';
import type { EvenfallEditor } from '@evenfall/editor';
import { createNote, soap, textBlocks } from '@evenfall/templates';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { FakeDictation } from '../test/support/fake-dictation.js';
import {
  arrives,
  COMPLETE,
  CONTEXT,
  client,
  completeNote,
  editorIn,
  find,
  page,
  SHORTHAND,
  SIGNER,
  type,
  write,
} from './support/editor.js';
import { failingClient, stoppingClient } from './support/faulty-clients.js';
import './support/stalled-editors.js';

interface Args {
  format: string;
  disabled: boolean;
  readonly: boolean;
  value: string | undefined;
  aiClient: NoteAiClient;
}

const heard = new FakeDictation();

/**
 * A therapy progress note: shorthand in, questions about what is missing, every drafted sentence reviewed, signed.
 * Every state here was reached by doing what a therapist or a host would do.
 */
const meta: Meta<Args> = {
  title: 'Editor',
  component: 'evenfall-editor',
  tags: ['autodocs'],
  parameters: {
    snippet: {
      modules: ['@evenfall/editor/define'],
      imports: { '@evenfall/ai-client': ['createNoteAiClient'] },
      attributes: { name: 'note', label: 'Progress note for Robin A.' },
      properties: {
        context: "{ sessionMinutes: 53, cpt: '90837' }",
        signer: "{ name: 'Dana Whitlock', credentials: 'LCSW' }",
        aiClient: 'createNoteAiClient()',
      },
      events: { 'evenfall-sign': 'save(event.detail.note)' },
    },
  },
  args: { format: 'soap', disabled: false, readonly: false, value: undefined },
  argTypes: { format: { control: 'inline-radio', options: ['soap', 'dap'] } },
  render: ({ format, disabled, readonly, value, aiClient }) =>
    page(html`
      <evenfall-editor
        label="Progress note for Robin A."
        .format=${format}
        .value=${value ?? null}
        .context=${CONTEXT}
        .signer=${SIGNER}
        .aiClient=${aiClient ?? client()}
        ?disabled=${disabled}
        ?readonly=${readonly}
      ></evenfall-editor>
    `),
};

export default meta;
type Story = StoryObj<Args>;

const draft = async (editor: EvenfallEditor) => {
  await editor.draft(SHORTHAND);
  await editor.session?.settled;
  await editor.updateComplete;
};

export const Empty: Story = {};

/** The writing runtime is on its way: the plain surface can be typed in, and nothing moves when the rest comes. */
export const Opening: Story = {
  render: () => page(html`<opening-editor label="Progress note for Robin A." .aiClient=${client()}></opening-editor>`),
};

export const Typing: Story = {
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(
      editor,
      'subjective',
      'Client reports feeling more anxious for two weeks, since a new manager started.',
    );
  },
};

/** What is missing is asked in place, quietly; the first question is open. */
export const Prompts: Story = {
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(
      editor,
      'subjective',
      'Client reports feeling more anxious for two weeks, since a new manager started.',
    );
    await write(editor, 'objective', 'Anxious affect, tearful when speaking of her mother.');
    const prompts = find(find(editor, '.evenfall-section:nth-of-type(2)'), 'evenfall-prompts');
    find(prompts, '[data-id=risk_screen]').click();
  },
};

/** Key by key, as a person types: each is read before the next comes. */
const keys = async (text: string) => {
  for (const key of text) {
    type(key);
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** Short forms are written out as they are typed: marked where context decided, asked about where a guess could be dangerous. */
export const ShortForms: Story = {
  name: 'Short forms as typed',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    editor.focus({ section: 'objective' });
    await import('../packages/editor/src/shorthand/index.js');
    await new Promise((resolve) => setTimeout(resolve));
    await keys('Used MI for homework, hx BPD, ');
    await editor.session?.settled;
    find(editor, '.evenfall-reading').click();
    const region = find(editor, '[contenteditable=true]');
    region.dispatchEvent(new KeyboardEvent('keydown', { key: '.', ctrlKey: true, bubbles: true }));
  },
};

/** Phrases of the practice and the person's own, and commands, from a slash. */
export const SlashMenu: Story = {
  name: 'Phrases and commands',
  render: () =>
    page(html`
      <evenfall-editor
        label="Progress note for Robin A."
        .context=${CONTEXT}
        .signer=${SIGNER}
        .phrases=${[
          { name: 'mse', text: 'Appearance ***. Behavior ***. Speech ***. Mood ***. Affect ***. Insight ***.' },
          { name: 'tele', text: 'Session by video; client was at *** and consented to telehealth.' },
          { name: 'breath', text: 'Practiced paced breathing for *** minutes.', own: true },
        ]}
      ></evenfall-editor>
    `),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    editor.focus({ section: 'subjective' });
    await keys('/');
    find(editor, '.evenfall-menu');
  },
};

/** Words looked for in the note: lit up, with the place that is shown in a stronger colour. */
export const Find: Story = {
  args: { value: completeNote() },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    find(find(editor, 'evenfall-toolbar'), '[data-command=find]').click();
    (await arrives(editor, 'evenfall-find')).focus();
    type('choir');
    await editor.updateComplete;
  },
};

/** Another format is looked at before it is done: where everything goes, and what has no place there. */
export const AnotherFormat: Story = {
  name: 'Another format',
  args: { value: completeNote() },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    find(find(editor, 'evenfall-toolbar'), '[data-command=format]').click();
    const dialog = await arrives<HTMLElementTagNameMap['evenfall-format']>(editor, 'evenfall-format');
    const choice = find<HTMLSelectElement>(dialog, 'select');
    choice.value = 'birp';
    choice.dispatchEvent(new Event('change'));
    await editor.updateComplete;
    await dialog.updateComplete;
  },
};

/** The last note beside this one: what changed since, wording that both have, and a sentence carried forward on purpose. */
export const LastNote: Story = {
  name: 'Last note beside',
  render: () =>
    html`<main style="max-inline-size: 76rem; margin-inline: auto; padding: clamp(0rem, 2vw, 1.5rem)">
      <evenfall-editor
        label="Progress note for Robin A."
        .context=${CONTEXT}
        .value=${completeNote()}
        .priorNotes=${[
          {
            id: 'week-before',
            date: '2026-11-17',
            format: 'soap',
            sections: {
              subjective:
                'Client reports taking medication as prescribed. Slept five hours. Missed one choir rehearsal.',
              objective:
                'Client denies suicidal thoughts when asked. PHQ-9 score 18. Used CBT: completed a thought log.',
              assessment: 'Generalized anxiety disorder, moderate. No change in progress toward goal 1.',
              plan: 'Client will keep the thought log daily. Next session in one week on Tuesday at 16:00, to continue cognitive restructuring.',
            },
          },
        ]}
      ></evenfall-editor>
    </main>`,
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    find(await arrives(find(editor, 'evenfall-toolbar'), '[data-command=prior]'), 'svg')
      .closest('button')
      ?.click();
    const pane = await arrives<HTMLElementTagNameMap['evenfall-prior']>(editor, 'evenfall-prior');
    await editor.session?.settled;
    await editor.updateComplete;
    await pane.updateComplete;
  },
};

/** Sentences in fixed words are structure too: a chip in the text, its fields beside it, and the sentence they make. */
export const StructuredSentences: Story = {
  name: 'Structured sentences',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(
      editor,
      'objective',
      'Seen by video. PHQ-9 score 14 (moderate) on 2026-11-24, previously 18 on 2026-11-03, change −4. Affect constricted. Client denies suicidal thoughts when asked. Tearful when speaking of her mother.',
    );
    await write(editor, 'assessment', 'Progress toward goal 1: went to one choir rehearsal and stayed to the end.');
    const chip = await arrives(editor, '.evenfall-answer');
    getSelection()?.collapse(chip.firstChild, 4);
    await new Promise(requestAnimationFrame);
    await editor.updateComplete;
    find(editor, '[contenteditable=true]').dispatchEvent(
      new KeyboardEvent('keydown', { key: '.', ctrlKey: true, bubbles: true, composed: true }),
    );
    await arrives(editor, 'evenfall-fields');
  },
};

/** Somebody is heard: what may still change stands under the toolbar, and is no part of the note. */
export const Dictation: Story = {
  render: () =>
    page(
      html`<evenfall-editor label="Progress note for Robin A." .context=${CONTEXT} .dictation=${heard}></evenfall-editor>`,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    editor.focus({ section: 'subjective' });
    (await arrives(find(editor, 'evenfall-toolbar'), '[data-command=dictate]')).click();
    await arrives(editor, 'evenfall-dictation');
    heard.said('Client reports feeling more anxious for two weeks.');
    heard.says('since a new manager sta');
    await editor.updateComplete;
  },
};

/** The page may not use the microphone: said where one looks, and how it can be changed. */
export const DictationRefused: Story = {
  name: 'Dictation, not allowed',
  render: () =>
    page(
      html`<evenfall-editor label="Progress note for Robin A." .dictation=${new FakeDictation('ready', 'permission_denied')}></evenfall-editor>`,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    (await arrives(find(editor, 'evenfall-toolbar'), '[data-command=dictate]')).click();
    await arrives(editor, 'evenfall-dictation');
  },
};

/** A person's own phrases, where they are written, changed and deleted. */
export const OwnPhrases: Story = {
  name: 'Own phrases',
  render: () =>
    page(
      html`<evenfall-editor
        label="Progress note for Robin A."
        .phraseStore=${{
          load: async () => [
            { name: 'breath', text: 'Practiced paced breathing for *** minutes.' },
            { name: 'tele', text: 'Session by video; client was at *** and consented to telehealth.' },
          ],
          save: async () => {},
          delete: async () => {},
        }}
      ></evenfall-editor>`,
    ),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    editor.focus({ section: 'subjective' });
    await import('../packages/editor/src/elements/editor/room-phrases.js');
    await new Promise((resolve) => setTimeout(resolve));
    await keys('/phrases');
    find(editor, '[contenteditable=true]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await arrives(editor, 'evenfall-phrases');
  },
};

/** Beside another pane the toolbar is one row all the same; what has no room is behind “More”. */
export const NarrowToolbar: Story = {
  name: 'Narrow toolbar, with its menu open',
  decorators: [(story) => html`<div style="max-inline-size: 15rem; margin-inline: auto">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'plan', 'Weekly.');
    const toolbar = find<HTMLElement & { readonly updateComplete: Promise<unknown> }>(editor, 'evenfall-toolbar');
    await new Promise(requestAnimationFrame);
    await toolbar.updateComplete;
    find(toolbar, '.more').showPopover();
  },
};

/** A tool of the host's in the place of ours, and one beside them. What the first does is the editor's work. */
export const OwnTools: Story = {
  name: 'Tools of the host’s',
  args: { value: completeNote() },
  render: ({ value }) =>
    page(html`
      <evenfall-editor label="Progress note for Robin A." .value=${value ?? null} .context=${CONTEXT} .signer=${SIGNER}>
        <button
          slot="toolbar-bold"
          type="button"
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${({ target }: Event) => (target as Element).closest('evenfall-editor')?.run('bold')}
        >
          Strong
        </button>
        <button slot="toolbar-end" type="button">Insert goal</button>
      </evenfall-editor>
    `),
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    find(editor, '[slot=toolbar-bold]').focus();
  },
};

/** The session in a line, and its fields when they are wanted: what the checks read of the header. */
export const SessionDetails: Story = {
  name: 'Session details',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    const strip = find<HTMLElementTagNameMap['evenfall-encounter']>(editor, 'evenfall-encounter');
    strip.open = true;
    await strip.updateComplete;
    const code = find<HTMLInputElement>(strip, '[name=cpt]');
    code.value = 'fifty';
    code.dispatchEvent(new Event('change', { bubbles: true }));
    await strip.updateComplete;
  },
};

/** `***` waits to be filled in; F2 goes from gap to gap, here to a question, whose answer is written where the caret is. */
export const Gaps: Story = {
  name: 'From gap to gap',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'subjective', 'Client reports *** for *** weeks, since a new manager started.');
    await write(editor, 'objective', 'Anxious affect.');
    editor.focus({ section: 'objective' });
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2' }));
    await editor.updateComplete;
  },
};

/** What a person put off, or said does not apply and why, stays in sight and can be asked again. */
export const SetAside: Story = {
  name: 'Questions set aside',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'plan', 'Closing session: no further appointment is planned.');
    editor.session?.exempt('homework', 'Last session of this episode of care');
    editor.session?.snooze('next_focus');
    await editor.updateComplete;
    const prompts = find(
      find(editor, '.evenfall-section:nth-of-type(4)'),
      'evenfall-prompts',
    ) as HTMLElementTagNameMap['evenfall-prompts'];
    await prompts.updateComplete;
    find(prompts, '[data-aside]').click();
  },
};

/** The client has sent two sentences and is writing on. */
export const Drafting: Story = {
  args: { aiClient: stoppingClient() },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    void editor.draft(SHORTHAND);
    await new Promise<void>((resolve) => {
      const look = () => (editor.session?.previews.size ? resolve() : requestAnimationFrame(look));
      look();
    });
    await editor.updateComplete;
  },
};

/** Drafted sentences wait over the document; the first is looked at, and its source lights up above. */
export const Review: Story = {
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await draft(editor);
    find(editor, 'evenfall-proposals').focus();
  },
};

/** A sentence was left out: the person may say why, by one key; it is counted and nothing else. */
export const LeftOut: Story = {
  name: 'Why a sentence was left out',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await draft(editor);
    const [first] = editor.session?.proposals.open ?? [];
    editor.reject([first?.id ?? '']);
    await editor.updateComplete;
  },
};

/** Other words for what is selected: a suggestion under the toolbar, and the note as it was until it is accepted. */
export const Rewriting: Story = {
  name: 'Rewriting a selection',
  args: {
    value: completeNote({
      ...COMPLETE,
      plan: 'Client will keep the log daily. It was noted that client was able to sleep in order to work.',
    }),
  },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    const drawn = async (selector: string, within: () => ParentNode | null | undefined) => {
      for (;;) {
        const found = within()?.querySelector<HTMLElement>(selector);
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    const toolbar = () => editor.shadowRoot?.querySelector('evenfall-toolbar')?.shadowRoot;
    editor.focus({ section: 'plan' });
    (await drawn('[data-command=rewrite]', toolbar)).click();
    const panel = () => editor.shadowRoot?.querySelector('evenfall-rewrite')?.shadowRoot;
    (await drawn('[data-intent=shorten]', panel)).click();
    await drawn('ul[aria-busy=false] .item:not([data-kind=waiting])', panel);
  },
};

/** Pressed too early: the button leads to what is still to settle. */
export const BlockedSign: Story = {
  name: 'Signing too early',
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'subjective', COMPLETE.subjective ?? '');
    await write(editor, 'plan', COMPLETE.plan ?? '');
    await editor.sign();
    await editor.updateComplete;
    const sign = find(editor, 'evenfall-sign');
    find(sign, 'button.sign').click();
    sign.scrollIntoView({ block: 'end' });
  },
};

/** Every sentence decided, every needed question answered. */
export const ReadyToSign: Story = { name: 'Ready to sign', args: { value: completeNote() } };

export const Signed: Story = {
  args: { value: completeNote() },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    const signed = await editor.sign();
    if (!signed) throw new Error(`not signed: ${JSON.stringify(editor.session?.blockers)}`);
  },
};

export const ReadOnly: Story = { name: 'Read only', args: { value: completeNote(), readonly: true } };

export const Disabled: Story = { args: { value: completeNote(), disabled: true } };

/** A note written by a newer version: refused, kept, and said so. */
export const ErrorOnOpening: Story = {
  name: 'Error on opening',
  args: { value: JSON.stringify({ type: 'evenfall-note', version: 9 }) },
  play: async ({ canvasElement }) => {
    await editorIn(canvasElement);
  },
};

/** The writing runtime cannot be had: the plain surface goes on, and the form still gets its words. */
export const ErrorOnLoading: Story = {
  name: 'Error on loading',
  render: () =>
    page(html`<unreachable-editor label="Progress note for Robin A." .value=${completeNote()}></unreachable-editor>`),
  play: async ({ canvasElement }) => {
    const editor = find<EvenfallEditor>(canvasElement, 'unreachable-editor');
    await new Promise<void>((resolve) => {
      const look = () => (editor.shadowRoot?.querySelector('.problem') ? resolve() : requestAnimationFrame(look));
      look();
    });
  },
};

/** The client failed after its first sentence: what came is kept for review, what was written is untouched. */
export const ErrorOnDrafting: Story = {
  name: 'Error on drafting',
  args: { aiClient: failingClient() },
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'plan', 'Next session in one week.');
    await draft(editor);
  },
};

/** Pasted and drafted text that has no place in the format is kept until a person decides. */
export const Unsorted: Story = {
  args: {
    value: (() => {
      const note = createNote(soap, { id: 'story' });
      return JSON.stringify({
        ...note,
        format: { id: 'soap', version: 0 },
        sections: [...note.sections, { id: 'history', content: textBlocks('First episode in 2019, after a move.') }],
      });
    })(),
  },
  play: async ({ canvasElement }) => {
    await editorIn(canvasElement);
  },
};

export const Dap: Story = {
  name: 'DAP format',
  args: { format: 'dap' },
  play: async ({ canvasElement }) => {
    await draft(await editorIn(canvasElement));
  },
};

/** As wide as a phone or a side panel is, on any screen. */
export const Narrow: Story = {
  name: 'Narrow, 360 px',
  decorators: [(story) => html`<div style="max-inline-size: 22.5rem; margin-inline: auto">${story()}</div>`],
  play: Review.play as NonNullable<Story['play']>,
};

/** What a phone shows right after Draft: that sentences wait below, and the way to the first. */
export const NarrowAfterDraft: Story = {
  name: 'Narrow, after Draft',
  decorators: Narrow.decorators as NonNullable<Story['decorators']>,
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await draft(editor);
    find(editor, '.waiting');
  },
};

/** A dark card in any page: the colours follow `color-scheme` where the editor stands. */
export const Dark: Story = {
  name: 'Dark card in a light page',
  decorators: [
    (story) =>
      html`<div data-own-scheme style="color-scheme: dark; background: #101116; color: #e8e6e1">${story()}</div>`,
  ],
  play: Prompts.play as NonNullable<Story['play']>,
};

/** Right to left, as for a practice that writes Hebrew or Arabic: everything around the text turns with it. */
export const RightToLeft: Story = {
  name: 'Right to left',
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const editor = await editorIn(canvasElement);
    await write(editor, 'subjective', 'המטופלת מדווחת על חרדה מוגברת בשבועיים האחרונים, מאז שהגיע מנהל חדש.');
    const prompts = find(find(editor, '.evenfall-section:nth-of-type(2)'), 'evenfall-prompts');
    find(prompts, '[data-id=risk_screen]').click();
  },
};
