/** A model that follows a script, the device that takes over from it, and what a draft of theirs is asked for. */

import { createModelClient, type ModelClientOptions } from '../../packages/ai-client/src/model/index.js';
import {
  AiError,
  type DraftEvent,
  type DraftRequest,
  type ModelAdapter,
  type ModelEvent,
  type ModelRequest,
  type NoteAiClient,
  type Source,
} from '../../packages/ai-client/src/port/index.js';
import type { AuditEvent, Policy } from '../../packages/ai-client/src/safeguards/index.js';

export const shorthand: Source = {
  id: 'chart-77',
  kind: 'shorthand',
  trusted: true,
  text: 'slept 3-4h a night\ndenies SI\nreviewed sleep hygiene, taught box breathing\nhw: sleep log\nPHQ-9 14',
};
export const section = (id: string) => ({ id, title: id, required: true, fields: [] });
export const request: DraftRequest = {
  template: { id: 'dap', sections: [section('data'), section('assessment'), section('plan')] },
  sources: [shorthand],
};
export const line = (sectionId: string, text: string, quote: string, id = 's1') =>
  `${JSON.stringify({ section: sectionId, text, sources: [{ id, quote }] })}\n`;
export const done = (sectionId: string) => `${JSON.stringify({ section: sectionId, done: true })}\n`;
export const SLEPT = line('data', 'Client slept 3-4h a night.', 'slept 3-4h a night');
export const DENIED = line('data', 'Client denied SI.', 'denies SI');
export const PLAN = line('plan', 'Homework: sleep log.', 'hw: sleep log');
export const WHOLE = [SLEPT, DENIED, done('data'), done('assessment'), PLAN, done('plan')];
export const END: ModelEvent = { type: 'end', finish: 'stop', usage: { inputTokens: 10, outputTokens: 4 } };

export type Step = string | ModelEvent | Error;
export const HANG = Symbol('hang');

/** A model that answers each call by its script; the last script serves all further calls. */
export function scripted(...scripts: (Step | typeof HANG)[][]) {
  const seen: ModelRequest[] = [];
  const model: ModelAdapter = {
    specVersion: 1,
    id: 'scripted',
    locality: 'third-party',
    endpoint: new URL('https://model.example/v1'),
    capabilities: async () => ({ available: 'yes', streaming: true, jsonSchema: 'prompted', deterministic: true }),
    async *generate(prompt, call) {
      seen.push(prompt);
      for (const step of scripts[Math.min(seen.length, scripts.length) - 1] ?? []) {
        if (step === HANG) {
          await new Promise((_, reject) =>
            call?.signal?.addEventListener('abort', () => reject(new AiError('aborted'))),
          );
        } else if (step instanceof Error) throw step;
        else yield typeof step === 'string' ? { type: 'text', text: step } : (step as ModelEvent);
      }
    },
  };
  return { model, seen };
}

export function policyWith(more: Partial<Policy> = {}) {
  const events: AuditEvent[] = [];
  const policy: Policy = {
    allow: [
      {
        origin: 'https://model.example',
        baa: { counterparty: 'Example', reference: 'BAA-1', effective: '2020-01-01' },
        zeroRetention: 'contract',
      },
    ],
    deidentify: 'off',
    consent: async () => ({ granted: true, reference: 'consent-9' }),
    audit: (event) => {
      events.push(event);
    },
    ...more,
  };
  return { policy, events };
}

/** Drafts one sentence for each section it is asked for, from the line of the source that belongs there. */
export const onDevice: NoteAiClient = {
  specVersion: 1,
  status: async () => ({
    engine: 'device',
    locality: 'on-device',
    ready: true,
    features: { draft: true, check: true, rewrite: false, stream: true },
  }),
  async *draft({ sections, template }) {
    yield { type: 'start', runId: 'device', engine: 'device', locality: 'on-device' };
    const missing = {
      ruleId: 'device.missing',
      kind: 'missing',
      severity: 'warn',
      message: 'x',
      origin: 'rule',
    } as const;
    yield { type: 'finding', finding: missing };
    const places = { data: 'slept 3-4h a night', assessment: 'PHQ-9 14', plan: 'hw: sleep log' };
    for (const [sectionId, words] of Object.entries(places)) {
      if (!(sections ?? template.sections.map(({ id }) => id)).includes(sectionId)) continue;
      const start = shorthand.text.indexOf(words);
      yield { type: 'section-start', sectionId };
      yield {
        type: 'sentence',
        sectionId,
        id: `s-${sectionId}`,
        text: `On device: ${words}.`,
        spans: [{ sourceId: shorthand.id, start, end: start + words.length }],
        support: 'quoted',
      };
      yield { type: 'section-end', sectionId };
    }
    yield { type: 'end', finish: 'complete', usage: { latencyMs: 0 } };
  },
  check: async () => ({
    findings: [{ ruleId: 'plan.next', kind: 'missing', severity: 'warn', message: 'No next visit.', origin: 'rule' }],
    coverage: {},
  }),
  async *rewrite() {},
};

export const instant = {
  now: () => Date.parse('2026-11-23T12:00:00Z'),
  setTimeout: (run: () => void, ms: number) => (ms <= 30_000 ? setTimeout(run) : 0),
  clearTimeout: (id: unknown) => clearTimeout(id as number),
};
export const client = (options: ModelClientOptions) =>
  createModelClient({ clock: instant, random: () => 0, ...options });

export async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const each of events) seen.push(each);
  return seen;
}
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error) =>
      AiError.isInstance(error)
        ? `${error.code}${error.detail.reason ? ` ${error.detail.reason}` : ''}`
        : 'foreign error',
  );
export const sentences = (events: readonly DraftEvent[]) =>
  events.flatMap((each) => (each.type === 'sentence' ? [each] : []));
export const rules = (events: readonly DraftEvent[]) =>
  // What the scripted model leaves out of the source has a test of its own.
  events.flatMap((each) =>
    each.type === 'finding' && each.finding.ruleId !== 'draft.omission' ? [each.finding.ruleId] : [],
  );
export const end = (events: readonly DraftEvent[]) => events.find((each) => each.type === 'end');
