import type { SentenceRecord, Signature } from '../note/index.js';
import { timeliness } from '../profiles/index.js';
import type { Answer } from './answer.js';
import { isCrisis } from './encounter.js';
import type { Facts } from './facts.js';
import { ask } from './questions.js';

/** What became of a note after its words: who signed, who changed it. */
export interface RecordState {
  readonly signature?: Signature | undefined;
  /** The signer works under the supervision of someone who cosigns. */
  readonly supervised?: boolean | undefined;
  readonly cosignature?: { readonly name: string; readonly signedAt: string } | undefined;
  /** Entries made after signing. */
  readonly changes?: readonly RecordChange[] | undefined;
  readonly provenance?: readonly SentenceRecord[] | undefined;
  /** Calendar dates that are no business days, for limits in business days. */
  readonly holidays?: readonly string[] | undefined;
}

/** One entry made after signing. `kind` is its label; what is not known is left out. */
export interface RecordChange {
  readonly kind?: 'amendment' | 'correction' | 'late-entry' | 'addendum' | undefined;
  readonly author?: string | undefined;
  /** ISO 8601 with zone. */
  readonly at?: string | undefined;
  readonly reason?: string | undefined;
  /** The words before the change can still be seen. */
  readonly originalKept?: boolean | undefined;
}

/** Was any sentence drafted by a program? */
export const wasDrafted = ({ record }: Facts): boolean =>
  (record?.provenance ?? []).some(({ origin }) => origin === 'engine' || origin === 'model');

/** How the signature stands to the limits of the profile; undefined where there is no signature, date or profile. */
export function signedInTime({ format, profile, record, context }: Facts): ReturnType<typeof timeliness> {
  if (!profile || !record?.signature || !context.date) return undefined;
  return timeliness(profile, {
    date: context.date,
    start: context.start,
    stop: context.stop,
    signedAt: record.signature.signedAt,
    crisis: isCrisis(format, context),
    ...(record.holidays && { holidays: record.holidays }),
  });
}

const said = (there: boolean): Answer => ({ status: there ? 'documented' : 'missing' });

/** The attestation elements. */
export const RECORD_ANSWERS: Readonly<Record<string, (facts: Facts) => Answer | undefined>> = {
  sig_credentials: ({ record }) => {
    const signer = record?.signature?.signer;
    if (!signer?.name.trim()) return said(false);
    if (signer.credentials?.trim()) return said(true);
    return { status: 'partial', ...ask('credentials') };
  },
  // A signature of this record is an event with a hash; an image of one has no place in it.
  sig_authentic: ({ record }) => said(/^[0-9a-f]{64}$/.test(record?.signature?.sha256 ?? '')),
  cosign: ({ record }) => said(Boolean(record?.cosignature?.name.trim() && record.cosignature.signedAt)),
  timeliness: (facts) => {
    const status = signedInTime(facts);
    return status && said(status === 'on-time');
  },
  late_entry_label: ({ record }) => {
    const entry = record?.changes?.find(({ kind }) => kind === 'late-entry');
    if (!entry) return said(false);
    if (entry.at && entry.reason?.trim()) return said(true);
    return { status: 'partial', ...ask('late-entry') };
  },
  amend_integrity: ({ record }) => {
    const changes = record?.changes ?? [];
    const whole = changes.filter(
      ({ kind, author, at, originalKept }) => kind && author?.trim() && at && originalKept !== false,
    );
    if (whole.length === changes.length) return said(true);
    return { status: whole.length ? 'partial' : 'missing' };
  },
  ai_reviewed: ({ record }) =>
    said(
      (record?.provenance ?? []).every(({ acceptedAt, support, edited }) =>
        Boolean(acceptedAt && (edited || support !== 'contradicted')),
      ),
    ),
};
