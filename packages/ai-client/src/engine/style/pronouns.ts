import type { DraftStyle } from '../../port/index.js';

type Pronouns = NonNullable<DraftStyle['pronouns']>;

const FORMS: Readonly<Record<Pronouns, readonly [subject: string, possessive: string]>> = {
  she: ['She', 'Her'],
  he: ['He', 'His'],
  they: ['They', 'Their'],
};
const person = (name = ''): RegExp =>
  new RegExp(
    `^(?:Client|Patient${name && `|${name.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}`})(?<own>['’]s)?(?=\\s)`,
  );
/** Verbs that a frame puts behind its subject, as they stand behind "they". */
const PLURAL: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have', does: 'do' };

/** Does the sentence begin with the person in care? */
export const ofPerson = (text: string, name?: string): boolean => person(name).test(text);

/**
 * "Client also reported …" → "She also reported …". Only for a sentence that follows another one about the client: after
 * "Mother joined" a pronoun would be someone else's.
 */
export function pronounced(text: string, pronouns: Pronouns, name?: string): string {
  const [subject, possessive] = FORMS[pronouns];
  const own = person(name).exec(text)?.groups?.own;
  const said = text.replace(person(name), own ? possessive : subject);
  return pronouns === 'they' && !own
    ? said
        .replace(/^They (was|is|has|does)\b/, (_all, verb: string) => `They ${PLURAL[verb]}`)
        .replace(
          /^They( also| further)? (report|denie|state|endorse|describe|present)s\b/,
          (_all, also: string | undefined, verb: string) => `They${also ?? ''} ${verb === 'denie' ? 'deny' : verb}`,
        )
    : said;
}
