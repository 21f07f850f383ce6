import { MSE_DOMAINS, quickAffectsOf, SCORED_INSTRUMENTS, StructuredAnswer } from '@evenfall/templates';
import type { RoomsKey } from '../../localization/index.js';

export type AnswerKind = StructuredAnswer['element'];

/** In the order in which a note is read. */
export const KINDS: readonly AnswerKind[] = ['mse', 'measure', 'risk_screen', 'response', 'goal_link', 'progress'];

/** What stands in the fields; empty is “not said”. */
export type FieldValues = Readonly<Record<string, string>>;

export interface Field {
  readonly name: string;
  readonly label: RoomsKey;
  readonly type: 'choice' | 'text' | 'number' | 'date';
  readonly options?: readonly { readonly value: string; readonly label: RoomsKey | { readonly own: string } }[];
  /** Offered while one types. */
  readonly suggestions?: readonly string[];
  readonly optional?: boolean;
}

const choice = (name: string, label: RoomsKey, options: readonly (readonly [string, RoomsKey])[]): Field => ({
  name,
  label,
  type: 'choice',
  options: options.map(([value, each]) => ({ value, label: each })),
});

const text = (name: string, label: RoomsKey, optional = false): Field => ({ name, label, type: 'text', optional });

/** The fields of an answer, as far as what is chosen calls for them. */
export function fieldsOf(kind: AnswerKind, values: FieldValues): Field[] {
  switch (kind) {
    case 'progress':
      return [
        choice('direction', 'fields.direction', [
          ['improved', 'fields.improved'],
          ['no-change', 'fields.no-change'],
          ['setback', 'fields.setback'],
          ['met', 'fields.met'],
        ]),
        text('goal', 'fields.goal', true),
        text('evidence', 'fields.evidence', values.direction === 'no-change'),
      ];
    case 'response':
      return [
        choice('reaction', 'fields.reaction', [
          ['engaged', 'fields.engaged'],
          ['understood', 'fields.understood'],
          ['mixed', 'fields.mixed'],
          ['declined', 'fields.declined'],
          ['other', 'fields.other'],
        ]),
        ...(values.reaction === 'other' ? [text('detail', 'fields.words')] : []),
      ];
    case 'risk_screen':
      return [
        choice('concern', 'fields.concern', [
          ['suicide', 'fields.suicide'],
          ['violence', 'fields.violence'],
          ['self-harm', 'fields.self-harm'],
        ]),
        choice('state', 'fields.state', [
          ['denied', 'fields.denied'],
          ['present', 'fields.present'],
          ['not-assessed', 'fields.not-assessed'],
        ]),
        ...(values.state === 'present'
          ? [text('detail', 'fields.words')]
          : values.state === 'not-assessed'
            ? [text('detail', 'fields.why')]
            : []),
      ];
    case 'measure':
      return [
        {
          ...text('instrument', 'fields.instrument'),
          suggestions: SCORED_INSTRUMENTS.map(({ id }) => id),
        },
        { name: 'score', label: 'fields.score', type: 'number' },
        { name: 'date', label: 'fields.date', type: 'date', optional: true },
        { name: 'before', label: 'fields.before', type: 'number', optional: true },
        { name: 'beforeDate', label: 'fields.then', type: 'date', optional: true },
      ];
    case 'mse':
      return [
        {
          name: 'domain',
          label: 'fields.domain',
          type: 'choice',
          options: MSE_DOMAINS.map((value) => ({ value, label: { own: value } })),
        },
        { ...text('finding', 'fields.finding'), suggestions: values.domain === 'affect' ? quickAffectsOf() : [] },
      ];
    case 'goal_link':
      return [text('goal', 'fields.goal'), text('text', 'fields.goal-text', true)];
  }
}

export const blankForm: FieldValues = {};

/** An answer as its fields show it. */
export function valuesOf(answer: StructuredAnswer): FieldValues {
  const {
    element: _,
    previous,
    ...rest
  } = answer as Record<string, unknown> & {
    previous?: { score: number; date?: string };
  };
  const values = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  return {
    ...values,
    ...(previous && { before: String(previous.score), ...(previous.date && { beforeDate: previous.date }) }),
  };
}

/** The answer that these fields make; undefined where something is missing or does not fit. */
export function answerOf(kind: AnswerKind, values: FieldValues): StructuredAnswer | undefined {
  const shown = new Set(fieldsOf(kind, values).map(({ name }) => name));
  const said = Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, tidy(value)] as const)
      .filter(([name, value]) => shown.has(name) && value !== ''),
  );
  const { before, beforeDate, ...rest } = said;
  const answer = {
    element: kind,
    ...rest,
    ...('score' in rest && { score: Number(rest.score) }),
    ...(before !== undefined && { previous: { score: Number(before), ...(beforeDate && { date: beforeDate }) } }),
  };
  const parsed = StructuredAnswer.safeParse(answer);
  return parsed.success ? parsed.data : undefined;
}

/** One line, without the full stop that the sentence brings itself. */
const tidy = (value: string): string => value.replace(/\s+/g, ' ').trim().replace(/\.+$/, '');
