import { ofThePage } from './interpreter.js';
import { know, tell } from './language.js';
import { interpretBy } from './shell-message.js';
import type { Translation } from './translation.js';

let watching = false;

/** Adds a language; from then on a page of that language speaks it. */
export function addTranslation(added: Translation): void {
  know(added);
  interpretBy(ofThePage);
  if (!watching && typeof MutationObserver !== 'undefined') {
    watching = true;
    new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['lang'] });
  }
  tell();
}
