/**
 * The kinds of content that the words of a therapy note hold, whatever its format (clinical reference §1.1). A format
 * is a layout of these slots, so one set of elements and one engine serve every format. The header of the
 * encounter and the attestation are no slots here: they are fields of the note (`EncounterContext`, `Signature`).
 */
export const SLOTS = [
  'report', // the client's or a collateral's own account
  'observe', // what the clinician saw or measured
  'risk',
  'intervene', // what the clinician did
  'respond', // how the client took it, in session
  'assess', // interpretation, diagnosis, necessity
  'progress', // movement on goals
  'plan',
  'goal', // treatment-plan goal addressed
] as const;
export type Slot = (typeof SLOTS)[number];
