import { en } from './en.js';
import { leaves } from './en.leaves.js';
import { shell } from './en.shell.js';
import { fill, type Params } from './fill.js';

const messages = { ...shell, ...en, ...leaves };

export type MessageKey = keyof typeof messages;

/** The text of a message, with `{name}` replaced by the parameter of that name. */
export const msg = (key: MessageKey, params?: Params): string => fill(messages[key], params);
