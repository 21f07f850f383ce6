/**
 * What goes with every disclosure of a record of substance use treatment made with the client's consent, in the short
 * form the regulation allows.
 */
export const PART_2_NOTICE = {
  text: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.',
  source: '42 CFR 2.32(b)',
  asOf: '2024-04-16',
} as const;

export const DRAFT_NOTICE = 'DRAFT: not reviewed in full and not signed.';
