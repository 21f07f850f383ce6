import { html, type TemplateResult } from 'lit';
import { shellMsg } from '../../localization/index.js';
import type { EditorProperties } from './editor-properties.js';
import type { Problem } from './problem.js';
import type { Workbench } from './workbench.js';

/** Everything of an editor that is in its shadow root: the place of the note, and the workbench's parts around it. */
export function renderFrame(
  editor: Pick<EditorProperties, 'headingLevel' | 'encounter' | 'aiClient'>,
  title: string,
  problem: Problem | undefined,
  bench: Workbench | undefined,
): TemplateResult {
  const chip = bench ? bench.chip : problem ? undefined : { name: 'opening', text: shellMsg('editor.opening') };
  return html`
    <slot name="header"></slot>
    <div class="frame" part="frame">
      <header class="head" part="head">
        <div class="title" part="title" role="heading" aria-level=${editor.headingLevel}>${title}</div>
        ${chip && html`<span class="chip" part="state" data-state=${chip.name}>${chip.text}</span>`}
        ${bench?.renderHead()}
      </header>
      ${
        problem &&
        html`<div class="problem" part="problem" role="alert" ?data-fatal=${problem.fatal}><p>${problem.text}</p>${problem.action && html`<button type="button" @click=${problem.act}>${problem.action}</button>`}</div>`
      }
      ${bench?.renderBefore() ?? html`<div class="encounter" ?hidden=${editor.encounter === 'none'}></div><div class="shorthand" ?hidden=${!editor.aiClient}></div><div class="tools"></div>`}
      <div class="note" part="note"><slot name="note"></slot></div>
      ${bench?.renderAfter()}
    </div>
    <slot name="footer"></slot>
  `;
}
