import { createNoteAiClient, type DraftRequest, UNSORTED } from '@evenfall/ai-client';
import { encounter, type PackContext } from '../context.js';
import { round, wilson } from '../figures.js';
import { defineKind } from '../kind.js';
import { layoutOf } from '../layouts.js';

interface DraftingRecord {
  id: string;
  format: string;
  context?: PackContext;
  shorthand: string;
  facts: { section: string; must: string[] }[];
  forbidden: string[];
  missing: string[];
}
interface Prediction {
  id: string;
  sections: Record<string, string>;
  unsorted: string;
  asked: string[];
}

const client = createNoteAiClient();

async function draft(record: DraftingRecord): Promise<Prediction> {
  const template = layoutOf(record.format);
  const request: DraftRequest = {
    template,
    sources: [{ id: 'shorthand', kind: 'shorthand', text: record.shorthand, trusted: true }],
    context: encounter(record.context),
  };
  const sections: Record<string, string> = Object.fromEntries(template.sections.map(({ id }) => [id, '']));
  const asked = new Set<string>();
  let unsorted = '';
  for await (const event of client.draft(request)) {
    if (event.type === 'finding' && event.finding.elementId) asked.add(event.finding.elementId);
    if (event.type !== 'sentence') continue;
    if (event.sectionId === UNSORTED) unsorted += `${event.text}\n`;
    else sections[event.sectionId] = `${sections[event.sectionId] ?? ''} ${event.text}`.trim();
  }
  return { id: record.id, sections, unsorted: unsorted.trim(), asked: [...asked] };
}

/** A session's shorthand, drafted by the on-device client through the public port. */
export const drafting = defineKind<DraftingRecord, Prediction>({
  id: 'drafting',
  predict: draft,
  report(records, predictions) {
    let facts = 0;
    let placed = 0;
    let carried = 0;
    let leftUnsorted = 0;
    let forbidden = 0;
    let toAsk = 0;
    let asked = 0;
    const wrong: Record<string, string>[] = [];
    for (const record of records) {
      const said = predictions.get(record.id);
      const body = Object.values(said?.sections ?? {})
        .join('\n')
        .toLowerCase();
      const holds = (text: string, must: readonly string[]) => must.some((part) => text.includes(part.toLowerCase()));
      for (const { section, must } of record.facts) {
        const there = section === 'any' ? body : (said?.sections[section] ?? '').toLowerCase();
        const inNote = holds(body, must);
        const unsorted = !inNote && holds((said?.unsorted ?? '').toLowerCase(), must);
        facts++;
        if (holds(there, must)) placed++;
        else
          wrong.push({
            id: record.id,
            what: inNote ? 'misplaced' : unsorted ? 'unsorted' : 'lost',
            section,
            must: must[0] ?? '',
          });
        if (inNote) carried++;
        if (unsorted) leftUnsorted++;
      }
      for (const part of record.forbidden) {
        if (!body.includes(part.toLowerCase())) continue;
        forbidden++;
        wrong.push({ id: record.id, what: 'forbidden', section: '', must: part });
      }
      for (const element of record.missing) {
        toAsk++;
        if (said?.asked.includes(element)) asked++;
        else wrong.push({ id: record.id, what: 'not asked', section: '', must: element });
      }
    }
    return {
      tables: [{ title: 'wrong', rows: process.env.EVAL_AGGREGATE_ONLY ? [] : wrong }],
      figures: {
        factsInRightSection: round(placed / facts),
        'factsInRightSection 95 %': wilson(placed, facts),
        factsInNote: round(carried / facts),
        factsLeftUnsorted: round(leftUnsorted / facts),
        forbiddenSeen: forbidden,
        missingAsked: round(asked / toAsk),
        facts,
      },
    };
  },
});
