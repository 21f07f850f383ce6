export { DRAFT_NOTICE, PART_2_NOTICE } from './notices.js';
export {
  CLOSING,
  type Exportable,
  type ExportOptions,
  FACTS,
  noteOf,
  type Outline,
  type OutlineSection,
  outline,
} from './outline.js';
