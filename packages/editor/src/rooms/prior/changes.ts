import { bandOf, type Evidence, type MeasureChange, type NoteChanges, type TopicChange } from '@evenfall/templates';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, type RoomsKey, roomsMsg } from '../../localization/index.js';

/** What changed since the earlier note: scores, then what is said of each topic, in the words of both notes. */
export function renderChanges(changes: NoteChanges, go: (place: Evidence) => void): TemplateResult {
  const { measures, topics } = changes;
  const changed = topics.filter(({ before, now }) => before.length || now.length);
  const kept = topics.filter(({ before, now }) => !before.length && !now.length);
  return html`<section class="changes" part="changes">
    <h3>${roomsMsg('since.title')}</h3>
    ${measures.length ? html`<dl class="measures">${measures.map(measure)}</dl>` : nothing}
    ${changed.map((topic) => said(topic, go))}
    ${
      kept.length
        ? html`<p class="kept">${roomsMsg('since.same', {
            topics: kept.map(({ topic }) => roomsMsg(`since.${topic}`)).join(', '),
          })}</p>`
        : nothing
    }
    ${measures.length || topics.length ? nothing : html`<p class="kept">${roomsMsg('since.none')}</p>`}
  </section>`;
}

function measure({ measure: name, before, now, change }: MeasureChange): TemplateResult {
  const shown = (score: number | undefined) => {
    if (score === undefined) return roomsMsg('since.not-given');
    const band = bandOf(name, score);
    return band ? `${score} (${nameOf('bands', band.name)})` : String(score);
  };
  const sign = change === undefined ? '' : change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0';
  return html`<div>
    <dt>${name}</dt>
    <dd><span class="sr-only">${roomsMsg('since.then')} </span>${shown(before)}<span aria-hidden="true"> → </span
      ><span class="sr-only">, ${roomsMsg('since.now')} </span>${shown(now)}${sign ? html` <strong>${sign}</strong>` : nothing}</dd>
  </div>`;
}

function said({ topic, before, now }: TopicChange, go: (place: Evidence) => void): TemplateResult {
  const key: RoomsKey = `since.${topic}`;
  return html`<div class="topic" role="group" aria-label=${roomsMsg(key)}>
    <h4>${roomsMsg(key)}</h4>
    ${before.map(({ text }) => html`<p class="then" dir="auto"><span class="tag">${roomsMsg('since.then')}</span> ${text}</p>`)}
    ${now.map(
      (sentence) => html`<p class="now" dir="auto">
        <span class="tag">${roomsMsg('since.now')}</span>
        <button type="button" class="to" @click=${() => go(sentence)}>${sentence.text}</button>
      </p>`,
    )}
    ${now.length ? nothing : html`<p class="now none"><span class="tag">${roomsMsg('since.now')}</span> ${roomsMsg('since.unsaid')}</p>`}
  </div>`;
}
