import type { ElementDefinition } from './element.js';
import { headway, house, macChecklist, telehealthGuide } from './sources.js';

/** Asked only where the session was by telehealth: from the context, else from the prose. */
const remote = {
  scope: 'encounter',
  slots: [],
  requirement: 'conditional',
  trigger: 'telehealth',
  severity: 'info',
} as const;

export const TELEHEALTH = [
  {
    ...remote,
    id: 'telehealth_modality',
    label: 'Telehealth by video or audio',
    question: 'Was the telehealth session by video, or by audio only?',
    severity: 'warn',
    sources: [macChecklist, telehealthGuide],
  },
  {
    ...remote,
    id: 'telehealth_locations',
    label: 'Where client and provider were',
    question: 'Where were the client and the provider during the session?',
    sources: [telehealthGuide],
  },
  {
    ...remote,
    id: 'telehealth_consent',
    label: 'Consent to telehealth',
    question: 'Is consent to telehealth on file or was it given today?',
    requirement: 'payer',
    sources: [headway, telehealthGuide],
  },
  {
    ...remote,
    id: 'telehealth_emergency',
    label: 'Emergency contact at the client’s place',
    question: 'Who or what can help in an emergency where the client is?',
    requirement: 'payer',
    sources: [telehealthGuide],
  },
  {
    ...remote,
    id: 'audio_only_reason',
    label: 'Why audio only',
    question: 'Why was there no video?',
    trigger: 'audio-only',
    sources: [house],
  },
] as const satisfies readonly ElementDefinition[];
