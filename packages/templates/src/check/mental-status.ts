import type { Answer } from './answer.js';
import { type Facts, place } from './facts.js';
import { ask, type QuestionTerm } from './questions.js';

const WANTED = 4;
const DOMAIN_NAMES: Readonly<Record<string, QuestionTerm>> = {
  behavior: 'appearance or behavior',
  speech: 'speech',
  mood: 'mood or affect',
  thought: 'thought process or content',
  cognition: 'cognition or orientation',
  insight: 'insight or judgment',
};

/** The sections of a mental status exam, by domain. */
const EXAM: Readonly<Record<string, string>> = {
  appearance: 'behavior',
  behavior: 'behavior',
  psychomotor: 'behavior',
  speech: 'speech',
  mood: 'mood',
  affect: 'mood',
  'thought-process': 'thought',
  'thought-content': 'thought',
  perception: 'thought',
  orientation: 'cognition',
  memory: 'cognition',
  knowledge: 'cognition',
  insight: 'insight',
  judgment: 'insight',
};

/** Four of six domains make a mental status in a note; an exam has all six. Fewer are a part of one, and "WNL" is none. */
export function mentalStatus({ readings, format }: Facts): Answer {
  const exam = format?.id === 'mental-status-exam';
  // In an exam each domain has its own section: what a line elsewhere suggests does not fill it.
  const domains = new Set(exam ? [] : readings.flatMap(([, { mentalStatus: found }]) => [...found.domains]));
  const evidence = readings.flatMap(([section, { mentalStatus: found, words, empty }]) => {
    if (!exam) return place(section, found.spans);
    const domain = Object.hasOwn(EXAM, section) ? EXAM[section] : undefined;
    if (!domain || !words || empty) return [];
    domains.add(domain);
    return place(section, [words]);
  });
  if (domains.size >= (exam ? Object.keys(DOMAIN_NAMES).length : WANTED)) return { status: 'documented', evidence };
  if (!domains.size) return { status: 'missing' };
  const open = Object.keys(DOMAIN_NAMES).filter((domain) => !domains.has(domain));
  return {
    status: 'partial',
    evidence,
    ...ask('mse', { open: open.map((domain) => DOMAIN_NAMES[domain] as QuestionTerm) }),
    open,
  };
}
