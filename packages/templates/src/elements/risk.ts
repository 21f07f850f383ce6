import type { AnswerGroup, ElementDefinition } from './element.js';
import { coloradoAudit, headway, jointCommission, safetyPlanning } from './sources.js';

/** Three equal answers, none of them chosen beforehand (NOT-ASSESSED-IS-NOT-DENIED). */
const screen = <const Id extends string>(id: Id, label: string, thoughts: string) =>
  ({
    id,
    label,
    answers: [
      { id: 'denied', label: 'Assessed – denied', text: `Client denies ${thoughts} when asked.` },
      {
        id: 'present',
        label: 'Assessed – present…',
        text: `Client endorses ${thoughts}: {reason}.`,
        needsReason: true,
      },
      { id: 'not-assessed', label: 'Not assessed…', text: `${label} not assessed today: {reason}.`, needsReason: true },
    ],
  }) as const satisfies AnswerGroup;

const conditional = {
  scope: 'text',
  slots: ['risk', 'assess'],
  requirement: 'conditional',
  trigger: 'risk-open',
  severity: 'block',
} as const;

export const RISK = [
  {
    id: 'risk_screen',
    label: 'Risk screen',
    question: 'Were suicide and violence risk assessed today, and what was found?',
    scope: 'text',
    slots: ['risk', 'observe', 'report'],
    requirement: 'required',
    severity: 'block',
    answers: [
      screen('suicide', 'Suicide', 'suicidal thoughts'),
      screen('violence', 'Violence', 'thoughts of harming others'),
      screen('self-harm', 'Self-harm', 'self-harm'),
    ],
    sources: [headway, coloradoAudit, jointCommission],
  },
  {
    ...conditional,
    id: 'risk_formulation',
    label: 'Risk formulation',
    question: 'What is the current level of risk, and on what grounds?',
    slots: ['assess', 'risk'],
    sources: [coloradoAudit, jointCommission],
  },
  {
    ...conditional,
    id: 'risk_plan',
    label: 'Plan',
    question: 'Was a plan asked about, and what was found?',
    answers: [
      {
        id: 'risk_plan',
        label: 'Plan',
        answers: [
          { id: 'denied', label: 'Assessed – denied', text: 'Client denies a suicide plan.' },
          {
            id: 'present',
            label: 'Assessed – present…',
            text: 'Client has a suicide plan: {reason}.',
            needsReason: true,
          },
          {
            id: 'not-assessed',
            label: 'Not assessed…',
            text: 'Suicide plan not assessed today: {reason}.',
            needsReason: true,
          },
        ],
      },
    ],
    sources: [safetyPlanning],
  },
  {
    ...conditional,
    id: 'risk_intent',
    label: 'Intent',
    question: 'Was intent asked about, and what was found?',
    answers: [
      {
        id: 'risk_intent',
        label: 'Intent',
        answers: [
          { id: 'denied', label: 'Assessed – denied', text: 'Client denies intent to act on the thoughts.' },
          {
            id: 'present',
            label: 'Assessed – present…',
            text: 'Client reports intent to act: {reason}.',
            needsReason: true,
          },
          {
            id: 'not-assessed',
            label: 'Not assessed…',
            text: 'Intent not assessed today: {reason}.',
            needsReason: true,
          },
        ],
      },
    ],
    sources: [safetyPlanning],
  },
  {
    ...conditional,
    id: 'risk_means',
    label: 'Access to means',
    question: 'Was access to lethal means asked about, and what was found?',
    answers: [
      {
        id: 'risk_means',
        label: 'Access to means',
        answers: [
          { id: 'denied', label: 'Assessed – none', text: 'Client denies access to lethal means.' },
          {
            id: 'present',
            label: 'Assessed – present…',
            text: 'Client has access to lethal means: {reason}.',
            needsReason: true,
          },
          {
            id: 'not-assessed',
            label: 'Not assessed…',
            text: 'Access to lethal means not assessed today: {reason}.',
            needsReason: true,
          },
        ],
      },
    ],
    sources: [safetyPlanning],
  },
  {
    ...conditional,
    id: 'risk_protective',
    label: 'Protective factors',
    question: 'Which protective factors or reasons for living were identified?',
    slots: ['assess', 'risk'],
    sources: [safetyPlanning],
  },
  {
    ...conditional,
    id: 'safety_plan',
    label: 'Safety plan',
    question: 'Was a safety plan made, reviewed or updated, or why not?',
    slots: ['plan'],
    sources: [headway, coloradoAudit, safetyPlanning],
  },
  {
    ...conditional,
    id: 'crisis_resources',
    label: 'Crisis resources',
    question: 'Which crisis resources does the client have?',
    slots: ['plan'],
    sources: [coloradoAudit, safetyPlanning],
  },
] as const satisfies readonly ElementDefinition[];
