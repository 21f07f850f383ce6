export { ELEMENTS, elementById } from './catalogue.js';
export type { AnswerGroup, ElementDefinition, QuickAnswer, RuleSource, Severity } from './element.js';
