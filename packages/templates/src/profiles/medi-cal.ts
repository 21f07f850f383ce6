import type { Profile } from './profile.js';
import { dhcsFaq } from './sources.js';

/**
 * Medi-Cal specialty mental health and drug services after the CalAIM documentation reform: a short list, kept to
 * strict days. What is not on the list is good practice and stays asked for quietly.
 */
export const mediCal: Profile = {
  id: 'medi-cal',
  version: 1,
  title: 'Medi-Cal (CalAIM)',
  asOf: '2026-11-20',
  rules: [
    {
      elements: ['dos', 'time_start_stop', 'location', 'svc_type', 'sig_credentials'],
      requirement: 'required',
      severity: 'block',
      source: dhcsFaq,
    },
    // How the service addressed the person's need: symptom, condition, diagnosis or risk.
    { elements: ['presenting', 'intervention'], requirement: 'required', severity: 'warn', source: dhcsFaq },
    { elements: ['next_focus', 'next_visit'], requirement: 'required', severity: 'warn', source: dhcsFaq },
    {
      elements: ['modality', 'goal_link', 'progress', 'med_necessity', 'homework', 'diagnosis'],
      severity: 'info',
      source: dhcsFaq,
    },
    { elements: ['prognosis', 'severity', 'freq_matches_plan'], requirement: 'optional', source: dhcsFaq },
  ],
  timeliness: {
    target: { businessDays: 3 },
    late: { businessDays: 3 },
    crisis: { calendarDays: 1 },
    source: dhcsFaq,
  },
  sources: [dhcsFaq],
};
