/** 32-bit FNV-1a over UTF-16 code units, finished by an avalanche so that the top bits are as good as the low ones. */
export function hash(word: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A set of words as data: how many, the hash seed, the bits of a hash beyond those that tell words of the set apart (a
 * foreign word passes once in 2^spare times), and the hashes in Golomb-Rice code, six bits a character.
 */
export interface PackedSet {
  size: number;
  seed: number;
  spare: number;
  code: string;
}

export const place = (word: string, { size, seed, spare }: Omit<PackedSet, 'code'>): number =>
  Math.floor((hash(word, seed) / 2 ** 32) * size * 2 ** spare);

/**
 * Membership in a word list that is not itself shipped: the lists (`data/source`) would be three times the size. A
 * listed word is always found, and a few foreign ones with it: one in two thousand of allowed words, where it costs a
 * name now and then, one in sixty thousand of names, where it would mask plain words.
 */
export function openSet(packed: PackedSet): (word: string) => boolean {
  const places = new Set<number>();
  let bit = 0;
  const next = (): number => {
    const value = (ALPHABET.indexOf(packed.code[Math.floor(bit / 6)] as string) >> (5 - (bit % 6))) & 1;
    bit++;
    return value;
  };
  for (let at = 0, read = 0; read < packed.size; read++) {
    let gap = 0;
    while (next()) gap++;
    for (let low = 0; low < packed.spare; low++) gap = gap * 2 + next();
    at += gap;
    places.add(at);
  }
  return (word) => places.has(place(word, packed));
}
