import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';

/**
 * PostgreSQL in this process. A practice that grows takes a server instead: the statements are the same, and `rows` and
 * `row` are all that knows the driver.
 */
export class Database {
  private constructor(private readonly db: PGlite) {}

  /** @param folder where it is kept; created when it is not there */
  static async open(folder: string): Promise<Database> {
    const db = await PGlite.create(folder);
    await db.exec(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
    return new Database(db);
  }

  async rows<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.db.query<Row>(sql, values)).rows;
  }

  async row<Row>(sql: string, ...values: unknown[]): Promise<Row | undefined> {
    return (await this.rows<Row>(sql, ...values))[0];
  }

  async audit(
    person: string | null,
    event: string,
    about: string | null = null,
    detail: unknown = null,
  ): Promise<void> {
    const text = detail === null ? null : JSON.stringify(detail);
    await this.rows(
      'insert into audit (person, event, about, detail) values ($1, $2, $3, $4)',
      person,
      event,
      about,
      text,
    );
  }

  close(): Promise<void> {
    return this.db.close();
  }
}
