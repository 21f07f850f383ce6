import { repaired } from './encoding.js';

/** Ligatures, as PDF files have them. */
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Bullets of the fonts Symbol and Wingdings, which stand in the private use area. */
const BULLETS = /[\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf02d]/g;

/** Characters a person would not see or not recognise, as the text they stand for. */
export const cleanText = (text: string): string =>
  repaired(text)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(BULLETS, '•')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\v\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ');
