import { type AnyFormat, FORMATS, psychotherapy } from '@evenfall/templates';
import type { ClinicalWords } from './clinical-words.js';

const OURS: ReadonlySet<AnyFormat> = new Set([...FORMATS, psychotherapy]);

/** The same as long as nothing changes, so that what is drawn of it is not drawn again. */
const dressed = new WeakMap<ClinicalWords, Map<AnyFormat, AnyFormat>>();

/** A format with the titles and the guidance of a language; that of a host, under whatever id, keeps its own. */
export function formatIn<Of extends AnyFormat>(words: ClinicalWords | undefined, format: Of): Of {
  const said = words?.formats[format.id];
  if (!words || !said || !OURS.has(format)) return format;
  const known = dressed.get(words) ?? new Map<AnyFormat, AnyFormat>();
  dressed.set(words, known);
  const before = known.get(format);
  if (before) return before as Of;
  const sections = format.sections.map((section) => {
    const own = said.sections[section.id];
    return own ? { ...section, title: own[0], guidance: own[1] } : section;
  });
  const now = { ...format, title: said.title, sections };
  known.set(format, now);
  return now;
}
