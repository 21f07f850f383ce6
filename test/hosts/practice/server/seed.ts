import { randomBytes } from 'node:crypto';
import type { Database } from './database.js';
import { hashPassword } from './passwords.js';
import { mondayOf } from './weeks.js';

/** An invented practice, for a first look. Nobody in it exists. */
const CLIENTS = [
  [
    'robin',
    'Robin Aldous',
    '1988-04-12',
    'F41.1',
    'Generalized anxiety disorder',
    'Return to choir rehearsals twice a month',
  ],
  [
    'jo',
    'Jo Marchetti',
    '1994-09-30',
    'F43.10',
    'Post-traumatic stress disorder',
    'Sleep six hours on five nights a week',
  ],
  [
    'sam',
    'Sam Okafor',
    '1979-01-21',
    'F33.1',
    'Major depressive disorder, recurrent, moderate',
    'Walk outside on four days a week',
  ],
  ['ines', 'Ines Thorvald', '2001-06-05', 'F40.10', 'Social anxiety disorder', 'Speak once in each seminar'],
] as const;

/** Client, day of the week from Monday, start, minutes, code, by video. */
const WEEK = [
  ['robin', 0, '09:00', 53, '90837', false],
  ['jo', 0, '11:00', 45, '90834', true],
  ['sam', 1, '10:00', 53, '90837', false],
  ['ines', 2, '14:00', 45, '90834', false],
  ['robin', 3, '09:00', 53, '90837', true],
  ['jo', 4, '16:00', 45, '90834', true],
] as const;

/** Fills an empty database. Gives the password of the first person, to be shown once. */
export async function seed(db: Database, given: string | undefined): Promise<string | undefined> {
  if (await db.row('select 1 from people')) return undefined;
  const password = given ?? randomBytes(9).toString('base64url');
  const stored = await hashPassword(password);
  for (const [id, email, name, credentials] of [
    ['dana', 'dana@larkfield.example', 'Dana Whitlock', 'LCSW'],
    ['ari', 'ari@larkfield.example', 'Ari Vale', 'LMFT'],
  ])
    await db.rows('insert into people values ($1, $2, $3, $4, $5)', id, email, name, credentials, stored);
  for (const [id, ...rest] of CLIENTS)
    await db.rows(
      'insert into clients (id, therapist, name, born, diagnosis, diagnosis_name, goal) values ($1, $2, $3, $4, $5, $6, $7)',
      id,
      'dana',
      ...rest,
    );
  const monday = mondayOf(new Date());
  for (const weeks of [-1, 0, 1])
    for (const [client, day, ...rest] of WEEK)
      await db.rows(
        `insert into appointments (id, client, day, start, minutes, cpt, video) values ($1, $2, $3::date + $4::int, $5, $6, $7, $8)`,
        randomBytes(12).toString('base64url'),
        client,
        monday,
        weeks * 7 + day,
        ...rest,
      );
  return password;
}
