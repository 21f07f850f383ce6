export { rememberedAnswers, shift } from './answers.js';
export { type AnswerKind, blankForm, KINDS } from './form.js';
export { EvenfallFields, type FieldsDoneDetail } from './popover.js';
