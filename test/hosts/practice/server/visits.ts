import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from './database.js';
import { NOBODY, passwordIsRight } from './passwords.js';

export interface Person {
  id: string;
  email: string;
  name: string;
  credentials: string;
}

/** A person who has signed in, on one device. */
export interface Visit {
  person: Person;
  /** What a form of ours carries, and a form of another site cannot know. */
  formToken: string;
}

const random = (): string => randomBytes(32).toString('base64url');
const hashed = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Wrong passwords for one address within the window; the right one is refused as well while there are so many. */
const MOST_FAILURES = 5;
const WINDOW_MS = 15 * 60_000;

/** Who has signed in. A visit ends after a working day, or after an hour without a request. */
export class Visits {
  readonly #failures = new Map<string, number[]>();

  constructor(private readonly db: Database) {}

  /** The token for the cookie; undefined where address and password do not belong together. */
  async signIn(email: string, password: string): Promise<string | undefined> {
    const address = email.trim().toLowerCase();
    const recent = (this.#failures.get(address) ?? []).filter((at) => at > Date.now() - WINDOW_MS);
    const person = await this.db.row<Person & { password: string }>('select * from people where email = $1', address);
    const right = await passwordIsRight(password, person?.password ?? NOBODY);
    if (!person || !right || recent.length >= MOST_FAILURES) {
      this.#failures.set(address, [...recent, Date.now()].slice(-MOST_FAILURES));
      await this.db.audit(person?.id ?? null, 'sign-in refused');
      return undefined;
    }
    this.#failures.delete(address);
    const token = random();
    await this.db.rows("delete from visits where began < now() - interval '1 day'");
    await this.db.rows(
      'insert into visits (token, person, form_token) values ($1, $2, $3)',
      hashed(token),
      person.id,
      random(),
    );
    await this.db.audit(person.id, 'signed in');
    return token;
  }

  async of(token: string | undefined): Promise<Visit | undefined> {
    if (!token) return undefined;
    const row = await this.db.row<Person & { form_token: string }>(
      `update visits set seen = now() from people
       where visits.token = $1 and people.id = visits.person
         and visits.began > now() - interval '12 hours' and visits.seen > now() - interval '1 hour'
       returning people.id, people.email, people.name, people.credentials, visits.form_token`,
      hashed(token),
    );
    if (!row) return undefined;
    const { form_token: formToken, ...person } = row;
    return { person, formToken };
  }

  async signOut(token: string): Promise<void> {
    await this.db.rows('delete from visits where token = $1', hashed(token));
  }
}

export function isFormToken(visit: Visit, given: unknown): boolean {
  const expected = Buffer.from(visit.formToken);
  const actual = Buffer.from(typeof given === 'string' ? given : '');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
