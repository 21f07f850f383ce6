import type { Format } from '@evenfall/templates';
import { html, nothing, render, type TemplateResult } from 'lit';
import type { NoteDocument } from '../../document/index.js';
import { msg, spokenFormat } from '../../localization/index.js';
import { setAside } from '../../prompts/index.js';
import type { NoteSession } from '../../session/index.js';
import { type EncounterChangeDetail, EvenfallEncounter } from '../encounter/index.js';
import { define } from '../leaf/index.js';
import {
  EvenfallPrompts,
  type PromptAnswerDetail,
  type PromptExemptDetail,
  type PromptGoDetail,
} from '../prompts/index.js';
import { EvenfallSign, type SignGoDetail } from '../sign/index.js';
import { isDrafted, openQuestions } from './open-questions.js';
import { renderProgress } from './progress.js';
import { EvenfallToolbar, type ToolbarCommandDetail } from './toolbar.js';
import type { Tool } from './toolbar-buttons.js';
import { undoKey } from './undo-key.js';
import type { Workbench } from './workbench.js';

define('evenfall-toolbar', EvenfallToolbar);
define('evenfall-encounter', EvenfallEncounter);
define('evenfall-prompts', EvenfallPrompts);
define('evenfall-sign', EvenfallSign);

/** At the end of the title line: what is documented, and the shorthand pane comes and goes. */
export function renderHead(bench: Workbench): TemplateResult {
  const { session, locked } = bench;
  const check = session && !session.blank && !locked ? session.lastCheck : undefined;
  return html`<span class="head-end">
    ${bench.rooms.render('renderHead')}
    ${check ? renderProgress(check, () => bench.navigation.goToGap()) : nothing}
    ${hasShorthand(bench) ? foldButton(bench) : nothing}
  </span>`;
}

function foldButton(bench: Workbench): TemplateResult {
  return html`<button
    type="button"
    class="fold"
    aria-expanded=${!bench.folded}
    aria-controls="shorthand"
    @click=${() => {
      bench.folded = !bench.folded;
      bench.shell.editor.requestUpdate();
    }}
  >
    ${msg('shorthand.toggle')}
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 6.5l4 4 4-4"></path></svg>
  </button>`;
}

const hasShorthand = ({ session, shell }: Workbench): boolean =>
  session !== undefined && session.state !== 'signed' && !shell.editor.readonly && shell.editor.aiClient !== undefined;

/** What stands before the note: the shorthand pane and the toolbar. */
export function renderBefore(bench: Workbench): TemplateResult {
  const { session, shell } = bench;
  if (!session) return html``;
  const encounter = shell.editor.encounter === 'none' ? nothing : renderEncounter(bench, session);
  if (session.state === 'signed' || shell.editor.readonly) return html`${encounter}`;
  const replaced = replacedIn(shell.editor);
  return html`
    ${encounter}
    ${hasShorthand(bench) ? (bench.drafting?.renderShorthand(bench, session) ?? SHORTHAND_ROOM) : nothing}
    <div class="tools">
      <slot name="toolbar"><evenfall-toolbar
        part="toolbar"
        exportparts="toolbar-button"
        .active=${bench.tools.active}
        .offers=${bench.tools.offers}
        .possible=${bench.tools.possible}
        .replaced=${replaced}
        @evenfall-toolbar-command=${({ detail }: CustomEvent<ToolbarCommandDetail>) => bench.tools.run(detail.command)}
      >
        ${['start', ...replaced, 'end'].map((name) => html`<slot name=${`toolbar-${name}`} slot=${name}></slot>`)}
      </evenfall-toolbar></slot>
      ${bench.rooms.render('renderTools')}
    </div>
  `;
}

/** Tools for which the host put a control of its own into the slot of that name. */
const replacedIn = ({ children }: Element): ReadonlySet<Tool> =>
  new Set([...children].flatMap(({ slot }) => (/^toolbar-(?!start$|end$)/.test(slot) ? (slot.slice(8) as Tool) : [])));

function renderEncounter(bench: Workbench, session: NoteSession): TemplateResult {
  return html`<evenfall-encounter
    class="encounter"
    part="encounter"
    .context=${session.context}
    .readonly=${bench.locked || bench.shell.editor.encounter === 'show'}
    @input=${(event: Event) => event.stopPropagation()}
    @change=${(event: Event) => event.stopPropagation()}
    @evenfall-encounter-change=${({ detail }: CustomEvent<EncounterChangeDetail>) => {
      session.context = detail.context;
    }}
  ></evenfall-encounter>`;
}

/** Until the shorthand pane is there. */
const SHORTHAND_ROOM = html`<div class="shorthand"></div>`;

/** What stands after the note: questions that belong to no section, the tray, the signature. */
export function renderAfter(bench: Workbench): TemplateResult {
  const { session, shell, locked } = bench;
  const status = html`<div class="sr-only" role="status">${bench.announcement}</div>`;
  if (!session) return status;
  const lone = locked ? [] : (openQuestions(session).get(undefined) ?? []);
  const aside = locked ? [] : (asideOf(session).get(undefined) ?? []);
  if (session.tray.items.length) void bench.rooms.enter('unsorted');
  const signed = session.state === 'signed';
  return html`
    <evenfall-prompts
      class="panel"
      ?hidden=${lone.length === 0 && aside.length === 0}
      .label=${msg('prompts.encounter')}
      .results=${lone}
      .aside=${aside}
      @keydown=${undoKey(session, locked)}
      @evenfall-prompt-go=${({ detail }: CustomEvent<PromptGoDetail>) => bench.navigation.goTo(detail.elementId)}
      @evenfall-prompt-exempt=${({ detail }: CustomEvent<PromptExemptDetail>) =>
        session.exempt(detail.elementId, detail.reason)}
      @evenfall-prompt-snooze=${({ detail }: CustomEvent<PromptGoDetail>) => session.snooze(detail.elementId)}
      @evenfall-prompt-resume=${({ detail }: CustomEvent<PromptGoDetail>) => session.resume(detail.elementId)}
    ></evenfall-prompts>
    ${bench.rooms.render('renderAfter')}
    ${
      shell.editor.readonly && !signed
        ? nothing
        : html`<evenfall-sign
            class="sign"
            part="sign"
            ?data-signed=${signed}
            .blockers=${session.blockers}
            .signature=${session.signature}
            .signer=${shell.editor.signer}
            .attestation=${shell.editor.signTerms?.attestation}
            .disabled=${shell.isDisabled()}
            @keydown=${undoKey(session, locked)}
            @evenfall-sign-request=${() => void bench.sign()}
            @evenfall-sign-go=${({ detail }: CustomEvent<SignGoDetail>) => bench.navigation.goToBlocker(detail.blocker)}
          ></evenfall-sign>`
    }
    ${bench.rooms.render('renderBeside')}${status}
  `;
}

/** Draws the waiting sentences and open questions of every section into its chrome. */
export function renderChrome(document: NoteDocument, session: NoteSession, bench: Workbench): void {
  // What cannot be answered or reviewed is not asked, and takes no room.
  if (bench.locked) {
    clearChrome(document, session.format);
    return;
  }
  const questions = openQuestions(session);
  const person = session.person ?? 'client';
  const aside = asideOf(session);
  const { sections } = spokenFormat(session.format);
  document.setTitles(sections);
  for (const { id, title } of sections) {
    const chrome = document.chrome(id);
    // Drafted sentences say more than the guidance.
    chrome.parentElement?.toggleAttribute('data-drafted', isDrafted(session, id));
    // Nothing is drawn before there is something to ask or to review; from then on it stays, and keeps the focus.
    const idle = !chrome.childElementCount && !questions.has(id) && !aside.has(id) && !isDrafted(session, id);
    if (idle) continue;
    render(
      html`
        ${bench.drafting?.renderProposals(bench, session, { id, title }) ?? nothing}
        <evenfall-prompts
          .label=${msg('prompts.section', { section: title })}
          .results=${questions.get(id) ?? []}
          .person=${person}
          .renderers=${bench.shell.editor.extensions?.prompts}
          .aside=${aside.get(id) ?? []}
          @keydown=${undoKey(session, bench.locked)}
          @evenfall-prompt-answer=${({ detail }: CustomEvent<PromptAnswerDetail>) =>
            session.answer(detail.elementId, detail.text)}
          @evenfall-prompt-go=${({ detail }: CustomEvent<PromptGoDetail>) => bench.navigation.goTo(detail.elementId)}
          @evenfall-prompt-exempt=${({ detail }: CustomEvent<PromptExemptDetail>) =>
            session.exempt(detail.elementId, detail.reason)}
          @evenfall-prompt-snooze=${({ detail }: CustomEvent<PromptGoDetail>) => session.snooze(detail.elementId)}
          @evenfall-prompt-resume=${({ detail }: CustomEvent<PromptGoDetail>) => session.resume(detail.elementId)}
        ></evenfall-prompts>
      `,
      chrome,
    );
  }
}

/** Takes the parts out of the chrome again, before it goes. */
export function clearChrome(document: NoteDocument, format: Format): void {
  for (const { id } of format.sections) render(nothing, document.chrome(id));
}

const asideOf = (session: NoteSession): ReturnType<typeof setAside> =>
  session.lastCheck ? setAside(session.lastCheck, session.snoozed, session.exemptions) : new Map();
