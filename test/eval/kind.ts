/** One line of a pack. Every pack has an id per record; the rest is the kind's own. */
export interface PackRecord {
  id: string;
}

/** What a kind says about its predictions: tables and figures to print, nothing that holds note text. */
export interface Report {
  tables: { title: string; rows: Record<string, string | number | null>[] }[];
  figures: Record<string, string | number | null>;
}

/**
 * One kind of evaluation pack. To add one, write `kinds/<id>.ts` and list it in `kinds/index.ts`.
 * `predict` runs the library over one record and returns the line written to the predictions file;
 * `report` compares predictions with the labels.
 */
export interface EvalKind<R extends PackRecord = PackRecord, P extends PackRecord = PackRecord> {
  readonly id: string;
  predict(record: R): P | Promise<P>;
  report(records: readonly R[], predictions: ReadonlyMap<string, P>): Report;
}

/** Keeps a kind's own types inside its file; records are trusted to be of the kind asked for. */
export const defineKind = <R extends PackRecord, P extends PackRecord>(kind: EvalKind<R, P>): EvalKind =>
  kind as unknown as EvalKind;
