import { createNote, type Note, soap } from '@evenfall/templates';
import { expect } from 'chai';
import { keptWords } from './index.js';
import { NoteStory, sessionEnd } from './note-story.js';

const START = { phase: 'quarter', zone: 'America/New_York' } as const;
const AT = Date.parse('2026-11-23T22:10:00Z');

/** A note in which drafted sentences stand in these words; undefined where one was taken out. */
function noteWith(
  sentences: Record<string, { drafted: string; now?: string; origin?: Note['provenance'][number]['origin'] }>,
): Note {
  const note = createNote(soap, { id: 'n1', context: { date: '2026-11-23', start: '16:00', stop: '16:53' } });
  const kept = Object.entries(sentences).filter(([, { now }]) => now !== undefined);
  return {
    ...note,
    sections: note.sections.map((section, index) =>
      index > 0
        ? section
        : {
            ...section,
            content: kept.map(([id, { now }]) => ({
              type: 'paragraph',
              content: [{ type: 'text', text: now ?? '', marks: [{ type: 'sentence', attrs: { id } }] }],
            })),
          },
    ),
    provenance: kept.map(([id, { drafted, now, origin = 'engine' }]): Note['provenance'][number] => ({
      id,
      origin,
      drafted,
      sources: [],
      edited: drafted !== now,
      acceptedAt: '2026-11-23T22:05:00Z',
    })),
  };
}

describe('NoteStory', () => {
  it('tells what became of the drafted sentences, and holds no word of them', () => {
    const story = new NoteStory(START);
    story.opened(AT);
    story.drafted(4, AT + 5_000);
    const first = { drafted: 'Client reported poor sleep.', now: 'Client reported poor sleep.' };
    const second = { drafted: 'Affect was anxious.', now: 'Affect was anxious.' };
    const third = { drafted: 'Follow-up is in one week.', now: 'Follow-up is in one week.' };
    story.decided({ action: 'accept', ids: ['a', 'b', 'c'], waiting: 1 }, noteWith({ a: first, b: second, c: third }));
    story.decided({ action: 'reject', ids: ['d'], waiting: 0 }, undefined);
    const signed = noteWith({
      a: first,
      b: { ...second, now: 'Affect was calm.' },
      c: { drafted: third.drafted },
      answer: { drafted: 'None.', now: 'None.', origin: 'human' },
    });
    story.signedAs(signed, AT + 120_000);
    expect(story.facts).to.deep.equal({
      ...START,
      opened: '2026-11-23T22:10:00.000Z',
      firstDraft: '2026-11-23T22:10:05.000Z',
      signed: '2026-11-23T22:12:00.000Z',
      sessionEnd: '2026-11-23T21:53:00.000Z',
      sentences: { kept: 1, edited: 1, rejected: 2 },
      // 4 of 4, 2 of 3, 0 of 5 words
      keptShare: 0.5,
    });
    expect(JSON.stringify(story.facts)).to.not.match(/sleep|calm|anxious/i);
  });

  it('forgets what was taken back in review', () => {
    const story = new NoteStory(START);
    story.drafted(2, AT);
    const sentence = { drafted: 'Affect was anxious.', now: 'Affect was anxious.' };
    story.decided({ action: 'accept', ids: ['a', 'b'], waiting: 0 }, noteWith({ a: sentence, 'b.2': sentence }));
    story.decided({ action: 'undo', ids: ['b'], waiting: 1 }, noteWith({ a: sentence }));
    story.decided({ action: 'reject', ids: ['b'], waiting: 0 }, undefined);
    story.signedAs(noteWith({ a: sentence }), AT);
    expect(story.facts.keptShare).to.equal(1);
    expect(story.facts.sentences).to.deep.equal({ kept: 1, edited: 0, rejected: 1 });
  });

  it('says nothing of drafts where there was none', () => {
    const story = new NoteStory(START);
    story.drafted(0, AT);
    story.signedAs(noteWith({}), AT);
    expect(story.facts).to.have.keys('phase', 'zone', 'signed', 'sessionEnd');
  });
});

describe('sessionEnd', () => {
  it('is where the context says it, in the zone of the device', () => {
    const at = (context: Note['context']) => {
      const end = sessionEnd({ ...noteWith({}), context }, 'America/New_York');
      return end === undefined ? undefined : new Date(end).toISOString();
    };
    expect(at({ date: '2026-11-23', start: '23:30', stop: '00:20' })).to.equal('2026-11-24T05:20:00.000Z');
    expect(at({ date: '2026-11-23', stop: '16:53' })).to.equal('2026-11-23T21:53:00.000Z');
    expect(at({ date: '2026-11-23', start: '16:00' })).to.equal(undefined);
  });
});

describe('keptWords', () => {
  it('counts the words that are still there in their order', () => {
    expect(keptWords('Client slept 4-5 hours.', 'client  slept 4-5 hours')).to.deep.equal({ kept: 4, drafted: 4 });
    expect(keptWords('a b c d', 'd c b a')).to.deep.equal({ kept: 1, drafted: 4 });
    expect(keptWords('', 'anything')).to.deep.equal({ kept: 0, drafted: 0 });
    expect(keptWords('gone', '')).to.deep.equal({ kept: 0, drafted: 1 });
  });
});
