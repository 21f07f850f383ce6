import { OF_EVERY_DOCUMENT } from './document-elements.js';
import type { Format } from './format.js';
import { house } from './sources.js';

/** A call, a message, a missed appointment, a talk with someone else about the client. */
export const contact: Format = {
  id: 'contact',
  version: 1,
  title: 'Contact note',
  kind: 'document',
  sections: [
    {
      id: 'contact',
      title: 'Contact',
      guidance: 'When, with whom, how; for anyone but the client, the release on file',
      slots: [],
      aliases: ['contact with', 'method'],
      holds: ['participants'],
    },
    {
      id: 'reason',
      title: 'Reason',
      guidance: 'Why contact was made, or that the client did not come',
      slots: [],
      aliases: ['reason for contact', 'purpose'],
      holds: ['presenting'],
    },
    {
      id: 'content',
      title: 'Content',
      guidance: 'What was said and observed, risk where it came up',
      slots: ['report', 'observe', 'risk', 'respond', 'assess', 'progress', 'goal'],
      aliases: ['summary', 'details', 'data', 'subjective'],
    },
    {
      id: 'action',
      title: 'Action',
      guidance: 'What you did and what happens next',
      slots: ['plan', 'intervene'],
      aliases: ['actions', 'plan', 'follow-up', 'next steps'],
    },
  ],
  elements: {
    ...OF_EVERY_DOCUMENT,
    participants: 'contact',
    collateral: 'contact',
    presenting: 'reason',
    risk_formulation: 'content',
    risk_plan: 'content',
    risk_intent: 'content',
    risk_means: 'content',
    mandated_report: 'action',
    duty_to_protect: 'action',
    consult_escalation: 'action',
    safety_plan: 'action',
    crisis_resources: 'action',
    coordination: 'action',
    next_visit: 'action',
  },
  sources: [house],
};
