import { describeStories } from './support/stories.js';

await describeStories('light', 1);
