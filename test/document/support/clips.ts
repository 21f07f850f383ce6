import type { Format } from '@evenfall/templates';
import type { CreateNoteDocument } from '../../../packages/editor/src/document/index.js';
import { type Clip, Hand } from './hand.js';

/* What is on the clipboard, with the letters that must arrive when it is pasted. */

/** A clipboard with what is known of it: the letters of each section, or of all. */
export interface KnownClip extends Clip {
  sections: { id: string; title: string; letters: string }[];
  letters: string;
}

export const letters = (text: string) => text.replace(/[\n ]/g, '');

/** What other programs put on the clipboard, with the letters that must arrive. */
export const FOREIGN_HTML: readonly (readonly [html: string, letters: string])[] = [
  ['<p>QA</p><p>QB</p>', 'QAQB'],
  ['QA<b>QB</b>', 'QAQB'],
  ['<h1>QA</h1><h2>QB</h2>QC', 'QAQBQC'],
  ['<ul><li>QA</li><li><p>QB</p><ul><li>QC</li></ul></li></ul>', 'QAQBQC'],
  ['<ol><li>QA</li></ol><p>QB</p>', 'QAQB'],
  ['QA<p>QB</p>QC', 'QAQBQC'],
  ['<table><tbody><tr><td>QA</td><td><p>QB</p></td></tr><tr><th>QC</th></tr></tbody></table>', 'QAQBQC'],
  ['<pre>QA\nQB</pre>', 'QAQB'],
  ['<div>QA<br>QB<div>QC</div></div>', 'QAQBQC'],
  ['<b style="font-weight:normal"><p><span style="font-weight:700">QA</span>QB</p></b>', 'QAQB'],
  ['<blockquote><p>QA</p></blockquote><dl><dt>QB</dt><dd>QC</dd></dl>', 'QAQBQC'],
  ['<li>QA</li><li>QB</li>', 'QAQB'],
  ['<section><h3>QA</h3><p>QB</p></section>', 'QAQB'],
  ['<section data-evenfall-section="elsewhere"><h3>T</h3><div><p>QA</p></div></section>', 'QA'],
  ['<a href="https://example.org">QA</a> <img src="x.png" alt=""> QB', 'QAQB'],
];

/** A whole note of a format on the clipboard, written in capitals that no section has of its own. */
export function wholeNote(create: CreateNoteDocument, format: Format): KnownClip {
  const mount = document.createElement('div');
  document.body.append(mount);
  const content = format.sections.map(({ id }, i) => ({
    id,
    content: [
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: `W${'KLMNOPR'[i]}` }] },
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'X' }] },
    ],
  }));
  const note = create(mount, format, { content });
  const hand = new Hand(note, format);
  const last = format.sections.length - 1;
  hand.select({ section: 0, offset: 0 }, { section: last, offset: (hand.texts[last] as string).length });
  const clip = hand.take('copy');
  note.destroy();
  mount.remove();
  const sections = format.sections.map(({ id, title }, i) => ({ id, title, letters: `W${'KLMNOPR'[i]}X` }));
  return { ...clip, sections, letters: sections.map((section) => section.letters).join('') };
}
