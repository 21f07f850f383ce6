/* How what a host gave is spoken of. */

/** What kind of value it is: that of `typeof`, or which kind of object. Never the value, which may be a client's words. */
export function kindOf(value: unknown): string {
  if (Number.isNaN(value)) return 'NaN';
  const kind = typeof value;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return kind !== 'object' ? kind : /^(?:Object|Array|Null)$/.test(tag) ? tag.toLowerCase() : tag;
}

const plain = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** The same name, but for hyphens, capitals and one slip: a letter more, less or other, or two the other way round. */
export function isNear(one: string, other: string, slips = 1): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  if (!slips || Math.min(a.length, b.length) < 5) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const same = (ofA: number, ofB: number) => a.slice(at + ofA) === b.slice(at + ofB);
  const turned = a[at] === b[at + 1] && a[at + 1] === b[at] && same(2, 2);
  return same(1, 1) || same(1, 0) || same(0, 1) || turned;
}

/**
 * Fields that there are none of: each would be dropped in silence.
 * @param counts of an unknown field and a known one: whether it is worth a word
 */
export function unknownFields(
  given: unknown,
  known: readonly string[],
  counts: (field: string, known: string) => boolean = () => true,
): string[] {
  if (given == null) return [];
  if (kindOf(given) !== 'object')
    return typeof given === 'string' && counts === isNear
      ? []
      : [`expected ${known.join(', ')}, found ${kindOf(given)}`];
  const odd = Object.keys(given).filter((field) => !known.includes(field) && known.some((each) => counts(field, each)));
  return noSuch(odd, known);
}

/** One word for all of them. */
export const noSuch = (fields: readonly string[], known: readonly string[]): string[] =>
  fields.length
    ? [`no such field as ${fields.map((field) => field.slice(0, 60)).join(', ')}; there is ${known.join(', ')}`]
    : [];
