import { html, nothing, type TemplateResult } from 'lit';
import { ENOUGH_DAYS, type TimeReport } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';
import type { Say } from './say.js';

export interface Headline {
  readonly title: string;
  readonly text: string;
}

/** What the page says first: the evenings, whichever way they went. */
export function headlineOf(report: TimeReport, say: Say): Headline {
  const { evenings } = report.comparisons;
  const back = report.reclaimed;
  if (!back?.interval || evenings.verdict === 'not-enough') {
    return {
      title: eveningsMsg('evenings.not-enough.title'),
      text: eveningsMsg('evenings.not-enough', {
        needed: ENOUGH_DAYS,
        before: report.before.workingDays,
        after: report.after.workingDays,
      }),
    };
  }
  const [low, high] = back.interval;
  if (evenings.verdict === 'no-change') {
    return {
      title: eveningsMsg('evenings.no-change.title'),
      text: eveningsMsg('evenings.no-change', {
        worse: few(Math.max(0, -low), say),
        better: few(Math.max(0, high), say),
      }),
    };
  }
  const size = Math.abs(back.evenings);
  const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return {
    title: eveningsMsg(`evenings.${evenings.verdict}.title`, { count: Number(few(size, say)), number: few(size, say) }),
    text: eveningsMsg(`evenings.${evenings.verdict}`, { low: few(least, say), high: few(most, say) }),
  };
}

/** Evenings are told whole; below two, in halves would be too coarse. */
const few = (evenings: number, say: Say): string => say.number(evenings, evenings < 2 ? 1 : 0);

export function renderHeadline(report: TimeReport, say: Say, level: number): TemplateResult {
  const { title, text } = headlineOf(report, say);
  const { before, after } = report;
  const rates =
    report.state === 'ready' && before.eveningsPerWeek !== undefined && after.eveningsPerWeek !== undefined
      ? eveningsMsg('evenings.rates', {
          before: say.number(before.eveningsPerWeek, 1),
          after: say.number(after.eveningsPerWeek, 1),
        })
      : undefined;
  return html`
    <div class="headline">
      <p class="eyebrow">${eveningsMsg('evenings.label')}</p>
      <div class="title" part="title" role="heading" aria-level=${level}>${title}</div>
      <p class="lead">${text}</p>
      ${rates ? html`<p class="rates">${rates}</p>` : nothing}
    </div>
  `;
}
