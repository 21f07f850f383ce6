export { editsIn, learnFromSigned, ownWordsIn } from './from-note.js';
export { type LearnOptions, learnHabits } from './learn-at.js';
