import type { Circumstances } from './circumstances.js';
import type { Mention } from './mentions.js';
import type { RiskState } from './types.js';

/** What one mention comes to. `asked`: put as a question, to be answered by what follows; else it stays `state`. */
export interface Verdict {
  state: RiskState;
  asked?: boolean;
}

/** One rule of the resolver: a verdict, or nothing where it has none. `read` reads another mention of the sentence. */
export type Step = (around: Circumstances, read: (mention: Mention) => Verdict) => Verdict | undefined;
