import type { AnswerGroup, ElementDefinition } from './element.js';
import { coloradoAudit, house, safetyPlanning } from './sources.js';

/** Asked only where risk is present or unclear: what a reviewer, or the next clinician, has to know of it. */
const detail = {
  scope: 'text',
  slots: ['risk', 'assess'],
  requirement: 'conditional',
  severity: 'block',
} as const;

const answers = <const Id extends string, const Of extends AnswerGroup['answers']>(id: Id, label: string, of: Of) =>
  [{ id, label, answers: of }] as const satisfies readonly AnswerGroup[];

export const RISK_DETAIL = [
  {
    ...detail,
    id: 'risk_ideation_detail',
    label: 'Kind of thoughts',
    question: 'What kind of thoughts are they, how often, how long, how strong?',
    trigger: 'suicide-open',
    answers: answers('risk_ideation_detail', 'Thoughts', [
      { id: 'described', label: 'Kind and frequency…', text: 'Suicidal thoughts: {reason}.', needsReason: true },
      {
        id: 'not-assessed',
        label: 'Not assessed…',
        text: 'Kind and frequency of suicidal thoughts not assessed today: {reason}.',
        needsReason: true,
      },
    ]),
    sources: [safetyPlanning],
  },
  {
    ...detail,
    id: 'risk_hx',
    label: 'Earlier attempts or self-harm',
    question: 'Were earlier attempts or self-harm asked about, and what was found?',
    trigger: 'suicide-open',
    answers: answers('risk_hx', 'Earlier attempts', [
      { id: 'denied', label: 'Assessed – none', text: 'Client denies earlier suicide attempts and self-harm.' },
      {
        id: 'present',
        label: 'Assessed – present…',
        text: 'History of suicide attempt or self-harm: {reason}.',
        needsReason: true,
      },
      {
        id: 'not-assessed',
        label: 'Not assessed…',
        text: 'Earlier attempts not assessed today: {reason}.',
        needsReason: true,
      },
    ]),
    sources: [safetyPlanning],
  },
  {
    ...detail,
    id: 'means_safety',
    label: 'Safety of means',
    question: 'What was agreed on making lethal means safer, or why was nothing agreed?',
    slots: ['plan'],
    trigger: 'means-open',
    sources: [safetyPlanning],
  },
  {
    ...detail,
    id: 'consult_escalation',
    label: 'Consultation or higher level of care',
    question: 'Was a consultation or a higher level of care considered?',
    slots: ['plan'],
    trigger: 'risk-raised',
    severity: 'info',
    sources: [coloradoAudit],
  },
  {
    ...detail,
    id: 'duty_to_protect',
    label: 'Protection of others',
    question: 'Is there an identifiable person at risk, and what was done to protect them?',
    slots: ['plan', 'assess'],
    trigger: 'violence-open',
    severity: 'warn',
    sources: [house],
  },
  {
    ...detail,
    id: 'mandated_report',
    label: 'Report of abuse or neglect',
    question: 'Was a report of abuse or neglect required, and what was done?',
    slots: ['plan'],
    trigger: 'abuse',
    severity: 'warn',
    sources: [house],
  },
  {
    ...detail,
    id: 'ipv_screen',
    label: 'Safety with the partner',
    question: 'Was safety with the partner asked about alone, and what was found?',
    slots: ['risk', 'report'],
    trigger: 'partner',
    severity: 'info',
    answers: answers('ipv_screen', 'Safety with partner', [
      { id: 'denied', label: 'Assessed – no violence', text: 'Client denies violence by a partner when asked.' },
      {
        id: 'present',
        label: 'Assessed – present…',
        text: 'Client reports violence by a partner: {reason}.',
        needsReason: true,
      },
      {
        id: 'not-assessed',
        label: 'Not assessed…',
        text: 'Violence by a partner not assessed today: {reason}.',
        needsReason: true,
      },
    ]),
    sources: [house],
  },
] as const satisfies readonly ElementDefinition[];
