import { sectionEvidence } from '../../packages/templates/src/check/line-model/evidence.js';
import { lineFeatures } from '../../packages/templates/src/check/line-model/features.js';
import { MODEL_LABELS } from '../../packages/templates/src/check/line-model/model.js';
import { settle } from '../../packages/templates/src/check/line-model/setting.js';
import { mentalStatusOf } from '../../packages/templates/src/check/readers/index.js';
import type { Example, NoteExample } from './examples.js';
import { type LineModel, scoresOf } from './train.js';

/** Elements every note is asked for and the model reads. */
const ASKED =
  'presenting symptoms functional interval_hx mse affect intervention modality response diagnosis goal_link progress med_necessity formulation homework next_visit next_focus'.split(
    ' ',
  );
const RARE = 'hw_review med_adherence collateral coordination referral risk_protective'.split(' ');
const DOMAINS = ['behavior', 'speech', 'thought', 'cognition', 'insight', 'affect', 'mood'];
/** A note with so many of the elements asked for counts as complete. */
const COMPLETE = 15;
const DOMAINS_WANTED = 4;

type Read = ReadonlyMap<Example, ReadonlySet<string>>;

function readBy(model: LineModel, section: readonly Example[]): Read {
  const [first] = section;
  if (!first) return new Map();
  const found = sectionEvidence(
    section.map(({ line }) => line),
    first.section,
    {
      alone: (line, view) => scoresOf(model, { features: [...lineFeatures(line, view)] }),
      settle: (scores, zone) => settle(scores, zone, model.setting),
    },
  );
  return new Map(section.map((each, at) => [each, found[at] as ReadonlySet<string>]));
}

/** Elements that a note documents, by what its lines document. */
function said(sections: readonly (readonly Example[])[], read: Read): Set<string> {
  const found = new Set<string>();
  const domains = new Set<string>();
  for (const section of sections) {
    for (const each of section) for (const label of read.get(each) ?? []) found.add(label);
    if (!section[0]) continue;
    const lines = section.map((each) => ({ s: each.line, documents: read.get(each) as ReadonlySet<string> }));
    for (const domain of mentalStatusOf(section[0].section, lines).domains) domains.add(domain);
  }
  if (domains.size >= DOMAINS_WANTED) found.add('mse');
  return found;
}

/** The same as it is labelled, and what nobody can say. */
function labelled({ sections }: NoteExample): { documented: Set<string>; unsure: Set<string> } {
  const lines = sections.flat();
  const documented = new Set(lines.flatMap(({ documents }) => documents));
  const unsure = new Set(lines.flatMap((line) => line.unsure));
  const domains = (labels: ReadonlySet<string>): string[] =>
    DOMAINS.flatMap((domain) => (labels.has(domain) ? [domain === 'affect' ? 'mood' : domain] : []));
  const sure = new Set(domains(documented));
  if (sure.size >= DOMAINS_WANTED) documented.add('mse');
  else if (new Set([...sure, ...domains(unsure)]).size >= DOMAINS_WANTED) unsure.add('mse');
  return { documented, unsure };
}

const share = (part: number, all: number): number => Math.round((1000 * part) / all) / 1000;
const f1 = (hits: number, wrong: number): number => share(2 * hits, 2 * hits + wrong);

/** Figures over notes each read by a model that has not seen its hand. */
export function measured(read: readonly { note: NoteExample; model: LineModel }[]): Record<string, unknown> {
  const missing = new Map([...ASKED, ...RARE].map((id) => [id, { found: 0, prompted: 0, overlooked: 0 }]));
  const lines = new Map(MODEL_LABELS.map((label) => [label, { found: 0, invented: 0, overlooked: 0 }]));
  let complete = 0;
  let prompts = 0;
  const removed = { all: 0, exact: 0, quiet: 0 };
  for (const { note, model } of read) {
    if (!note.whole) continue;
    const byLine = new Map(note.sections.flatMap((section) => [...readBy(model, section)]));
    for (const [each, labels] of byLine) {
      for (const [label, cell] of lines) {
        if (each.unsure.includes(label)) continue;
        const there = each.documents.includes(label);
        if (there && labels.has(label)) cell.found++;
        else if (there) cell.overlooked++;
        else if (labels.has(label)) cell.invented++;
      }
    }
    const { documented, unsure } = labelled(note);
    const found = said(note.sections, byLine);
    const isComplete = ASKED.filter((id) => documented.has(id)).length >= COMPLETE;
    if (isComplete) complete++;
    for (const [id, cell] of missing) {
      if (!documented.has(id) && (unsure.has(id) || RARE.includes(id))) continue;
      if (!documented.has(id)) found.has(id) ? cell.overlooked++ : cell.found++;
      else if (!found.has(id)) {
        cell.prompted++;
        if (isComplete) prompts++;
      }
    }
    if (!isComplete) continue;
    for (const section of note.sections) {
      for (const each of section) {
        const [only, more] = each.documents;
        if (!only || more || !missing.has(only)) continue;
        const others = note.sections.flat().filter((other) => other !== each);
        if (others.some(({ documents, unsure: open }) => documents.includes(only) || open.includes(only))) continue;
        const rest = section.filter((other) => other !== each);
        const after = said(
          note.sections.map((other) => (other === section ? rest : other)),
          new Map([...byLine, ...readBy(model, rest)]),
        );
        const lost = [...missing.keys()].filter((id) => documented.has(id) && found.has(id) && !after.has(id));
        const quiet = lost.every((id) => id === only || (only === 'affect' && id === 'mse'));
        removed.all++;
        if (quiet) removed.quiet++;
        if (quiet && lost.includes(only)) removed.exact++;
      }
    }
  }
  const scored = ASKED.map((id) => missing.get(id) as { found: number; prompted: number; overlooked: number });
  const macro = scored.reduce((sum, cell) => sum + f1(cell.found, cell.prompted + cell.overlooked), 0) / scored.length;
  return {
    notes: read.filter(({ note }) => note.whole).length,
    complete,
    macroF1Missing: share(macro, 1),
    falsePromptsPerCompleteNote: share(prompts, complete),
    prompted: scored.reduce((sum, cell) => sum + cell.prompted, 0),
    overlooked: scored.reduce((sum, cell) => sum + cell.overlooked, 0),
    removals: removed.all,
    removedExact: share(removed.exact, removed.all),
    nothingElseLost: share(removed.quiet, removed.all),
    missing: Object.fromEntries(missing),
    lines: Object.fromEntries(
      [...lines].map(([label, cell]) => [label, f1(cell.found, cell.invented + cell.overlooked)]),
    ),
  };
}
