import type { ProcessFormat } from './format.js';
import { psychotherapyNotes } from './sources.js';

/**
 * Psychotherapy (process) notes: the clinician's own analysis of the conversation, held apart from the rest of the
 * record. Times, medication, modality, test results, diagnosis, functioning, plan, symptoms, prognosis and progress
 * are outside the definition and belong in the progress note. Not among `FORMATS`: a host asks for it by name.
 */
export const psychotherapy: ProcessFormat = {
  id: 'psychotherapy',
  version: 1,
  title: 'Psychotherapy note',
  kind: 'process',
  sections: [
    {
      id: 'process',
      title: 'Process',
      guidance: 'Your own thoughts on the conversation; what the record must hold belongs in the progress note',
      slots: [],
      aliases: [],
    },
  ],
  sources: [psychotherapyNotes],
};
