export { type Capture, type CapturedEditor, type CaptureOptions, captureTime } from './capture.js';
export { keptWords } from './kept-words.js';
export { ActivityMeter, type Moment, type Stretch } from './meter.js';
export { completeness } from './note-story.js';
