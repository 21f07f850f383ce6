export { birp } from './birp.js';
export { formatById } from './by-id.js';
export { contact } from './contact.js';
export {
  type Conversion,
  type ConversionOptions,
  type ConversionStep,
  convertNote,
  previewConversion,
} from './convert.js';
export { couplesFamily } from './couples-family.js';
export { crisis } from './crisis.js';
export { dap } from './dap.js';
export { dare, darp } from './darp.js';
export { defineFormat, parseFormat } from './define.js';
export { discharge } from './discharge.js';
export { DOCUMENT_FORMATS } from './documents.js';
export { FormatError, type FormatErrorCode, type FormatIssue } from './error.js';
export type { AnyFormat, Format, ProcessFormat, SectionDefinition } from './format.js';
export { girp } from './girp.js';
export { group } from './group.js';
export { intake } from './intake.js';
export { loadFormats } from './load.js';
export { mentalStatusExam } from './mental-status-exam.js';
export { narrative } from './narrative.js';
export { paip } from './paip.js';
export { pie } from './pie.js';
export { pirp } from './pirp.js';
export { holdsElement, homeSection, sectionOfElement } from './place.js';
export { assertRecord, assertRecordNote, isProcess, isProcessNote, isProcessText } from './process.js';
export { PROGRESS_FORMATS } from './progress.js';
export { psychotherapy } from './psychotherapy.js';
export { FORMATS } from './registry.js';
export { safetyPlan } from './safety-plan.js';
export { FORMAT_LIMITS, type FormatDefinition, FormatSchema } from './schema.js';
export { sirp } from './sirp.js';
export { SLOTS, type Slot } from './slots.js';
export { soap } from './soap.js';
export { treatmentPlan } from './treatment-plan.js';
