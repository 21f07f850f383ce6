import type { Profile } from '@evenfall/templates';
import type { EvenfallEditor } from './editor.js';
import { wholeFormats } from './peek.js';

/** What a host gives by property, and the members by which it is known: methods, unless another kind is named. */
const WANTED = {
  aiClient: ['function', 'status', 'draft'],
  draftStore: ['function', 'load', 'save', 'delete'],
  phraseStore: ['function', 'load', 'save', 'delete'],
  dictation: ['function', 'state', 'start'],
  formats: ['function', 'map', 'find'],
  signer: ['string', 'name'],
  profile: ['object', 'timeliness', 'rules'],
} as const;

/** The payer of a signature's terms, where it is one: text in its place is told, and asks nothing. */
export const profileGiven = (terms: EvenfallEditor['signTerms']): Profile | undefined =>
  terms?.profile?.rules && terms.profile;

/** What a host gave that cannot be what it is given for: told at once, and not at its first use, which may be days later. */
export class HostObjects {
  readonly #seen: Record<string, unknown> = {};

  /** Names the property, what was expected and what was found; nothing for what was looked at before. */
  unfit(host: EvenfallEditor): TypeError[] {
    return Object.entries(WANTED).flatMap(([name, [kind, ...members]]) => {
      const given: unknown = Reflect.get(Object(name === 'profile' ? host.signTerms : host), name);
      const unseen = given !== this.#seen[name];
      this.#seen[name] = given;
      if (given == null || !unseen) return [];
      const lacking = members.filter((member) => typeof Reflect.get(Object(given), member) !== kind);
      const found = lacking.length
        ? `${members.join(', ')} (${kind}), found ${typeof given} without ${lacking.join(', ')}`
        : given === host.formats && wholeFormats(host.formats) !== given && 'what defineFormat() returns';
      return found ? [new TypeError(`${name}: expected ${found}`)] : [];
    });
  }
}
