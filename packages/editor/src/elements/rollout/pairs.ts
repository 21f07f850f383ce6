import { html, type TemplateResult } from 'lit';
import { median, type Pair, type PairedNote } from '../../evenings/index.js';
import { eveningsMsg } from '../../localization/index.js';
import type { Say } from '../evenings/index.js';

/** Sessions documented both ways: the middle of each side, and every one on demand. */
export function renderPairs(pairs: readonly Pair[], say: Say): TemplateResult {
  if (pairs.length === 0) return html`<p class="soft">${eveningsMsg('pairs.empty')}</p>`;
  const share = (completeness: number | undefined) =>
    eveningsMsg('pairs.documented', { share: completeness === undefined ? '–' : say.percent(completeness) });
  const side = (which: 'own' | 'drafted') => {
    const shares = pairs.flatMap((pair) => pair[which].completeness ?? []);
    return html`
      <div class=${which}>
        <dt>${eveningsMsg(`pairs.${which}`)}</dt>
        <dd><bdi>${say.minutes(median(pairs.map((pair) => pair[which].minutes)) ?? 0)}</bdi></dd>
        <dd class="soft">${share(median(shares))}</dd>
      </div>
    `;
  };
  const cell = ({ minutes, completeness }: PairedNote) =>
    html`<td><bdi>${say.minutes(minutes)}</bdi>, ${share(completeness)}</td>`;
  return html`
    <dl class="pair">${side('own')} ${side('drafted')}</dl>
    <details>
      <summary>${eveningsMsg('pairs.each', { count: pairs.length })}</summary>
      <div class="scroll">
        <table class="table" part="pairs">
          <thead>
            <tr>
              <th scope="col">${eveningsMsg('pairs.date')}</th>
              <th scope="col">${eveningsMsg('pairs.own')}</th>
              <th scope="col">${eveningsMsg('pairs.drafted')}</th>
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              ({ date, own, drafted }) => html`
                <tr>
                  <th scope="row">${say.date(date)}</th>
                  ${cell(own)} ${cell(drafted)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
