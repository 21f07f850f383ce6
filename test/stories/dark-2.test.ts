import { describeStories } from './support/stories.js';

await describeStories('dark', 1);
