import type { Format, SectionDefinition, Slot } from '@evenfall/templates';

/*
 * LOINC codes of documents and sections (clinical reference §3.1 and §3.2). Displays as in the FHIR R4 value sets
 * `c80-doc-typecodes` and `doc-section-codes`, read 2026-11-20; where a code is in neither, as C-CDA 2.1 has it. The codes of
 * sections are those that C-CDA on FHIR and C-CDA name for the same content, so that a receiver of either finds them.
 */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export const LOINC = 'http://loinc.org';
const loinc = (code: string, display: string): Coding => ({ system: LOINC, code, display });

/** For progress notes of mental health, whatever their layout. */
const PROGRESS = loinc('34904-3', 'Mental health Progress note');

/** Types of documents that are no progress note of one session, by the id of their format. */
const DOCUMENTS: Readonly<Record<string, Coding>> = {
  group: loinc('34787-2', 'Mental health Group counseling note'),
  intake: loinc('34120-6', 'Outpatient Initial assessment note'),
  contact: loinc('34748-4', 'Telephone encounter Note'),
  discharge: loinc('78263-1', 'Mental Health Discharge Summary Note'),
  'treatment-plan': loinc('56447-6', 'Plan of care note'),
  'safety-plan': loinc('34786-4', 'Mental health Note'),
  'mental-status-exam': loinc('34786-4', 'Mental health Note'),
};

export const typeOf = (format: Pick<Format, 'id'>): Coding => DOCUMENTS[format.id] ?? PROGRESS;

/** By the kind of content a section is there for first. */
const SECTIONS: Readonly<Record<Slot, Coding>> = {
  report: loinc('61150-9', 'Subjective Narrative'),
  observe: loinc('61149-1', 'Objective Narrative'),
  risk: loinc('61149-1', 'Objective Narrative'),
  intervene: loinc('62387-6', 'Interventions Narrative'),
  respond: loinc('11383-7', 'Patient problem outcome Narrative'),
  assess: loinc('51848-0', 'Assessment note'),
  progress: loinc('11383-7', 'Patient problem outcome Narrative'),
  plan: loinc('18776-5', 'Plan of care note'),
  goal: loinc('61146-7', 'Goals Narrative'),
};

const ASSESSMENT_AND_PLAN = loinc('51847-2', 'Assessment + Plan note');

/** Sections that C-CDA has by name, by their id; undefined for those whose kind of content has a code that would say too much. */
const NAMED: Readonly<Record<string, Coding | undefined>> = {
  'chief-complaint': loinc('29299-5', 'Reason for visit Narrative'),
  'present-illness': loinc('10164-2', 'History of Present illness Narrative'),
  'medical-history': loinc('11348-0', 'History of Past illness Narrative'),
  'family-history': loinc('10157-6', 'History of family member diseases Narrative'),
  'social-history': loinc('29762-2', 'Social history Narrative'),
  'mental-status': loinc('10190-7', 'Mental status Narrative'),
  medications: loinc('10160-0', 'History of Medication use Narrative'),
  interventions: SECTIONS.intervene,
  'psychiatric-history': undefined,
  'substance-use': undefined,
  'developmental-history': undefined,
  'trauma-history': undefined,
  objectives: undefined,
};

/**
 * The codes of a format's sections, by id. A code stands once in a document, as C-CDA on FHIR wants it: of two sections that
 * would have the same, the second goes by its title alone.
 */
export function codesOf({ sections }: Pick<Format, 'sections'>): ReadonlyMap<string, Coding> {
  const found = new Map<string, Coding>();
  const taken = new Set<string>();
  for (const section of sections) {
    const coding = codeOf(section);
    if (!coding || taken.has(coding.code)) continue;
    taken.add(coding.code);
    found.set(section.id, coding);
  }
  return found;
}

/** Undefined for a section that mixes what has codes of its own: it goes by its title alone (Data of DAP). */
function codeOf({ id, slots }: Pick<SectionDefinition, 'id' | 'slots'>): Coding | undefined {
  if (Object.hasOwn(NAMED, id)) return NAMED[id];
  const has = (slot: Slot) => slots.includes(slot);
  if (has('report') && (has('observe') || has('assess'))) return undefined;
  if (has('assess') && has('plan')) return ASSESSMENT_AND_PLAN;
  const [first] = slots;
  return first && SECTIONS[first];
}
