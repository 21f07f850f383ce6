import type { NoteCheck } from '../check/index.js';
import { type Profile, ruleFor } from './profile.js';

/**
 * A reading as a payer would weigh it: severities are those of the profile, and an optional element that is not
 * there is no longer asked for. It cannot add what the reading did not look at: elements that a profile makes required, and
 * that the catalogue leaves out without a trigger, need the profile at the time of reading (`ruleFor`).
 */
export function applyProfile(check: NoteCheck, profile: Profile): NoteCheck {
  return {
    ...check,
    elements: check.elements.map((result) => {
      const { requirement, severity } = ruleFor(result.definition, profile);
      if (requirement !== 'optional') return { ...result, severity };
      return { ...result, severity: 'info', status: result.status === 'missing' ? 'not-applicable' : result.status };
    }),
  };
}
