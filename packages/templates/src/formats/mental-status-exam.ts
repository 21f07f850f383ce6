import { OF_EVERY_DOCUMENT } from './document-elements.js';
import type { Format, SectionDefinition } from './format.js';
import { auditTool } from './sources.js';

const domain = (id: string, title: string, guidance: string, aliases: readonly string[] = []): SectionDefinition => ({
  id,
  title,
  guidance,
  slots: [],
  aliases,
});

/** What was seen and heard, by domain; "within normal limits" alone says nothing. */
export const mentalStatusExam: Format = {
  id: 'mental-status-exam',
  version: 1,
  title: 'Mental status exam',
  kind: 'document',
  sections: [
    // The first takes what a conversion knows to be observation but not of which domain.
    {
      ...domain('appearance', 'Appearance', 'Dress, grooming, apparent age', ['general appearance']),
      slots: ['observe'],
    },
    domain('behavior', 'Behavior and attitude', 'Eye contact, cooperation, manner toward you', [
      'behaviour',
      'attitude',
    ]),
    domain('psychomotor', 'Psychomotor activity', 'Pace and kind of movement, tremor, restlessness', [
      'motor activity',
    ]),
    domain('speech', 'Speech', 'Rate, volume, rhythm, fluency'),
    domain('mood', 'Mood', "In the client's words"),
    domain('affect', 'Affect', 'Range, intensity, whether it fits mood and content'),
    domain('thought-process', 'Thought process', 'How thoughts follow each other', ['thought form']),
    {
      ...domain(
        'thought-content',
        'Thought content',
        'Preoccupations, delusions, obsessions; suicide and violence as assessed',
      ),
      slots: ['risk'],
    },
    domain('perception', 'Perception', 'Hallucinations, illusions, dissociation; commands, where there are voices'),
    domain('orientation', 'Orientation', 'Person, place, time, situation'),
    domain('memory', 'Attention and memory', 'Concentration; immediate, recent and remote memory', [
      'attention',
      'cognition',
    ]),
    domain('knowledge', 'Fund of knowledge', 'Vocabulary, general information, abstraction', ['intelligence']),
    domain('insight', 'Insight', 'Understanding of the condition and the need for care'),
    domain('judgment', 'Judgment', 'Decisions in daily life and about care', ['judgement']),
  ],
  elements: {
    ...OF_EVERY_DOCUMENT,
    mse: 'appearance',
    affect: 'affect',
    risk_screen: 'thought-content',
    risk_ideation_detail: 'thought-content',
    risk_plan: 'thought-content',
    risk_intent: 'thought-content',
    risk_means: 'thought-content',
  },
  sources: [auditTool],
};
