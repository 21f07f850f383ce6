import type { Profile } from './profile.js';
import { apaRecords, vendors } from './sources.js';

/**
 * No payer: what a professional record holds for the sake of care. Risk keeps its weight; what only a claim needs is
 * not asked for.
 */
export const privatePay: Profile = {
  id: 'private-pay',
  version: 1,
  title: 'Private pay',
  asOf: '2026-11-20',
  rules: [
    { elements: ['dos', 'time_start_stop'], requirement: 'required', severity: 'block', source: apaRecords },
    {
      elements: ['svc_type', 'intervention', 'symptoms'],
      requirement: 'required',
      severity: 'warn',
      source: apaRecords,
    },
    { elements: ['response', 'progress', 'next_focus'], severity: 'info', source: apaRecords },
    {
      elements: [
        'service_code',
        'code_time_match',
        'extended_reason',
        'interactive_complexity',
        'med_necessity',
        'dx_symptom_link',
        'diagnosis',
        'prognosis',
        'severity',
        'freq_matches_plan',
      ],
      requirement: 'optional',
      source: apaRecords,
    },
  ],
  timeliness: { target: { hours: 24 }, late: { hours: 72 }, source: vendors },
  sources: [apaRecords, vendors],
};
