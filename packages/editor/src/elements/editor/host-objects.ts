/** Objects and the list that a host gives by property, and the methods by which they are known. */
const METHODS = {
  aiClient: ['status', 'draft'],
  draftStore: ['load', 'save', 'delete'],
  phraseStore: ['load', 'save', 'delete'],
  formats: ['map', 'find'],
} as const;
type Name = keyof typeof METHODS;

/** What a host gave that cannot be what it is given for: told at once, and not at its first use, which may be days later. */
export class HostObjects {
  readonly #seen = new Map<Name, unknown>();

  /** Names the property, what was expected and what was found; nothing for what was looked at before. */
  unfit(host: { readonly [name in Name]: unknown }): TypeError[] {
    return (Object.keys(METHODS) as Name[]).flatMap((name) => {
      const given = host[name];
      if (given === this.#seen.get(name)) return [];
      this.#seen.set(name, given);
      const lacking = METHODS[name].filter(
        (method) => typeof (given as Record<string, unknown>)?.[method] !== 'function',
      );
      if (given == null || !lacking.length) return [];
      const list = name === 'formats';
      const found =
        typeof given !== 'object' ? `a ${typeof given}` : `an object${list ? '' : ` without ${lacking.join(', ')}`}`;
      const wanted = list ? 'a list of formats' : `an object with the methods ${METHODS[name].join(', ')}`;
      return [new TypeError(`${name}: expected ${wanted}, found ${found}`)];
    });
  }
}
