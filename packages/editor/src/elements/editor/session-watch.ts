import { mayHoldAnswers } from '@evenfall/templates';
import { msg } from '../../localization/index.js';
import type { NoteSession } from '../../session/index.js';
import { focusIsLost } from '../leaf/index.js';
import type { EvenfallSign } from '../sign/index.js';
import type { Announcer } from './announcer.js';
import { draftProblem, fellBackProblem, signProblem } from './problem.js';
import type { Workbench } from './workbench.js';

/** Follows a session: what it tells is drawn, kept, told to the host, and said to people who listen. */
export function watchSession(bench: Workbench, session: NoteSession, announcer: Announcer): (() => void)[] {
  const { shell } = bench;
  return [
    session.on('update', () => bench.redraw()),
    session.on(
      'preview',
      onceAFrame(() => bench.redrawChrome()),
    ),
    session.on('change', ({ sections }) => {
      if (sections.length) shell.surface.document?.highlight([]);
      for (const room of bench.rooms.all) room.changed?.();
      bench.drafts.touch();
      shell.changed(sections);
    }),
    session.on('jot', () => bench.drafts.touch()),
    session.proposals.subscribe(() => bench.drafts.touch()),
    session.on('check', (detail) => {
      if (Object.values(session.content.text()).some(mayHoldAnswers)) void bench.rooms.enter('fields');
      for (const room of bench.rooms.all) room.checked?.();
      shell.tell('evenfall-check', detail);
      // An editor that left the page has nobody to tell; who reviews is told at the end of it.
      if (!session.blank && shell.editor.isConnected && !session.proposals.openCount) announcer.open(detail.open);
    }),
    session.on('draft', (detail) => {
      if (detail.phase === 'failed') bench.report(draftProblem(detail.error));
      if (detail.phase === 'end') {
        if (detail.fellBackFrom) bench.report(fellBackProblem(detail.fellBackFrom));
        announcer.drafted(detail.proposals, detail.unwanted);
      }
      shell.tell('evenfall-draft', detail);
    }),
    session.on('review', (detail) => shell.tell('evenfall-review', detail)),
    session.on('sign', (detail) => {
      bench.drafts.touch();
      announcer.now(msg('announce.signed'));
      shell.surface.document?.highlight([]);
      shell.tell('evenfall-sign', detail);
      // The button that was pressed is gone, and much of what stood above it: who signed sees that they did.
      void signBar(bench).then((bar) => focusIsLost(shell.editor.ownerDocument) && bar?.focus());
    }),
    session.on('sign-refused', (detail) => {
      announcer.now(msg('announce.refused', { count: detail.blockers.length }));
      shell.tell('evenfall-sign-refused', detail);
      // The same way to the first thing to settle, whoever asked for the signature.
      void signBar(bench).then((bar) => bar?.explain());
    }),
    session.on('error', ({ error }) => {
      if (error.name === 'SignError') bench.report(signProblem(error));
    }),
  ];
}

/** The end of the note, as it is drawn now. */
async function signBar({ shell: { editor } }: Workbench): Promise<EvenfallSign | null | undefined> {
  await editor.updateComplete;
  const bar = editor.shadowRoot?.querySelector('evenfall-sign');
  await bar?.updateComplete;
  return bar;
}

function onceAFrame(act: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      act();
    });
  };
}
