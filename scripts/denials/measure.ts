/* What the weights save and lose on denials of authors they have not seen: each author is left out in turn. */
import { sumOf, train } from './model.js';
import type { Row } from './rows.js';

const STEPS = [-3, -2, -1, 0, 1, 2, 3, 5];

/** Written to look like what is no denial, so half of what is true there is not plain. */
const TRAPS = 'risk-lookalikes';

export function measure(rows: readonly Row[], plain: readonly Row[]): Record<string, string | number>[] {
  const judged = [...new Set(rows.map(({ author }) => author))].flatMap((author) => {
    const model = train([...rows.filter((row) => row.author !== author), ...plain]);
    return rows.filter((row) => row.author === author).map((row) => ({ ...row, sum: sumOf(model, row) }));
  });
  return STEPS.map((above) => {
    const of = (among: (row: Row) => boolean): string => {
      const own = judged.filter(among);
      const weighed = own.reduce((sum, row) => sum + (row.sum > above ? row.share : 0), 0);
      return `${Math.round(weighed)} of ${Math.round(own.reduce((sum, { share }) => sum + share, 0))}`;
    };
    const missed = ({ risk, read, doubted }: Row): boolean => risk && read && !doubted;
    const held = ({ risk, note, doubted }: Row): boolean => !risk && !note && !doubted;
    return {
      above,
      saved: of(missed),
      'without traps': of((row) => missed(row) && row.author !== TRAPS),
      'risk-trust': of((row) => missed(row) && row.author === 'risk-trust'),
      lost: of(held),
      'lost without traps': of((row) => held(row) && row.author !== TRAPS),
      'lost, risk-trust': of((row) => held(row) && row.author === 'risk-trust'),
      'lost in notes': of(({ note, doubted }) => note && !doubted),
    };
  });
}
