import type { RuleSource } from './element.js';

/** The sources the catalogue cites, with the date they were read. */
const read = (name: string): RuleSource => ({ name, asOf: '2026-11-20' });

export const macChecklist = read('First Coast / Novitas psychotherapy documentation checklists');
export const cgsTpe = read('CGS Targeted Probe & Educate, psychotherapy');
export const apaCbr = read('APA summary of the CMS comparative billing report on psychotherapy');
export const cptTime = read('CPT midpoint time rules for psychotherapy, as published by billing guides');
export const ngs = read('NGS Medicare behavioral health guidance');
export const coloradoAudit = read('Colorado RAE outpatient chart audit tool');
export const medicaidSmhs = read('Medi-Cal documentation reform FAQ (BHIN 23-068)');
export const magellan = read('Magellan treatment record review');
export const carelon = read('Carelon Pennsylvania treatment record standards');
export const rula = read('Rula documentation quality elements');
export const headway = read('Headway documentation guidance');
export const tnEval = read('TN-Eval rubric, Shah et al., ACL 2025');
export const oig = read('HHS OIG psychotherapy practice audit');
export const safetyPlanning = read('Stanley & Brown Safety Planning Intervention');
export const jointCommission = read('Joint Commission NPSG 15.01.01 (summary)');
export const telehealthGuide = read('HHS telehealth documentation guidance (summary)');
export const interactive = read('NGS Medicare guidance on interactive complexity, 90785');
export const illinoisAct = read('Illinois Public Act 104-0054');
export const apaAi = read('APA ethical guidance on AI in practice, 2025 (summary)');
export const aiReview = read('Illinois Public Act 104-0054 and summaries; Talkspace Smart Notes, JMIR Form Res 2026');
export const pim = read('CMS Program Integrity Manual 3.3.2.5, as summarized by contractors');
export const timelyEntry = read('Billing guidance on timely entries in the medical record');
export const clones = read('NGS, First Coast and Palmetto on cloned documentation');
export const doNotUse = read('Joint Commission Do Not Use list (summary)');
export const pdsqi = read('PDSQI-9, item on stigmatizing language, 2025');
export const processNotes = read('45 CFR 164.501, psychotherapy notes');
export const house = read('Evenfall documentation rules');
