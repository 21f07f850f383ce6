import type { Translation } from '@evenfall/editor';
import { es } from '@evenfall/editor/es';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ğ',
  i: 'í',
  l: 'ł',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  R: 'Ř',
  S: 'Š',
  U: 'Ü',
  Y: 'Ý',
};

/** A message in a language nobody speaks: accented, a third longer, between brackets. Anything without them is not ours. */
export function pseudo(message: unknown): unknown {
  if (Array.isArray(message)) return message.map(pseudo);
  if (typeof message === 'object' && message !== null) {
    return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, pseudo(value)]));
  }
  if (typeof message !== 'string') return message;
  const accented = message.replace(/\{\w+\}|./gs, (part) => ACCENTED[part] ?? part);
  return `⟦${accented}${'·'.repeat(Math.ceil(message.length / 3))}⟧`;
}

/** Made of the Spanish strings, which are as long as languages get: what fits here fits. */
export const pseudoLocale: Translation = {
  ...(pseudo(es) as Translation),
  language: 'en-x-pseudo',
  ...(es.evenings && { evenings: async () => pseudo(await es.evenings?.()) as never }),
  ...(es.habits && { habits: async () => pseudo(await es.habits?.()) as never }),
};
