export {
  type EncounterField,
  type EncounterForm,
  type FieldProblem,
  formOf,
  problemOf,
  withForm,
} from './form.js';
export { minutesOf } from './minutes.js';
export { summaryOf } from './summary.js';
