import { isOpen, type Note } from '@evenfall/templates';
import { systemClock } from '../review/index.js';
import { MemoryContent } from './content.js';
import { Drafting } from './drafting.js';
import type { ReviewChange, SessionEvents } from './events.js';
import type { SessionOptions } from './options.js';
import { Prompting } from './prompting.js';
import { Reading } from './reading.js';
import { Records } from './records.js';
import { Rest } from './rest.js';
import { Reviewing } from './reviewing.js';
import type { NoteSession } from './session.js';
import { Signing } from './signing.js';
import { Tray } from './tray.js';
import { Words } from './words.js';

export type Tell = <K extends keyof SessionEvents>(type: K, detail: SessionEvents[K]) => void;

/** The parts that a session is made of, each of one concern. */
export type SessionParts = ReturnType<typeof compose>;

/**
 * Makes the parts of a session, and tells each as much of the others as it needs. What they are told of the session itself
 * they ask when they need it, since it changes.
 */
export function compose(
  note: Note,
  original: Note,
  { snoozed = [], clock = systemClock, now = () => new Date(), checker }: SessionOptions,
  session: NoteSession,
  tell: Tell,
) {
  const { format, proposals } = session;
  const update = () => tell('update', undefined);
  const changed = (sections: readonly string[] = []) => {
    reading.touch();
    tell('change', { sections });
    if (sections.length === 0) update();
  };
  const over = () => rest.over();

  const records = new Records(
    note.provenance,
    now,
    (id) => tray.has(id),
    () => session.reviewer,
  );
  const reading = new Reading(
    {
      source: () => {
        const { compare, profile, ...against } = session.against;
        return {
          text: { format: format.id, sections: words.content.text() },
          options: {
            context: session.context,
            exemptions: session.exemptions,
            ...against,
            ...(compare && { compare }),
            ...(profile && { profile }),
          },
        };
      },
      read: (check) => {
        tell('check', { check, open: check.elements.filter(isOpen).length });
        update();
        over();
      },
    },
    clock,
    checker,
  );
  // The note as those see it who decide about something in it.
  const open = {
    format,
    proposals,
    records,
    reading,
    now,
    content: () => words.content,
    changed: () => changed(),
    beside: () => {
      tell('jot', undefined);
      update();
    },
    decided: (change: ReviewChange) => tell('review', change),
  };
  const tray = new Tray(note.unsorted, open);
  const words = new Words(new MemoryContent(note.sections), {
    edited: (sections) => {
      const discarded = tray.discarded.size;
      tray.forgetDiscarded();
      changed(sections);
      return discarded > 0;
    },
    shown: update,
    unplaced: ({ text, ...where }) => session.keepUnsorted(text, 'paste', where),
    moved: (placed) => tray.settle(placed),
  });
  const drafting = new Drafting(
    {
      proposed: (proposal) => proposals.add(proposal).length > 0,
      unplaced: (proposal) => tray.keepDrafted(proposal),
      progress: (progress) => {
        tell('draft', progress);
        if (progress.phase === 'failed') tell('error', { error: progress.error });
      },
      update,
      preview: () => tell('preview', undefined),
      over,
      sent: (run) => session.sent.push(run),
    },
    clock,
  );
  const signing = new Signing(
    original.status === 'signed' ? original : undefined,
    {
      note: () => session.note,
      blockers: () => {
        reading.now();
        return session.blockers;
      },
      signed: (signed) => {
        tell('sign', { note: signed });
        update();
      },
      refused: (blockers) => tell('sign-refused', { blockers }),
      failed: (error) => tell('error', { error }),
      over,
    },
    now,
  );
  const rest = new Rest(() => reading.due || drafting.running || signing.busy);
  proposals.subscribe(update);
  reading.touch();
  return {
    ...open,
    tray,
    words,
    drafting,
    signing,
    rest,
    prompting: new Prompting(note.exemptions, snoozed, open),
    reviewing: new Reviewing(tray, open),
  };
}
