/*
 * Text that was UTF-8 once and read as Windows-1252 since: “â€™” for “’”. And the other way round: the characters of
 * Windows-1252 that have no place in Unicode, as control characters.
 */

/** What Windows-1252 has at 0x80 to 0x9F; a dot where it has nothing. */
const HIGH = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const byteOf = (character: string): number | undefined => {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = HIGH.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
};

const TAIL = `[\\u0080-\\u00bf${[...HIGH].filter((character) => character !== '.').join('')}]`;
/** Lead bytes of what clinical text holds: accented Latin letters, punctuation, arrows, mathematical signs. */
const GARBLED = new RegExp(`[ÂÃ]${TAIL}|â${TAIL}${TAIL}`, 'g');

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(garbled: string): string {
  const bytes = [...garbled].map(byteOf);
  if (bytes.includes(undefined)) return garbled;
  try {
    return decoder.decode(Uint8Array.from(bytes as number[]));
  } catch {
    return garbled;
  }
}

/** A no-break space of which only the lead byte is left: “20Â mg”. */
const LEFT_OVER = /(?<!\p{L})Â(?=\s)/gu;

const repairOnce = (text: string): string => text.replace(GARBLED, decoded).replace(LEFT_OVER, '');

/** Text with its characters as they were meant. What makes no sense stays as it is. */
export function repaired(text: string): string {
  const placed = text.replace(/[\u0080-\u009f]/g, (character) => {
    const meant = HIGH[character.charCodeAt(0) - 0x80];
    // Beside a letter it may be a part of a garbled one: that is looked at below.
    return meant === undefined || meant === '.' ? character : meant;
  });
  // Some text went through it twice.
  return repairOnce(repairOnce(placed));
}
