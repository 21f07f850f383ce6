import { expect } from 'chai';
import { type AnyFormat, DOCUMENT_FORMATS, PROGRESS_FORMATS, psychotherapy } from './index.js';

/** The rows of the tables in docs/formats.md, one a format. */
const row = ({ id, title, sections }: AnyFormat): string => {
  const listed = sections.map(
    (section) => `${section.title}${section.slots.length ? ` (${section.slots.join(', ')})` : ''}`,
  );
  return `| ${title} | \`${id}\` | ${listed.join('<br>')} |`;
};
const table = (formats: readonly AnyFormat[]): string =>
  ['| Note | id | Sections (slots) |', '|---|---|---|', ...formats.map(row)].join('\n');

describe('docs/formats.md', () => {
  it('shows every format as it is', async () => {
    const page = await (await fetch(new URL('../../../../docs/formats.md', import.meta.url))).text();
    const tables = page.match(/(?:^\|.*\n)+/gm)?.map((lines) => lines.trim()) ?? [];
    expect(tables.slice(0, 3)).to.deep.equal([
      table(PROGRESS_FORMATS),
      table(DOCUMENT_FORMATS),
      table([psychotherapy]),
    ]);
  });
});
