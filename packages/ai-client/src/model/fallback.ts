import type { CallOptions, DraftEvent, DraftRequest, DraftSentence, NoteAiClient } from '../port/index.js';
import type { Sieve } from './sieve.js';

/** So much of a sentence's source already in the draft means that it says nothing new. */
const COVERED = 0.8;

/**
 * What another client drafts for the sections that the model did not finish. The model's sentences stay; those of the
 * fallback that rest on the same words are left out, so that a fact does not come twice. So are its findings of what is
 * missing: it has not seen the whole draft, and the rules are going to.
 */
export async function* takeOver(
  fallback: NoteAiClient,
  request: DraftRequest,
  options: CallOptions,
  sieve: Sieve,
): AsyncGenerator<DraftEvent, void> {
  const before = [...sieve.committed];
  for await (const event of fallback.draft({ ...request, sections: sieve.unfinished }, options)) {
    if (event.type === 'section-start') yield* sieve.enter(event.sectionId);
    else if (event.type === 'section-end') yield* sieve.leave();
    else if (event.type === 'finding' && !['missing', 'thin'].includes(event.finding.kind)) yield event;
    else if (event.type === 'sentence' && !covered(event, before)) {
      const sentence = { ...event, id: `fallback-${event.id}` };
      sieve.committed.push(sentence);
      yield* sieve.enter(sentence.sectionId);
      yield sentence;
    }
  }
  yield* sieve.close();
}

/** Every place it rests on is in the draft: one new fact among told ones keeps the sentence. */
const covered = ({ spans }: DraftSentence, before: readonly DraftSentence[]): boolean =>
  spans.length > 0 &&
  spans.every(({ sourceId, start, end }) => {
    let there = 0;
    for (let at = start; at < end; at++)
      there += Number(
        before.some((each) => each.spans.some((s) => s.sourceId === sourceId && s.start <= at && at < s.end)),
      );
    return there >= COVERED * (end - start);
  });
