/** What an identifier is, after the list of 45 CFR 164.514(b)(2)(i), as finely as it helps a reader of the masked text. */
export type IdentifierType =
  | 'NAME'
  | 'DATE'
  | 'AGE90'
  | 'PHONE'
  | 'EMAIL'
  | 'ADDRESS'
  | 'ZIP'
  | 'MRN'
  | 'SSN'
  | 'ACCOUNT'
  | 'LICENSE'
  | 'URL'
  | 'IP'
  | 'FACILITY'
  | 'EMPLOYER'
  | 'SCHOOL'
  | 'HANDLE'
  | 'VEHICLE'
  | 'DEVICE'
  /** Text of the source that looks like one of our tokens. */
  | 'LITERAL';

/** UTF-16 code units, end exclusive. */
export interface Identifier {
  start: number;
  end: number;
  type: IdentifierType;
  /** The person or thing of the host's record it belongs to, where the host named it. */
  known?: number;
}
