/**
 * A de-identifier as the client uses it: one token map for a whole call, kept in memory only. It makes the outgoing text
 * smaller in identifiers; it does not make it "de-identified" in any legal sense.
 */
export interface Deidentifier {
  begin(known: readonly { type: string; value: string }[]): Masking;
}

export interface Masking {
  /** Identifiers replaced by tokens such as `⟦NAME_1⟧`; an equal identifier always gets an equal token. */
  mask(text: string): string;
  /** Tokens replaced by what they stand for. An unknown token stays. */
  restore(text: string): string;
}

/** What stands in where nothing is masked. */
export const UNMASKED: Masking = { mask: (text) => text, restore: (text) => text };
