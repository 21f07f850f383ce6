export interface PromptAnswerDetail {
  elementId: string;
  groupId: string;
  answerId: string;
  /** The sentence to write into the note. */
  text: string;
}
export interface PromptGoDetail {
  elementId: string;
}
export interface PromptExemptDetail {
  elementId: string;
  reason: string;
}
export interface PromptSnoozeDetail {
  elementId: string;
}
export interface PromptResumeDetail {
  elementId: string;
}

declare global {
  interface HTMLElementEventMap {
    'evenfall-prompt-answer': CustomEvent<PromptAnswerDetail>;
    'evenfall-prompt-go': CustomEvent<PromptGoDetail>;
    'evenfall-prompt-exempt': CustomEvent<PromptExemptDetail>;
    'evenfall-prompt-snooze': CustomEvent<PromptSnoozeDetail>;
    'evenfall-prompt-resume': CustomEvent<PromptResumeDetail>;
  }
}
