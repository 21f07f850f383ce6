import { demand, PROFILE } from '../given/index.js';
import { commercialGeneric } from './commercial-generic.js';
import { mediCal } from './medi-cal.js';
import { medicareMac } from './medicare-mac.js';
import { privatePay } from './private-pay.js';
import type { Profile } from './profile.js';

export const PROFILES: readonly Profile[] = [medicareMac, mediCal, commercialGeneric, privatePay];

/**
 * The profile of this id; undefined where there is none.
 * @throws {NoteError} `malformed`, where one of these is something else
 */
export function profileById(id: string, profiles: readonly Profile[] = PROFILES): Profile | undefined {
  demand(id, 'string', 'id');
  demand(profiles, [PROFILE], 'profiles');
  return profiles.find((profile) => profile.id === id);
}
