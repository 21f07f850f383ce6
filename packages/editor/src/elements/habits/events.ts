import type { Habits } from '@evenfall/ai-client/habits';

export interface HabitsChangeDetail {
  readonly what: 'chosen' | 'forgotten' | 'forgotten-all' | 'restored' | 'switched-on' | 'switched-off';
  /** What is kept now. */
  readonly habits: Habits;
}
