import { html, type TemplateResult } from 'lit';
import type { Comparison, TimeReport, Verdict } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';
import type { CardId, Say } from './say.js';

const MARKS: Readonly<Record<Verdict, string>> = { better: '↘', worse: '↗', 'no-change': '→', 'not-enough': '·' };

/** Minutes between the lines of a clock. */
const CLOCK_STEPS = [30, 60, 120, 180, 240, 360];

/** Where a number that grows is the good news, the mark points up. */
const markOf = (id: CardId, verdict: Verdict): string => {
  if (id !== 'completeness') return MARKS[verdict];
  return verdict === 'better' ? '↗' : verdict === 'worse' ? '↘' : MARKS[verdict];
};

export const verdictChip = (verdict: Verdict, mark: string): TemplateResult =>
  html`<span class="chip" data-verdict=${verdict}
    ><span aria-hidden="true">${mark}</span> ${eveningsMsg(`verdict.${verdict}`)}</span
  >`;

/** One measure: what it was and is, what that says, how it went week by week, and what it is. */
export function renderCard(id: CardId, report: TimeReport, say: Say, level: number): TemplateResult {
  const comparison: Comparison = report.comparisons[id];
  const title = eveningsMsg(`${id}.title`);
  const weeks = report.weeks.map((week) => ({ label: say.date(week.monday), value: week[id], phase: week.phase }));
  return html`
    <article class="card" part="card" aria-labelledby=${`${id}-title`}>
      <header>
        <div class="name" id=${`${id}-title`} role="heading" aria-level=${level}>${title}</div>
        ${verdictChip(comparison.verdict, markOf(id, comparison.verdict))}
      </header>
      <dl class="pair">
        <div data-phase="before">
          <dt>${eveningsMsg('measure.before')}</dt>
          <dd><bdi>${say.value(id, comparison.before)}</bdi></dd>
        </div>
        <div data-phase="after">
          <dt>${eveningsMsg('measure.after')}</dt>
          <dd><bdi>${say.value(id, comparison.after)}</bdi></dd>
        </div>
      </dl>
      <p class="sentence">${say.sentence(id, comparison)}</p>
      <evenfall-week-chart
        .weeks=${weeks}
        .label=${title}
        .levels=${levelsOf(comparison)}
        .format=${(value: number) => say.value(id, value)}
        .steps=${id === 'closing' ? CLOCK_STEPS : []}
        ?from-zero=${id !== 'closing'}
        .limit=${id === 'completeness' ? 1 : undefined}
      ></evenfall-week-chart>
      <details>
        <summary>${eveningsMsg('measure.definition')}</summary>
        <p>${eveningsMsg(`${id}.definition`)}</p>
      </details>
      <details class="as-table">
        <summary>${eveningsMsg('measure.table')}</summary>
        <table class="plain-table">
          <caption class="sr-only">
            ${eveningsMsg('measure.chart', { title })}
          </caption>
          <thead>
            <tr>
              <th scope="col">${eveningsMsg('measure.week')}</th>
              <th scope="col">${eveningsMsg('measure.value')}</th>
            </tr>
          </thead>
          <tbody>
            ${weeks.map(
              ({ label, value, phase }) => html`
                <tr data-phase=${phase}>
                  <th scope="row">${label}</th>
                  <td><bdi>${say.value(id, value)}</bdi></td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </details>
    </article>
  `;
}

const levelsOf = ({ before, after }: Comparison): { before?: number; after?: number } => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});
