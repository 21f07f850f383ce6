import { expandShorthand } from '@evenfall/templates';
import { type DraftRequest, type DraftSentence, type Finding, type Source, UNSORTED } from '../port/index.js';
import { groundSentence } from '../safeguards/index.js';
import { fingerprint } from './hash.js';
import { type Fragment, fragmentsOf, type Routed, route } from './read/index.js';
import type { DraftSlot } from './slots.js';
import { hear } from './sources.js';
import { type Room, roomFor, roomsOf } from './template.js';
import { polarityOf, questionsOf, unplaceable } from './unclear.js';
import {
  type Composed,
  compose,
  elaborated,
  finish,
  type Item,
  outsideQuotes,
  type Placed,
  settled,
  type Voice,
  wordsIn,
} from './write/index.js';

/** Kinds of source that tell of this session. A plan or an earlier note would bring in what did not happen today. */
const TODAY: ReadonlySet<Source['kind']> = new Set(['shorthand', 'structured', 'measure']);

export interface Draft {
  /** Of each section of the template in order, then of Unsorted. */
  readonly sections: readonly {
    readonly id: string;
    readonly sentences: readonly DraftSentence[];
    readonly findings: readonly Finding[];
  }[];
  /** Findings of no section. */
  readonly findings: readonly Finding[];
}

/** Something a draft pauses at, so that a page stays alive and an abort is seen. */
export type Breath = () => Promise<void>;

/** The order within a section: as a session is told. */
const RANK: Readonly<Record<DraftSlot, number>> = {
  report: 0,
  risk: 1,
  observe: 2,
  intervene: 3,
  respond: 4,
  assess: 5,
  progress: 5,
  goal: 5,
  plan: 6,
};

/** Short forms written out, but not in quotations: those are kept letter by letter. */
const written = (text: string): string => outsideQuotes(text, (part) => expandShorthand(part).text);

/** "denies SI/HI, no SH": a form that its own words leave open may be settled by what stands before it on its line. */
function inLine(fragments: readonly Fragment[], at: number): string {
  const { text, after } = fragments[at] as Fragment;
  const before = fragments[at - 1]?.text;
  if (after === 'comma' && before && expandShorthand(text).questions.length) {
    const lead = `${written(before)}, `;
    const both = written(`${before}, ${text}`);
    if (both.startsWith(lead)) return both.slice(lead.length);
  }
  return written(text);
}

/** Fragments between two breaths. */
const STRETCH = 400;

function spansOf(items: readonly Item[], source: (id: string) => Source | undefined): DraftSentence['spans'] {
  return items.map(({ fragment: { sourceId, start, end } }) => ({
    sourceId,
    start,
    end,
    quoteHash: fingerprint(source(sourceId)?.text.slice(start, end) ?? ''),
  }));
}

/** Words alone, to tell whether a sentence stands in the note already. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sentences of a section, or its jottings one a line, written out and without a frame. */
const rowsOf = (items: readonly Item[], voice: Voice, style: DraftRequest['style']): Composed[] =>
  style?.layout === 'bullets'
    ? items.map((item) => ({
        text: `• ${finish(wordsIn(item)).replace(/\.$/, '')}`,
        items: [item],
        quoted: /["“]/.test(item.text),
        inferred: false,
      }))
    : compose(items, voice);

/** Reads the sources, places what they say, and writes it out. Equal requests give equal drafts. */
export async function makeDraft(request: DraftRequest, breathe: Breath): Promise<Draft> {
  const rooms: Room[] = await roomsOf(request.template);
  const byId = new Map(request.sources.map((source) => [source.id, source]));
  const { heard, spoken, voice, agreed } = await hear(request);
  const source = (id: string): Source | undefined => byId.get(id);
  // The house's own style is fetched only where there is one.
  const style = request.style && (await import('./style/index.js'));

  const fragments: Fragment[] = [];
  for (const today of heard) {
    if (TODAY.has(today.kind))
      fragments.push(...fragmentsOf(today, rooms, (fragments.at(-1)?.line ?? 0) + 1, spoken.has(today.id)));
  }
  await breathe();
  const texts: string[] = [];
  for (const index of fragments.keys()) {
    texts.push(await agreed(inLine(fragments, index)));
    if (index % STRETCH === STRETCH - 1) await breathe();
  }
  const routes = route(fragments, texts, rooms);
  const placed = settled(
    elaborated(
      fragments.map(
        (fragment, index): Placed => ({ fragment, text: texts[index] as string, routed: routes[index] as Routed }),
      ),
    ),
    voice.several,
  );
  await breathe();

  const bySection = new Map<string, Item[]>([...rooms.map(({ id }): [string, Item[]] => [id, []]), [UNSORTED, []]]);
  const questions = new Map<string, Finding[]>();
  const asked = new Set<string>();
  for (const [index, { fragment, text, routed, aside }] of placed.entries()) {
    const alone =
      placed[index - 1]?.fragment.line !== fragment.line && placed[index + 1]?.fragment.line !== fragment.line;
    const open = polarityOf(fragment, text);
    const home =
      open || unplaceable(fragment, routed, alone)
        ? UNSORTED
        : (fragment.heading?.room ?? roomFor(rooms, routed.slot) ?? UNSORTED);
    bySection
      .get(home)
      ?.push({ fragment, text, ...(aside && { aside }), slot: routed.slot, confidence: routed.confidence });
    questions.set(home, [
      ...(questions.get(home) ?? []),
      ...(open ? [open] : []),
      ...questionsOf(fragment, `${text} ${aside ?? ''}`, source(fragment.sourceId), home, asked),
    ]);
  }

  const strays: DraftSentence[] = [];
  const existing = new Map(Object.entries(request.existing ?? {}).map(([id, text]) => [id, plain(text)]));
  let count = 0;
  const sentence = (
    sectionId: string,
    text: string,
    items: readonly Item[],
    support: DraftSentence['support'],
  ): DraftSentence => {
    count++;
    return {
      type: 'sentence',
      sectionId,
      id: `s${count}`,
      text:
        sectionId === UNSORTED || !request.style || !style
          ? text
          : style.styled(text, request.style, items.map(wordsIn).join(' ')),
      spans: spansOf(items, source),
      support,
      confidence: Math.min(...items.map((item) => item.confidence)),
    };
  };
  const words = (item: Item): string =>
    source(item.fragment.sourceId)?.text.slice(item.fragment.start, item.fragment.end).trim() ?? item.fragment.text;
  const places = (items: readonly Item[]) =>
    items.map(({ fragment: { sourceId, start, end } }) => ({ sourceId, start, end }));
  const holds = (text: string, items: readonly Item[]): boolean =>
    !groundSentence({ text, spans: places(items) }, heard).reasons.length;
  /** NO-INVENTION: a sentence that is not in its source gives way to the fragment's own words, and these to Unsorted. */
  const grounded = (sectionId: string, composed: Composed): DraftSentence[] => {
    if (holds(composed.text, composed.items)) {
      const support = composed.quoted ? 'quoted' : composed.inferred ? 'inferred' : 'paraphrased';
      return [sentence(sectionId, composed.text, composed.items, support)];
    }
    // Denials that cannot be told in one sentence are told in two.
    if (composed.items.length > 1 && /^\p{L}+ (?:denied|was no|were no) /u.test(composed.text)) {
      const apart = composed.items.flatMap((item) => compose([item], voice));
      if (apart.every(({ text, items }) => holds(text, items)))
        return apart.map(({ text, items }) => sentence(sectionId, text, items, 'paraphrased'));
    }
    // As they were written, side by side; else apart: what could not be said together may stand.
    const [first, last] = [composed.items[0]?.fragment, composed.items.at(-1)?.fragment];
    if (
      composed.items.every(({ fragment }, at) => at === 0 || fragment.after === 'comma') &&
      first &&
      last &&
      first.line === last.line &&
      first.sourceId === last.sourceId
    ) {
      const row = finish(
        written(heard.find(({ id }) => id === first.sourceId)?.text.slice(first.start, last.end) ?? ''),
      );
      if (row.length > 2 && holds(row, composed.items))
        return [sentence(sectionId, row, composed.items, 'paraphrased')];
    }
    if (composed.items.length > 1)
      return composed.items.flatMap((item) => compose([item], voice).flatMap((single) => grounded(sectionId, single)));
    return composed.items.flatMap((item) => {
      const verbatim = finish(wordsIn(item));
      if (holds(verbatim, [item])) return [sentence(sectionId, verbatim, [item], 'paraphrased')];
      strays.push(sentence(UNSORTED, words(item), [item], 'quoted'));
      return [];
    });
  };

  const sections: { id: string; sentences: DraftSentence[]; findings: Finding[] }[] = [];
  const wanted = request.sections;
  for (const { id, slots } of rooms) {
    if (wanted && !wanted.includes(id)) continue;
    // A section of goals opens with the goal, before what was told about it.
    const rank = ({ slot }: Item): number => (slot === 'goal' && slots[0] === slot ? -1 : RANK[slot]);
    const items = [...(bySection.get(id) ?? [])].sort((a, b) => rank(a) - rank(b));
    const there = existing.get(id);
    const sentences: DraftSentence[] = [];
    let quoted = 0;
    let person = false;
    for (const [index, composed] of rowsOf(items, voice, request.style).entries()) {
      if (index % STRETCH === STRETCH - 1) await breathe();
      if (there?.includes(plain(composed.text))) continue;
      // `some`: one in the client's own words a section, `none`: none; the others wait in Unsorted.
      const most = { none: 0, some: 1, many: Number.POSITIVE_INFINITY }[request.style?.quotes ?? 'many'];
      if ((composed.quoted || (most === 0 && /["“]/.test(composed.text))) && ++quoted > most) {
        strays.push(...composed.items.map((item) => sentence(UNSORTED, words(item), [item], 'quoted')));
        continue;
      }
      for (const each of grounded(id, composed)) {
        const again = style?.ofPerson(each.text, request.style?.name) ?? false;
        const { pronouns } = request.style ?? {};
        if (again && person && pronouns && !voice.several)
          each.text = style?.pronounced(each.text, pronouns, request.style?.name) ?? each.text;
        person = again;
        sentences.push(each);
      }
    }
    sections.push({ id, sentences, findings: questions.get(id) ?? [] });
    await breathe();
  }
  const loose = (bySection.get(UNSORTED) ?? []).map((item) => sentence(UNSORTED, words(item), [item], 'quoted'));
  if (loose.length + strays.length)
    sections.push({ id: UNSORTED, sentences: [...loose, ...strays], findings: questions.get(UNSORTED) ?? [] });

  const findings: Finding[] = [];
  for (const unread of request.sources) {
    if (unread.kind !== 'transcript') continue;
    findings.push({
      ruleId: 'draft.source-kind',
      kind: 'unsupported',
      severity: 'info',
      message: 'A transcript cannot be drafted from on the device; its words were not read.',
      origin: 'rule',
    });
  }
  return { sections, findings };
}
