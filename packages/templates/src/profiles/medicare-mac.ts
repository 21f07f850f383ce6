import type { Profile } from './profile.js';
import { cbr, cgs, clones, macChecklists, ngs, oig, pim, timelyEntry } from './sources.js';

/** Medicare, as its contractors (MACs) review psychotherapy claims. */
export const medicareMac: Profile = {
  id: 'medicare-mac',
  version: 1,
  title: 'Medicare (contractor review)',
  asOf: '2026-11-20',
  rules: [
    {
      elements: ['client_id', 'time_start_stop', 'sig_credentials'],
      requirement: 'required',
      severity: 'block',
      source: macChecklists,
    },
    { elements: ['dos'], requirement: 'required', severity: 'block', source: cgs },
    { elements: ['telehealth_modality'], requirement: 'conditional', severity: 'block', source: macChecklists },
    { elements: ['svc_type', 'diagnosis'], requirement: 'required', severity: 'block', source: macChecklists },
    // Read in prose, which can be misread: asked for with weight, but no signature hangs on it.
    {
      elements: [
        'intervention',
        'modality',
        'symptoms',
        'functional',
        'goal_link',
        'progress',
        'prognosis',
        'freq_matches_plan',
      ],
      requirement: 'required',
      severity: 'warn',
      source: macChecklists,
    },
    { elements: ['measure'], requirement: 'conditional', severity: 'warn', source: macChecklists },
    // Expected improvement, or deterioration if care were withdrawn.
    { elements: ['med_necessity'], requirement: 'required', severity: 'warn', source: cgs },
    { elements: ['extended_reason'], requirement: 'conditional', severity: 'warn', source: cbr },
    { elements: ['interactive_complexity'], requirement: 'conditional', severity: 'warn', source: ngs },
    { elements: ['sig_authentic'], requirement: 'required', severity: 'block', source: oig },
    { elements: ['not_cloned'], requirement: 'required', severity: 'warn', source: clones },
    { elements: ['late_entry_label', 'amend_integrity'], requirement: 'conditional', severity: 'block', source: pim },
  ],
  // During the service or as soon after as practicable: in practice a couple of days.
  timeliness: { target: { hours: 24 }, late: { hours: 48 }, source: timelyEntry },
  sources: [macChecklists, cgs, cbr, ngs, oig, clones, pim, timelyEntry],
};
