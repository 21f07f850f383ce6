/** What a practice's server would have given: yesterday's unfinished note of an invented client. */
const paragraphs = {
  subjective: 'Client reports increased anxiety for two weeks, with daily worry and five hours of sleep.',
  objective:
    'Anxious affect, oriented, speech normal. Used CBT, completed a thought log. Client denied suicidal ideation, denied homicidal ideation and denied self-harm.',
  assessment: 'Generalized anxiety disorder, moderate. Some progress toward the goal of returning to choir.',
  plan: 'Client will keep a thought log daily. Next session in one week to continue cognitive restructuring.',
};

export const savedNote = {
  type: 'evenfall-note',
  version: 1,
  id: 'note-of-a-host',
  format: { id: 'soap', version: 1 },
  status: 'draft',
  context: { date: '2026-11-23', start: '16:00', stop: '16:53', sessionMinutes: 53, cpt: '90837' },
  sections: Object.entries(paragraphs).map(([id, text]) => ({
    id,
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })),
  unsorted: [],
  provenance: [],
  exemptions: [],
};
