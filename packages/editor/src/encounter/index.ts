export {
  type EncounterField,
  type EncounterForm,
  type FieldProblem,
  formOf,
  minutesOf,
  problemOf,
  withForm,
} from './form.js';
export { summaryOf } from './summary.js';
