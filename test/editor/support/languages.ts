import { addTranslation, setLanguage, type Translation } from '@evenfall/editor';
import { es } from '@evenfall/editor/es';
import { pseudoOf } from '../../support/pseudo.js';
import { unmountAll } from './editor.js';

/** A language nobody speaks, in which every string of ours is marked. */
export const pseudo: Translation = { ...pseudoOf(es), language: 'en-x-pseudo' };

/** For a `describe`: Spanish and the marked language can be spoken, and after each test the page speaks its own. */
export function speaksLanguages(): void {
  before(() => {
    addTranslation(es);
    addTranslation(pseudo);
  });
  afterEach(() => {
    setLanguage(undefined);
    unmountAll();
  });
}
