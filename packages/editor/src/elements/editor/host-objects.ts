/** Objects a host gives by property, and the methods by which they are known. */
const METHODS = {
  aiClient: ['status', 'draft'],
  draftStore: ['load', 'save', 'delete'],
  phraseStore: ['load', 'save', 'delete'],
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
      const found = typeof given === 'object' ? `an object without ${lacking.join(', ')}` : `a ${typeof given}`;
      return [
        new TypeError(`${name}: expected an object with the methods ${METHODS[name].join(', ')}, found ${found}`),
      ];
    });
  }
}
