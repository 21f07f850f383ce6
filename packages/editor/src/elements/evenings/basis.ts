import { html, type TemplateResult } from 'lit';
import type { Side, TimeReport, WorkSchedule } from '../../evenings/index.js';
import { type EveningsKey, eveningsMsg } from '../../localization/index.js';
import type { Say } from './say.js';

/** How it was counted: what reporting guidance for such measures asks to be told (Rule et al., PMC10873840). */
export function renderBasis(report: TimeReport, schedule: WorkSchedule, say: Say): TemplateResult {
  const clock = (time: string) => say.time(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const lines = [
    eveningsMsg('basis.source', { idle: 30 }),
    eveningsMsg('basis.cutoffs', {
      five: say.minutes(report.minutes[5]),
      thirty: say.minutes(report.minutes[30]),
      sixty: say.minutes(report.minutes[60]),
    }),
    eveningsMsg('basis.evening', { from: clock(schedule.evening[0]), to: clock(schedule.evening[1]) }),
    eveningsMsg('basis.zone', {
      count: schedule.zone ? 1 : report.zones.length,
      zones: say.list(schedule.zone ? [schedule.zone] : report.zones),
    }),
    eveningsMsg('basis.missing', { changeovers: report.changeovers }),
    eveningsMsg('basis.interval'),
    eveningsMsg('basis.causes'),
    eveningsMsg('basis.here'),
  ];
  return html`
    <details class="basis" part="basis">
      <summary>${eveningsMsg('basis.title')}</summary>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
  `;
}

type Row = [EveningsKey, (side: Side) => string | undefined];

function rowsFor(say: Say): Row[] {
  const number = (value: number | undefined, digits = 0) =>
    value === undefined ? undefined : say.number(value, digits);
  const percent = (value: number | undefined) => (value === undefined ? undefined : say.percent(value));
  return [
    ['more.working-days', ({ workingDays }) => number(workingDays)],
    ['more.sessions', ({ sessions }) => number(sessions)],
    ['more.evenings', ({ evenings }) => number(evenings)],
    ['more.pajama', ({ pajama }) => number(pajama, 1)],
    ['more.own-share', ({ ownShare }) => percent(ownShare)],
    ['more.outside', ({ outside }) => number(outside, 1)],
    ['more.outside-buffered', ({ outsideBuffered }) => number(outsideBuffered, 1)],
    ['more.note-time', ({ noteTime }) => number(noteTime, 1)],
    ['more.within-24', ({ within24 }) => percent(within24)],
    ['more.within-72', ({ within72 }) => percent(within72)],
    ['more.draft-to-sign', ({ draftToSign }) => number(draftToSign, 1)],
    ['more.at-draft', ({ atDraft }) => percent(atDraft)],
    ['more.edit-burden', ({ editBurden }) => percent(editBurden)],
    ['more.kept', ({ sentences }) => percent(sentences?.kept)],
    ['more.edited', ({ sentences }) => percent(sentences?.edited)],
    ['more.rejected', ({ sentences }) => percent(sentences?.rejected)],
  ];
}

/** Everything else that was counted, in numbers. */
export function renderMore({ before, after }: TimeReport, say: Say): TemplateResult {
  return html`
    <details class="basis" part="figures">
      <summary>${eveningsMsg('more.title')}</summary>
      <table class="plain-table wide">
        <thead>
          <tr>
            <th scope="col">${eveningsMsg('more.figure')}</th>
            <th scope="col">${eveningsMsg('measure.before')}</th>
            <th scope="col">${eveningsMsg('measure.after')}</th>
          </tr>
        </thead>
        <tbody>
          ${rowsFor(say).map(
            ([key, of]) => html`
              <tr>
                <th scope="row">${eveningsMsg(key)}</th>
                <td>${of(before) ?? '–'}</td>
                <td>${of(after) ?? '–'}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </details>
  `;
}
