import type { RuleSource } from '../../elements/index.js';

const asOf = '2026-11-20';

/** The sources of the rules across notes, with the date they were read. */
export const clones: RuleSource = { name: 'NGS, First Coast and Palmetto on cloned documentation', asOf };
export const oig: RuleSource = { name: 'HHS OIG audit of psychotherapy services, 2020', asOf };
export const threadSources: readonly RuleSource[] = [
  { name: 'Headway documentation guidance', asOf },
  { name: 'Colorado RAE outpatient chart audit tool', asOf },
];
export const house: RuleSource = { name: 'Evenfall documentation rules', asOf };
