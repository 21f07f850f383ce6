/**
 * Writes the tables of docs/clinical.md from the data they are about, between `<!-- table: name -->` and `<!-- end -->`. Where
 * they are to be right already (`--check`, and in CI) it only compares. Needs the packages compiled (`tsc -b`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { conclude, root } from './workspace.mjs';

const check = Boolean(process.env.CI) || process.argv.includes('--check');
const page = join(root, 'docs/clinical.md');
const templates = await import(pathToFileURL(join(root, 'packages/templates/dist/index.js')).href);
const { ELEMENTS, TRIGGERS, PROFILES, SERVICE_CODES, SCORED_INSTRUMENTS, FORMATS, sectionOfElement, formatById } =
  templates;

/** @param {string[]} head @param {(string | number)[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {{ name: string, asOf: string }[]} sources */
const cite = (sources) => sources.map(({ name }) => name).join('; ');
const home = (/** @type {any} */ element, /** @type {string} */ format) =>
  sectionOfElement(formatById(format), element)?.title ?? '–';

/** @param {any[]} elements */
const ofElements = (elements) =>
  table(
    ['Element', 'Asked', 'When', 'Severity', 'DAP', 'BIRP', 'Answers', 'Who asks'],
    elements.map((element) => [
      `\`${element.id}\` ${element.label}`,
      element.requirement,
      element.trigger ? `\`${element.trigger}\`` : '',
      element.severity,
      home(element, 'dap'),
      home(element, 'birp'),
      element.answers?.flatMap((/** @type {any} */ group) => group.answers).length ?? '',
      cite(element.sources),
    ]),
  );

/** @type {Record<string, () => string>} */
const TABLES = {
  elements: () =>
    [...new Set(ELEMENTS.map((/** @type {any} */ element) => home(element, 'soap')))]
      .map((section) => {
        const title = section === '–' ? 'Outside the sections' : section;
        const elements = ELEMENTS.filter((/** @type {any} */ element) => home(element, 'soap') === section);
        return `### ${title}\n\n${ofElements(elements)}`;
      })
      .join('\n\n'),
  triggers: () =>
    table(
      ['Trigger', 'What has to be so'],
      Object.entries(TRIGGERS).map(([id, words]) => [`\`${id}\``, words]),
    ),
  documents: () =>
    table(
      ['Document', 'Elements that it holds', 'Sections that document one by being filled'],
      FORMATS.filter((/** @type {any} */ format) => format.elements).map((/** @type {any} */ format) => [
        `${format.title} (\`${format.id}\`)`,
        Object.entries(format.elements)
          .filter(([, section]) => section)
          .map(([id]) => `\`${id}\``)
          .join(', '),
        format.sections
          .flatMap((/** @type {any} */ { title, holds = [] }) =>
            holds.map((/** @type {string} */ id) => `${title}: \`${id}\``),
          )
          .join(', ') || '–',
      ]),
    ),
  profiles: () =>
    PROFILES.map((/** @type {any} */ profile) =>
      [
        `### ${profile.title} (\`${profile.id}\`, version ${profile.version}, reviewed ${profile.asOf})`,
        '',
        table(
          ['Elements', 'Asked', 'Severity', 'Source'],
          profile.rules.map((/** @type {any} */ rule) => [
            rule.elements.map((/** @type {string} */ id) => `\`${id}\``).join(', '),
            rule.requirement ?? 'as the catalogue',
            rule.severity ?? 'as the catalogue',
            rule.source.name,
          ]),
        ),
        '',
        `To be signed within ${deadline(profile.timeliness.target)}; a late entry after ${deadline(profile.timeliness.late)}${profile.timeliness.crisis ? `; a crisis service within ${deadline(profile.timeliness.crisis)}` : ''} (${profile.timeliness.source.name}).`,
      ].join('\n'),
    ).join('\n\n'),
  codes: () =>
    table(
      ['Code', 'Name (ours)', 'Minutes', 'Beside', 'Not with', 'Source'],
      SERVICE_CODES.map((/** @type {any} */ { code, name, minutes, addOnTo, notWith, sources }) => [
        code,
        name,
        minutes ? (minutes.max ? `${minutes.min}–${minutes.max}` : `${minutes.min} or more`) : 'untimed',
        addOnTo?.join(', ') ?? '',
        notWith?.join(', ') ?? '',
        cite(sources),
      ]),
    ),
  bands: () =>
    table(
      ['Measure', 'Bands', 'Source'],
      SCORED_INSTRUMENTS.map((/** @type {any} */ { id, bands, source }) => [
        id,
        bands.map((/** @type {any} */ { from, to, name }) => `${from}–${to} ${name}`).join(', '),
        source.name,
      ]),
    ),
  sources: () => {
    /** @type {Map<string, string>} */
    const dates = new Map();
    const all = [
      ...ELEMENTS.flatMap((/** @type {any} */ { sources }) => sources),
      ...PROFILES.flatMap((/** @type {any} */ { sources }) => sources),
      ...FORMATS.flatMap((/** @type {any} */ { sources = [] }) => sources),
      ...SERVICE_CODES.flatMap((/** @type {any} */ { sources }) => sources),
      ...SCORED_INSTRUMENTS.map((/** @type {any} */ { source }) => source),
    ];
    for (const { name, asOf } of all) dates.set(name, asOf);
    return table(
      ['Source', 'Read'],
      [...dates].sort(([a], [b]) => a.localeCompare(b, 'en')),
    );
  },
};

/** @param {any} limit */
function deadline(limit) {
  if ('hours' in limit) return `${limit.hours} hours`;
  return 'calendarDays' in limit ? `${limit.calendarDays} calendar day` : `${limit.businessDays} business days`;
}

const before = readFileSync(page, 'utf8');
/** @type {string[]} */
const problems = [];
const written = new Set();
const after = before.replace(/(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open, name, close) => {
  const make = TABLES[name];
  if (!make) problems.push(`docs/clinical.md asks for a table "${name}" that there is not`);
  written.add(name);
  return `${open}\n${make?.() ?? ''}\n\n${close}`;
});
for (const name of Object.keys(TABLES))
  if (!written.has(name)) problems.push(`docs/clinical.md has no place for the table "${name}"`);
if (after !== before) {
  if (check) problems.push('docs/clinical.md is not current: run "pnpm build" and commit it');
  else writeFileSync(page, after);
}

conclude(problems, `${written.size} tables of docs/clinical.md are current`);
