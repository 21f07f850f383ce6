import { en } from './en.js';
import { leaves } from './en.leaves.js';
import type { shell } from './en.shell.js';
import type { Params } from './fill.js';
import { say } from './say.js';
import { shellMsg } from './shell-message.js';

export type MessageKey = keyof typeof shell | keyof typeof en | keyof typeof leaves;

/** The text of a message, with `{name}` replaced by the parameter of that name. */
export function msg(key: MessageKey, params?: Params): string {
  if (key in leaves) return say('leaves', key, leaves[key as keyof typeof leaves], params);
  if (key in en) return say('main', key, en[key as keyof typeof en], params);
  return shellMsg(key as keyof typeof shell);
}
