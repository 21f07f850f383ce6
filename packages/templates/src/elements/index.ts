export { type CatalogueElement, ELEMENTS, elementById } from './catalogue.js';
export type { AnswerGroup, ElementDefinition, QuickAnswer, Requirement, RuleSource, Severity } from './element.js';
export { ElementSchema, RequirementSchema, RuleSourceSchema, SeveritySchema } from './schema.js';
export { TRIGGERS, type TriggerId } from './triggers.js';
