export type { AnswerGroup, ElementDefinition, QuickAnswer, RuleSource, Severity } from './element.js';
