import { html, nothing, type TemplateResult } from 'lit';
import { EVENING_MINUTES, type Week } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';
import type { Say } from './say.js';

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2026, 10, 23);

/**
 * The evenings as windows of a house at night: a column for each week, a lit window for each evening that was worked. It is
 * a table: a screen reader walks it cell by cell, and it needs no other form.
 */
export function renderWindows(weeks: readonly Week[], say: Say): TemplateResult {
  const groups = grouped(weeks);
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${eveningsMsg('windows.title')}>
      <table class="windows" part="windows">
        <caption class="sr-only">
          ${eveningsMsg('windows.title')}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${groups.map(
              ({ phase, count }) =>
                html`<th scope="colgroup" colspan=${count} class="phase" data-phase=${phase}>
                  <span class=${phase === 'between' && count < 3 ? 'sr-only' : ''}>${eveningsMsg(`windows.${phase}`)}</span>
                </th>`,
            )}
          </tr>
          <tr class="months">
            <td></td>
            ${weeks.map(
              (week, index) => html`
                <th scope="col" ?data-first=${isFirst(weeks, index)}>
                  <span class="sr-only">${eveningsMsg('windows.week', { date: say.date(week.monday) })}</span>
                  ${month(weeks, index, say) ?? nothing}
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody>
          ${Array.from(
            { length: 7 },
            (_, day) => html`
              <tr>
                <th scope="row">
                  ${say.date(new Date(MONDAY + day * 86_400_000).toISOString().slice(0, 10), { weekday: 'short' })}
                </th>
                ${weeks.map(({ evenings }, index) => {
                  const evening = evenings[day] ?? 'unknown';
                  return html`<td ?data-first=${isFirst(weeks, index)}>
                    <span class="window" data-evening=${evening}
                      ><span class="sr-only">${eveningsMsg(`windows.${evening}`)}</span></span
                    >
                  </td>`;
                })}
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row"><span class="sr-only">${eveningsMsg('windows.count')}</span></th>
            ${weeks.map(({ worked }, index) => html`<td ?data-first=${isFirst(weeks, index)}>${say.number(worked)}</td>`)}
          </tr>
        </tfoot>
      </table>
    </div>
    <p class="legend">
      <span class="window" data-evening="worked" aria-hidden="true"></span>
      ${eveningsMsg('windows.caption', { minutes: EVENING_MINUTES })}
    </p>
  `;
}

/** Whether another phase begins with this week. */
const isFirst = (weeks: readonly Week[], index: number): boolean =>
  index > 0 && weeks[index]?.phase !== weeks[index - 1]?.phase;

/** The month, over its first week, where it does not run into the name before. */
function month(weeks: readonly Week[], index: number, say: Say): TemplateResult | undefined {
  const name = (at: number) => {
    const week = weeks[at];
    return week && say.date(week.monday, { month: 'short' });
  };
  const begins = index === 0 ? name(0) === name(2) || weeks.length < 3 : name(index) !== name(index - 1);
  return begins ? html`<span class="month" aria-hidden="true">${name(index)}</span>` : undefined;
}

function grouped(weeks: readonly Week[]): { phase: Week['phase']; count: number }[] {
  const groups: { phase: Week['phase']; count: number }[] = [];
  for (const { phase } of weeks) {
    const last = groups.at(-1);
    if (last?.phase === phase) last.count += 1;
    else groups.push({ phase, count: 1 });
  }
  return groups;
}
