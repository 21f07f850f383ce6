import type { RuleSource } from '../elements/index.js';

/** The sources that the formats cite, with the date they were read. */
const asOf = '2026-11-20';

/** As in `guide-sources.ts`: shared, it would be one more file that a page loads before anything else. */
export const formatGuides: RuleSource = { name: 'Comparisons of therapy note formats: AfterSession, Qualifacts', asOf };
export const marin: RuleSource = { name: 'Marin County BHRS documentation manual', asOf };
export const ngs: RuleSource = { name: 'NGS Medicare mental health and psychotherapy guidance', asOf };
export const cgs: RuleSource = { name: 'CGS Targeted Probe & Educate, psychotherapy', asOf };
export const auditTool: RuleSource = { name: 'Colorado Medicaid outpatient chart audit tool', asOf };
export const safetyPlanning: RuleSource = { name: 'Stanley & Brown 2012, Safety Planning Intervention', asOf };
export const crisisGuide: RuleSource = { name: 'Billing guides to 90839 and 90840', asOf };
export const familyTime: RuleSource = { name: 'Welton Consulting: time in progress notes', asOf };
export const psychotherapyNotes: RuleSource = { name: '45 CFR 164.501, psychotherapy notes', asOf };
export const house: RuleSource = { name: 'Evenfall documentation rules', asOf };
