import type { Slot } from '@evenfall/templates';
import { type DraftRequest, type DraftSentence, UNSORTED } from '../port/index.js';
import { roomFor, roomsOf } from './template.js';

const CUES: readonly [Slot, RegExp][] = [
  [
    'plan',
    /^(next|rtc|back|f\/u|follow|continue|practi[cs]e|hw[: ]|see (him|her|them)|plan)\b|^(mon|tues?|wed|thu|thurs|fri|sat|sun)/i,
  ],
  ['risk', /\b(si|hi|nssi|suicid|homicid)\b/i],
  ['observe', /\b(affect|speech|mood|eye contact|oriented|tearful|PHQ-?9|GAD-?7)\b/i],
  ['intervene', /\b(cbt|dbt|socratic|taught|reviewed|role-?play|exposure|grounding|psyed)\b/i],
  ['assess', /\b(gad|mdd|ptsd|dx|d\/o|disorder|progress|goal)\b/i],
];

/** Drafted sentences in section order. */
export function draftSentences(request: DraftRequest): DraftSentence[] {
  const rooms = roomsOf(request.template);
  const sentences: DraftSentence[] = [];
  for (const source of request.sources) {
    for (const match of source.text.matchAll(/[^\n;]+/g)) {
      const text = match[0].trim();
      if (!text) continue;
      const start = match.index + match[0].indexOf(text);
      const slot = CUES.find(([, cue]) => cue.test(text))?.[0] ?? 'report';
      sentences.push({
        type: 'sentence',
        sectionId: roomFor(rooms, slot) ?? UNSORTED,
        id: `s${sentences.length + 1}`,
        text: `${text[0]?.toUpperCase()}${text.slice(1)}.`,
        spans: [{ sourceId: source.id, start, end: start + text.length }],
        support: 'paraphrased',
      });
    }
  }
  const order = [...rooms.map(({ id }) => id), UNSORTED];
  return sentences.sort((a, b) => order.indexOf(a.sectionId) - order.indexOf(b.sectionId));
}
