import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../localization/index.js';
import type { Place } from '../../review/index.js';
import type { NoteSession } from '../../session/index.js';
import { define } from '../leaf/index.js';
import {
  EvenfallProposals,
  type ProposalEditDetail,
  type ProposalFocusDetail,
  type ProposalIdsDetail,
} from '../proposals/index.js';
import { EvenfallShorthand, type ShorthandInputDetail } from '../shorthand/index.js';
import type { Workbench } from './workbench.js';

/*
 * The parts of an editor that drafts. They arrive where there is a client to draft with, and not before; and with them what
 * the session drafts with, so that it is not waited for once a person presses Draft.
 */
export { runDraft } from '../../drafting/index.js';

define('evenfall-shorthand', EvenfallShorthand);
define('evenfall-proposals', EvenfallProposals);

export function renderShorthand(bench: Workbench, session: NoteSession): TemplateResult {
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
      .highlights=${bench.rooms.at('review')?.sourceOf(bench.looked) ?? []}
      .drafted=${session.sent.length > 0}
      .quiet=${session.proposals.openCount > 0 || session.blockers.length === 0}
      @input=${(event: Event) => event.stopPropagation()}
      @evenfall-shorthand-input=${({ detail }: CustomEvent<ShorthandInputDetail>) => {
        session.shorthand = detail.value;
      }}
      @evenfall-draft-request=${() => void bench.draft()}
      @evenfall-draft-stop=${() => session.stopDraft()}
      @evenfall-sent-request=${() => void bench.visit('sent')}
      @evenfall-shorthand-caret=${({ detail }: CustomEvent<Place>) => bench.rooms.at('review')?.caretAt(detail)}
    ></evenfall-shorthand>
    ${bench.folded ? nothing : (bench.rooms.at('review')?.renderLinks() ?? nothing)}
  `;
}

/** The drafted sentences of a section that wait, and the one being written. */
export function renderProposals(
  bench: Workbench,
  session: NoteSession,
  section: { readonly id: string; readonly title: string },
): TemplateResult {
  const preview = session.previews.get(section.id);
  // Drafted by the host's own hand, or found here after a reload.
  if (session.proposals.openCount) void bench.rooms.enter('review');
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
      @evenfall-proposal-source=${({ detail }: CustomEvent<ProposalIdsDetail>) => bench.rooms.at('review')?.toSource(detail.ids)}
      @evenfall-proposal-undo=${() => session.undoReview()}
      @evenfall-proposal-focus=${({ detail }: CustomEvent<ProposalFocusDetail>) => {
        bench.looked = detail.id;
        bench.shell.editor.requestUpdate();
      }}
    ></evenfall-proposals>
  `;
}
