import type { EncounterContext } from '@evenfall/templates';

interface DemoSession {
  place: string;
  context: EncounterContext;
}

/** What the practice's schedule knows of the two fictional sessions. */
export const sessions: Record<'soap' | 'dap', DemoSession> = {
  soap: {
    place: 'Office',
    context: {
      date: '2026-11-23',
      start: '16:00',
      stop: '16:53',
      sessionMinutes: 53,
      cpt: '90837',
      participants: ['client'],
      diagnoses: [{ code: 'F41.1', name: 'Generalized anxiety disorder' }],
      goals: [{ id: '1', text: 'Return to choir rehearsals twice a month' }],
      priorHomework: true,
      medications: true,
    },
  },
  dap: {
    place: 'Video',
    context: {
      date: '2026-11-23',
      start: '18:00',
      stop: '18:45',
      sessionMinutes: 45,
      cpt: '90834',
      telehealth: { modality: 'video', clientLocation: 'home, Oregon', providerLocation: 'office, Oregon' },
      participants: ['client'],
      diagnoses: [{ code: 'F43.10', name: 'Post-traumatic stress disorder' }],
      goals: [{ id: '2', text: 'Sleep six hours on five nights a week' }],
      priorHomework: false,
      medications: false,
    },
  },
};
