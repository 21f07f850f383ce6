/**
 * Writes the JSON Schema of every value that crosses the border of the packages, from the same zod schemas that read
 * them. Where they are to be right already (`--check`, and in CI) it only compares: a change of the wire format shows
 * in review. Needs the packages compiled (`tsc -b`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { conclude, root } from './workspace.mjs';

const home = join(root, 'packages/templates');
const folder = join(home, 'schemas');
const check = Boolean(process.env.CI) || process.argv.includes('--check');

// Here and not in the package: the generator of zod is as large as all that the package uses of it.
const { toJSONSchema, registry } = createRequire(join(home, 'package.json'))('zod');
const templates = await import(pathToFileURL(join(home, 'dist/index.js')).href);

/** @type {Record<string, { title: string, schema: unknown }>} */
const values = {
  note: { title: 'A note', schema: templates.Note },
  'encounter-context': { title: 'What is known of the encounter', schema: templates.EncounterContext },
  'sentence-record': { title: 'Where a sentence of a note came from', schema: templates.SentenceRecord },
  'unsorted-item': { title: 'Text without a place in the format', schema: templates.UnsortedItem },
  format: { title: 'A note format, as a host writes it', schema: templates.FormatSchema },
  'treatment-plan': { title: 'The treatment plan in force', schema: templates.TreatmentPlan },
  'structured-answer': { title: 'A typed answer to the question of an element', schema: templates.StructuredAnswer },
  element: { title: 'An element of the catalogue', schema: templates.ElementSchema },
  'note-check': { title: 'What a check of a note gives', schema: templates.NoteCheckSchema },
  'earlier-note': { title: 'An earlier note to compare with', schema: templates.EarlierNoteSchema },
  'foreign-print': { title: "The wording of another client's note, as hashes", schema: templates.ForeignPrintSchema },
  'record-state': { title: 'What became of a note after its words', schema: templates.RecordStateSchema },
  'risk-assessment': { title: 'What a text says of risk', schema: templates.RiskAssessmentSchema },
  'shorthand-reading': { title: 'Shorthand written out', schema: templates.ShorthandReadingSchema },
  profile: { title: 'What a payer asks of a note', schema: templates.ProfileSchema },
};

/** Shared parts, which get a name instead of a copy in every place. */
const parts = { Block: templates.Block, Inline: templates.Inline, Mark: templates.Mark };

/** @type {string[]} */
const problems = [];
const names = new Set(Object.keys(values).map((name) => `${name}.schema.json`));

if (!check) mkdirSync(folder, { recursive: true });
for (const [name, { title, schema }] of Object.entries(values)) {
  const metadata = registry();
  for (const [id, part] of Object.entries(parts)) metadata.add(part, { id });
  // `input`: what may be written, defaults left out.
  const { $schema, ...body } = toJSONSchema(schema, { metadata, io: 'input', target: 'draft-2020-12' });
  const json = `${JSON.stringify({ $schema, $id: `urn:evenfall:${name}:1`, title, ...body }, null, 2)}\n`;
  const file = join(folder, `${name}.schema.json`);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (written === json) continue;
  if (check) problems.push(`${relative(root, file)} is not current: run "pnpm build" and commit it`);
  else writeFileSync(file, json);
}
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (names.has(name)) continue;
  if (check) problems.push(`${relative(root, join(folder, name))} is of no value any more: run "pnpm build"`);
  else rmSync(join(folder, name));
}

conclude(problems, `${names.size} JSON Schemas are current`);
