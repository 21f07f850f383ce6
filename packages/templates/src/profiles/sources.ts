import type { RuleSource } from '../elements/index.js';

/** The sources that profiles and time rules cite, with the date they were read. */
const asOf = '2026-11-20';

export const macChecklists: RuleSource = { name: 'First Coast and Novitas psychotherapy checklists', asOf };
export const cgs: RuleSource = { name: 'CGS Targeted Probe & Educate, psychotherapy', asOf };
export const cbr: RuleSource = { name: 'APA summary of the CMS comparative billing report on psychotherapy', asOf };
export const ngs: RuleSource = { name: 'NGS Medicare mental health and psychotherapy guidance', asOf };
export const oig: RuleSource = { name: 'HHS OIG audit of psychotherapy services, 2020', asOf };
export const clones: RuleSource = { name: 'NGS, First Coast and Palmetto on cloned documentation', asOf };
export const pim: RuleSource = { name: 'CMS Program Integrity Manual 3.3.2.5, as summarized by contractors', asOf };
export const timelyEntry: RuleSource = { name: 'Billing guidance on timely entries in the medical record', asOf };
export const dhcsFaq: RuleSource = { name: 'DHCS CalAIM behavioral health documentation FAQ (BHIN 23-068)', asOf };
export const magellan: RuleSource = { name: 'Magellan treatment record review tool', asOf };
export const rula: RuleSource = { name: 'Rula progress note quality elements', asOf };
export const optum: RuleSource = { name: 'NYSPA and APA on UBH-Optum documentation', asOf };
export const headway: RuleSource = { name: 'Headway documentation guidance', asOf };
export const vendors: RuleSource = { name: 'Vendor reports of payer expectations', asOf };
export const apaRecords: RuleSource = { name: 'APA Record Keeping Guidelines, 2007', asOf };
export const cptTime: RuleSource = { name: 'CPT midpoint time rules, as published by billing guides', asOf };
export const familyTime: RuleSource = { name: 'Welton Consulting: time in progress notes', asOf };
