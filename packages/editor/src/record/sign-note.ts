import { assertRecordNote, isCrisis, type Note, type Profile, type Signature, timeliness } from '@evenfall/templates';
import { msg } from '../localization/index.js';
import { SignError } from './error.js';
import { deepFreeze } from './freeze.js';
import { sha256Of } from './hash.js';

export type Signer = Signature['signer'];
export type SignedNote = Note & { readonly status: 'signed'; readonly signature: Signature };

export interface SignOptions {
  /** The instant of signing. */
  now?: () => Date;
  /** What the signer attests; ours says that they reviewed the note and that it is theirs. */
  attestation?: string | undefined;
  /** Whose time limits the signature is held to: past the last of them the note is labelled a late entry. */
  profile?: Profile | undefined;
}

/** Name and credentials in one text; empty where there is no name. */
export const signerName = ({ name, credentials }: Signer): string =>
  textOf(name) && [name, credentials].map(textOf).filter(Boolean).join(', ');

/** What a host says by property may be anything; a record holds texts. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The words that are attested: a host's, or ours. The same stand above the button and in the record. */
export const attested = (own: string | undefined): string => textOf(own) || msg('sign.attestation');

/**
 * The note as a record: signed, hashed and frozen, a copy that shares nothing with what it was made from
 * (SIGNED-IS-FINAL). It does not ask whether the note may be signed: `signBlockers` does.
 *
 * @throws {SignError}
 * @throws {FormatError} `process_note`: a psychotherapy note is no part of the record.
 */
export async function signNote(note: Note, signer: Signer, options: SignOptions = {}): Promise<SignedNote> {
  assertRecordNote(note);
  if (note.status === 'signed') throw new SignError('already_signed');
  const name = textOf(signer.name);
  if (!name) throw new SignError('no_signer');
  const credentials = textOf(signer.credentials);
  const now = options.now?.() ?? new Date();
  const signature = {
    signer: credentials ? { name, credentials } : { name },
    signedAt: now.toISOString(),
    attestation: attested(options.attestation),
    ...lateEntry(note, now, options.profile),
  };
  const unhashed = structuredClone({ ...note, status: 'signed' as const, signature });
  const sha256 = await sha256Of(unhashed);
  return deepFreeze({ ...unhashed, signature: { ...unhashed.signature, sha256 } });
}

/** Whether a signed note is still, to the last character, the one that was signed. */
export async function verifyNote(note: Note): Promise<boolean> {
  if (note.status !== 'signed' || !note.signature) return false;
  const { sha256, ...signature } = note.signature;
  return (await sha256Of({ ...note, signature })) === sha256;
}

/** The label of a note that is signed after the last time limit of a payer, counted on this device's clock. */
function lateEntry({ context, format }: Note, now: Date, profile: Profile | undefined): Pick<Signature, 'late'> {
  if (!profile?.timeliness || !context.date) return {};
  const { date, start, stop } = context;
  const status = timeliness(profile, { date, start, stop, signedAt: localIso(now), crisis: isCrisis(format, context) });
  return status === 'late' ? { late: { profile: profile.id } } : {};
}

/** An instant as this device's clock shows it, with its zone. */
function localIso(at: Date): string {
  const ahead = -at.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const wall = new Date(at.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  return `${wall}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
