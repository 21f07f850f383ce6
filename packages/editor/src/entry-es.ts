/* Spanish. Safe to import in Node; a page whose language is Spanish speaks it from then on. */
import { addTranslation, es } from './localization/index.js';

addTranslation(es);

export { es };
