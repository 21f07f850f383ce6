import { checkText, ELEMENTS, type ElementStatus } from '@evenfall/templates';
import { encounter, type PackContext } from './context.js';

export interface NoteRecord {
  id: string;
  format: string;
  tier?: string;
  context?: PackContext;
  sections: Record<string, string>;
  labels: Record<string, 'documented' | 'missing'>;
}

/** The status of every element of the catalogue; an element that did not apply is "not-applicable". */
export function elementStates(
  record: Pick<NoteRecord, 'format' | 'sections' | 'context'>,
): Record<string, ElementStatus> {
  const check = checkText({ format: record.format, sections: record.sections }, { context: encounter(record.context) });
  const states: Record<string, ElementStatus> = {};
  for (const element of ELEMENTS) states[element.id] = 'not-applicable';
  for (const result of check.elements) states[result.elementId] = result.status;
  return states;
}
