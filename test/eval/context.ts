import type { EncounterContext } from '@evenfall/templates';

/** The `context` of a pack record. */
export interface PackContext {
  sessionMinutes?: number;
  cpt?: string;
  telehealth?: boolean;
  priorHomework?: boolean;
  medications?: boolean;
  diagnosis?: string;
}

/** A pack's context as the library's encounter context. */
export function encounter(context: PackContext = {}): EncounterContext {
  const { sessionMinutes, cpt, telehealth, priorHomework, medications, diagnosis } = context;
  return {
    ...(sessionMinutes !== undefined && { sessionMinutes }),
    ...(cpt !== undefined && { cpt }),
    ...(telehealth && { telehealth: {} }),
    ...(priorHomework !== undefined && { priorHomework }),
    ...(medications !== undefined && { medications }),
    ...(diagnosis !== undefined && { diagnoses: [{ code: diagnosis }] }),
  };
}
