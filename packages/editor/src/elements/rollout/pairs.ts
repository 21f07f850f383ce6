import { html, nothing, type TemplateResult } from 'lit';
import { balanceOf, median, type Pair, type PairedNote } from '../../evenings/index.js';
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
  const alternating = pairs.some(({ first }) => first === 'drafted');
  const cell = ({ minutes, completeness }: PairedNote) =>
    html`<td><bdi>${say.minutes(minutes)}</bdi>, ${share(completeness)}</td>`;
  return html`
    <dl class="pair">${side('own')} ${side('drafted')}</dl>
    <p class="soft">${balance(pairs, say)}</p>
    <details>
      <summary>${eveningsMsg('pairs.each', { count: pairs.length })}</summary>
      <div class="scroll">
        <table class="table" part="pairs">
          <thead>
            <tr>
              <th scope="col">${eveningsMsg('pairs.date')}</th>
              <th scope="col">${eveningsMsg('pairs.own')}</th>
              <th scope="col">${eveningsMsg('pairs.drafted')}</th>
              ${alternating ? html`<th scope="col">${eveningsMsg('pairs.order')}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${pairs.map(
              ({ date, own, drafted, first }) => html`
                <tr>
                  <th scope="row">${say.date(date)}</th>
                  ${cell(own)} ${cell(drafted)}
                  ${
                    alternating
                      ? html`<td>${eveningsMsg(first === 'own' ? 'pairs.own-first' : 'pairs.draft-first')}</td>`
                      : nothing
                  }
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

/** What the order of the two notes does to their times, and what is left when it is taken out. */
function balance(pairs: readonly Pair[], say: Say): string {
  const { difference } = balanceOf(pairs);
  if (difference === undefined) return eveningsMsg('pairs.one-order');
  const amount = say.minutes(Math.abs(difference));
  return eveningsMsg(difference > 0 ? 'pairs.balanced.more' : 'pairs.balanced', { amount });
}
