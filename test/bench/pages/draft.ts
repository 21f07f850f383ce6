import { createNoteAiClient, templateFor } from '@evenfall/ai-client';
import { createChecker, expandShorthand, FORMATS, formatById } from '@evenfall/templates';

/** Twenty fragments of a session, in the shorthand of a tired clinician. */
const SESSION = `sleep 4-5h, wakes 3a, ruminating re layoff list. skipped 2 shifts, told sister "i'm a burden"
passive SI once sun, no plan, no intent. keeps pills at sister's
tearful first 10 min, speech slow, PHQ-9 17 (was 14)
BA - activity log, picked 2 walks w/ sister. challenged "burden" w/ evidence list
mood 3 to 5 by end, "didn't think i'd laugh today"
MDD recurrent moderate, goal 1 slow progress
hw: log daily, f/u tues 4pm, call pcp re sleep`;

declare global {
  interface Window {
    /** Milliseconds of each draft from the first call to the last event, and of a plain expansion and check of the same text. */
    drafts(runs: number): Promise<{ draft: number[]; beside: number[]; sentences: number }>;
  }
}

const request = () => ({
  template: templateFor(formatById('soap')),
  sources: [{ id: 'a', kind: 'shorthand' as const, text: SESSION, trusted: true as const }],
});

window.drafts = async (runs) => {
  const draft: number[] = [];
  const beside: number[] = [];
  let sentences = 0;
  for (let run = 0; run < runs; run++) {
    const client = createNoteAiClient();
    const start = performance.now();
    sentences = 0;
    for await (const event of client.draft(request())) if (event.type === 'sentence') sentences++;
    draft.push(performance.now() - start);
    const from = performance.now();
    createChecker(FORMATS).checkText({ format: 'soap', sections: { subjective: expandShorthand(SESSION).text } });
    beside.push(performance.now() - from);
  }
  return { draft, beside, sentences };
};
