import type { RuleSource } from '../elements/index.js';

/*
 * What SOAP and DAP cite. Apart from the other sources, because a bundler keeps modules whole: those two formats are all that a page
 * loads before a note is written in, and would bring every source along.
 */
const asOf = '2026-11-20';

export const formatGuides: RuleSource = { name: 'Comparisons of therapy note formats: AfterSession, Qualifacts', asOf };
export const tnEval: RuleSource = { name: 'TN-Eval rubric, Shah et al., ACL 2025', asOf };
