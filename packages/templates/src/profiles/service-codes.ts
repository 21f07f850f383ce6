import type { RuleSource } from '../elements/index.js';
import { cbr, cptTime, familyTime, ngs } from './sources.js';

/** A billing code as far as its time goes. Names are ours: descriptors of CPT are its publisher's. */
export interface ServiceCode {
  readonly code: string;
  readonly name: string;
  /** Face-to-face minutes, both ends included; without `max`, that or more. A code without minutes is untimed. */
  readonly minutes?: { readonly min: number; readonly max?: number };
  /** Billed only beside one of these; `E/M` for any evaluation and management service. */
  readonly addOnTo?: readonly string[];
  /** Never on the same day by the same clinician. */
  readonly notWith?: readonly string[];
  /** How many may take part. */
  readonly people?: number;
  readonly sources: readonly RuleSource[];
}

const short = { min: 16, max: 37 };
const middle = { min: 38, max: 52 };
const long = { min: 53 };
const evaluations = ['90791', '90792'];
const psychotherapy = ['90832', '90833', '90834', '90836', '90837', '90838'];

const CODES = [
  { code: '90791', name: 'Diagnostic evaluation', notWith: ['E/M'], sources: [ngs] },
  { code: '90792', name: 'Diagnostic evaluation with medical services', notWith: ['E/M'], sources: [ngs] },
  { code: '90832', name: 'Individual psychotherapy, short', minutes: short, sources: [cptTime] },
  { code: '90834', name: 'Individual psychotherapy', minutes: middle, sources: [cptTime] },
  { code: '90837', name: 'Individual psychotherapy, long', minutes: long, sources: [cptTime, cbr] },
  { code: '90833', name: 'Short psychotherapy with E/M', minutes: short, addOnTo: ['E/M'], sources: [cptTime, cbr] },
  { code: '90836', name: 'Psychotherapy with E/M', minutes: middle, addOnTo: ['E/M'], sources: [cptTime, cbr] },
  { code: '90838', name: 'Long psychotherapy with E/M', minutes: long, addOnTo: ['E/M'], sources: [cptTime, cbr] },
  {
    code: '90839',
    name: 'Psychotherapy for crisis',
    minutes: { min: 30, max: 74 },
    notWith: [...evaluations, ...psychotherapy],
    sources: [cptTime],
  },
  {
    code: '90840',
    name: 'Psychotherapy for crisis, each further half hour',
    minutes: { min: 75 },
    addOnTo: ['90839'],
    sources: [cptTime],
  },
  { code: '90846', name: 'Family psychotherapy without the client', minutes: { min: 26 }, sources: [familyTime] },
  { code: '90847', name: 'Family psychotherapy with the client', minutes: { min: 26 }, sources: [familyTime] },
  { code: '90849', name: 'Multiple-family group psychotherapy', sources: [ngs] },
  { code: '90853', name: 'Group psychotherapy', people: 12, sources: [ngs] },
  {
    code: '90785',
    name: 'Interactive complexity',
    addOnTo: [...evaluations, ...psychotherapy, '90853'],
    notWith: ['90839', '90840'],
    sources: [ngs],
  },
] as const satisfies readonly ServiceCode[];

/** Timed and untimed codes of psychotherapy. Payers may differ; a host that bills checks them against its contracts. */
export const SERVICE_CODES: readonly ServiceCode[] = CODES;

/** The numbers of these codes. */
export type ServiceCodeNumber = (typeof CODES)[number]['code'];
