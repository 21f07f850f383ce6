/**
 * What has to be so before an element is asked for, in words. How each is seen is for the check to know. From the
 * triggers of clinical reference §2.3, read 2026-11-20.
 */
export const TRIGGERS = {
  header: 'The host tells of it, a payer profile asks for it, or the type of document turns on it.',
  'timed-code': 'The service code stands for a range of minutes, and the minutes are known.',
  telehealth: 'The session was by telehealth.',
  'audio-only': 'The session was by telephone or audio only.',
  'first-session': 'It is the first session.',
  'follow-up': 'It is not known to be the first session.',
  recorded: 'The session was recorded or transcribed.',
  drafted: 'Sentences of the note were drafted by a program.',
  'homework-set': 'Homework was set at the last session.',
  'medication-list': 'The chart has a medication list that is not empty.',
  substance: 'A substance use diagnosis, or substance use in the text.',
  informant: 'Another person informed or attended.',
  'diagnosis-known': 'A diagnosis whose usual symptoms are known here.',
  'long-session': 'The session lasted 53 minutes or longer, or is billed so.',
  'interactive-complexity': 'The add-on for interactive complexity is billed.',
  'risk-open': 'Suicide, violence or self-harm is present or unclear.',
  'suicide-open': 'Suicidal thoughts are present or unclear.',
  'means-open': 'Suicide or self-harm is present or unclear, and means are within reach or that is unclear.',
  'risk-raised': 'The level of risk is given as moderate or higher.',
  'violence-open': 'Thoughts of violence toward others are present or unclear.',
  abuse: 'Abuse or neglect is described, or that is unclear.',
  partner: 'A couples or family session, or violence by a partner is mentioned.',
  'unmet-need': 'A need beyond this treatment is stated.',
  'outside-provider': 'An outside provider or agency is involved.',
  stagnation: 'No progress in this note and the two before it.',
  'near-end': 'The end of treatment is spoken of.',
  plan: 'The treatment plan is known.',
  'earlier-notes': 'Earlier notes of the same client are at hand.',
  signed: 'The note is signed.',
  supervised: 'The signer works under supervision.',
  late: 'The note was signed past the limit of the payer profile.',
  amended: 'The note was changed after signing.',
  group: 'A group session.',
  found: 'Something of the kind is found in the text.',
} as const satisfies Record<string, string>;

export type TriggerId = keyof typeof TRIGGERS;
