import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/index.js';
import { type NoteSession, SHORTHAND } from '../../session/index.js';
import { define, icons } from '../leaf/index.js';
import {
  EvenfallProposals,
  type ProposalEditDetail,
  type ProposalFocusDetail,
  type ProposalIdsDetail,
} from '../proposals/index.js';
import { EvenfallShorthand, type ShorthandInputDetail } from '../shorthand/index.js';
import { focusFirst } from './review-walk.js';
import type { Workbench } from './workbench.js';

/*
 * The parts of an editor that drafts. They arrive where there is a client to draft with, and not before; and with them what
 * the session drafts with, so that it is not waited for once a person presses Draft.
 */
export { runDraft } from '../../drafting/index.js';

define('evenfall-shorthand', EvenfallShorthand);
define('evenfall-proposals', EvenfallProposals);

export function renderShorthand(bench: Workbench, session: NoteSession): TemplateResult {
  const looked = bench.looked === undefined ? undefined : session.proposals.get(bench.looked);
  return html`
    <evenfall-shorthand
      id="shorthand"
      class="shorthand"
      part="shorthand"
      ?hidden=${bench.folded}
      .value=${session.shorthand}
      .busy=${session.state === 'drafting'}
      .disabled=${bench.locked}
      .engine=${bench.engine}
      .questions=${session.questions}
      .highlights=${looked?.spans.filter(({ sourceId }) => sourceId === SHORTHAND) ?? []}
      @input=${(event: Event) => event.stopPropagation()}
      @evenfall-shorthand-input=${({ detail }: CustomEvent<ShorthandInputDetail>) => {
        session.shorthand = detail.value;
      }}
      @evenfall-draft-request=${() => void bench.draft()}
      @evenfall-draft-stop=${() => session.stopDraft()}
    ></evenfall-shorthand>
  `;
}

/** Beside the toolbar, in sight wherever the page stands: sentences wait, and the way to the first. */
export function renderWaiting(bench: Workbench, session: NoteSession): TemplateResult | typeof nothing {
  const count = session.proposals.openCount;
  if (count === 0 || session.state === 'drafting' || bench.locked) return nothing;
  return html`
    <p class="waiting" part="waiting">
      <span>${msg('review.waiting', { count })}</span>
      <button type="button" aria-label=${msg('review.go.label')} @click=${() => void focusFirst(bench.shell, session)}>${msg('review.go')}${icons.down}</button>
    </p>
  `;
}

/** The drafted sentences of a section that wait, and the one being written. */
export function renderProposals(
  bench: Workbench,
  session: NoteSession,
  section: { readonly id: string; readonly title: string },
): TemplateResult {
  const preview = session.previews.get(section.id);
  return html`
    <evenfall-proposals
      .label=${msg('proposals.section', { section: section.title })}
      .proposals=${session.proposals.bySection(section.id)}
      .preview=${preview ?? ''}
      .drafting=${session.state === 'drafting' && preview !== undefined}
      @evenfall-proposal-accept=${({ detail }: CustomEvent<ProposalIdsDetail>) => session.accept(detail.ids)}
      @evenfall-proposal-reject=${({ detail }: CustomEvent<ProposalIdsDetail>) => session.reject(detail.ids)}
      @evenfall-proposal-edit=${({ detail }: CustomEvent<ProposalEditDetail>) => session.edit(detail.id, detail.text)}
      @evenfall-proposal-seen=${({ detail }: CustomEvent<ProposalIdsDetail>) => session.proposals.see(detail.ids)}
      @evenfall-proposal-undo=${() => session.undoReview()}
      @evenfall-proposal-focus=${({ detail }: CustomEvent<ProposalFocusDetail>) => {
        bench.looked = detail.id;
        bench.shell.editor.requestUpdate();
      }}
    ></evenfall-proposals>
  `;
}
