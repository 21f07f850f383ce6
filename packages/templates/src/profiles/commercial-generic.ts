import type { Profile } from './profile.js';
import { headway, magellan, optum, rula, vendors } from './sources.js';

/** What commercial plans and their networks have in common. A plan's own manual goes before it. */
export const commercialGeneric: Profile = {
  id: 'commercial-generic',
  version: 1,
  title: 'Commercial insurance',
  asOf: '2026-11-20',
  rules: [
    { elements: ['time_start_stop'], requirement: 'required', severity: 'block', source: optum },
    {
      elements: ['client_id', 'dos', 'location', 'diagnosis'],
      requirement: 'required',
      severity: 'block',
      source: headway,
    },
    { elements: ['informed_consent'], requirement: 'required', severity: 'info', source: headway },
    { elements: ['telehealth_consent'], requirement: 'conditional', severity: 'warn', source: headway },
    { elements: ['safety_plan'], requirement: 'conditional', severity: 'block', source: headway },
    {
      elements: ['med_necessity', 'functional', 'symptoms', 'intervention', 'response', 'progress'],
      requirement: 'required',
      severity: 'warn',
      source: rula,
    },
    { elements: ['sig_credentials'], requirement: 'required', severity: 'block', source: magellan },
    // The weakest score of a network review: who else treats the client, and whether they may be told.
    { elements: ['coordination'], requirement: 'required', severity: 'info', source: magellan },
    { elements: ['prognosis'], requirement: 'optional', source: rula },
  ],
  timeliness: { target: { hours: 24 }, late: { hours: 48 }, source: vendors },
  sources: [headway, rula, optum, magellan, vendors],
};
