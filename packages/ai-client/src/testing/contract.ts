import {
  AiError,
  type CallOptions,
  DraftEvent,
  type DraftRequest,
  type NoteAiClient,
  UNSORTED,
} from '../port/index.js';

/** The two functions of a test framework that the kit needs: those of Mocha, Vitest, Jest or node:test. */
export interface TestFramework {
  describe: (name: string, body: () => void) => void;
  it: (name: string, body: () => Promise<void>) => void;
}

export interface ContractOptions {
  /** A request the client can draft; the default is a short SOAP session. */
  request?: DraftRequest;
  /** The client promises equal events for equal requests. Leave it out for a language model. */
  deterministic?: boolean;
}

/** A short session that any client should be able to draft. Fictional. */
export const SAMPLE_REQUEST: DraftRequest = {
  template: {
    id: 'soap',
    sections: ['Subjective', 'Objective', 'Assessment', 'Plan'].map((title) => ({
      id: title.toLowerCase(),
      title,
      required: true,
      fields: [],
    })),
  },
  sources: [
    {
      id: 'shorthand',
      kind: 'shorthand',
      trusted: true,
      text: 'ct reports poor sleep x2 wks, argues w/ sister\naffect tired, speech soft\npracticed box breathing together, 5 min\ndenies SI/HI\nnext thurs',
    },
  ],
};

class ContractFailure extends Error {
  override readonly name = 'ContractFailure';
}
const must = (condition: unknown, rule: string): void => {
  if (!condition) throw new ContractFailure(rule);
};

const events = async (client: NoteAiClient, request: DraftRequest, options?: CallOptions): Promise<unknown[]> => {
  const seen: unknown[] = [];
  for await (const event of client.draft(request, options)) seen.push(event);
  return seen;
};
const typed = (seen: readonly unknown[]): DraftEvent[] => seen.map((event) => DraftEvent.parse(event));

/** What the port asks of every client, by name. Each rule throws an error that says what was broken. */
export const CONTRACT: readonly {
  readonly name: string;
  readonly when?: 'deterministic';
  readonly check: (client: NoteAiClient, request: DraftRequest) => Promise<void>;
}[] = [
  {
    name: 'says what it is',
    async check(client) {
      const status = await client.status();
      must(client.specVersion === 1, 'specVersion is not 1');
      must(['on-device', 'first-party', 'third-party'].includes(status.locality), 'status() names no locality');
      must(status.engine.length > 0, 'status() names no engine');
    },
  },
  {
    name: 'starts nothing before the first pull',
    async check(client, request) {
      let read = 0;
      const watched: DraftRequest = {
        ...request,
        sources: request.sources.map((source) => ({
          ...source,
          get text() {
            read++;
            return source.text;
          },
        })),
      };
      const draft = client.draft(watched);
      // A promise callback that runs anyway shows here; no clock is needed.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      must(read === 0, 'draft() read its sources before it was pulled');
      await draft[Symbol.asyncIterator]().return?.();
    },
  },
  {
    name: 'begins with start and ends with exactly one end',
    async check(client, request) {
      const seen = typed(await events(client, request));
      must(seen[0]?.type === 'start', 'the first event is not start');
      must(seen.filter(({ type }) => type === 'start').length === 1, 'there is more than one start');
      must(seen.at(-1)?.type === 'end', 'the stream stops without an end');
      must(seen.filter(({ type }) => type === 'end').length === 1, 'there is more than one end');
    },
  },
  {
    name: 'drafts inside sections of the template, with unique sentences',
    async check(client, request) {
      const known = new Set([...request.template.sections.map(({ id }) => id), UNSORTED]);
      const ids = new Set<string>();
      let open: string | undefined;
      for (const event of typed(await events(client, request))) {
        if (event.type === 'section-start') {
          must(open === undefined, 'a section starts inside another');
          must(known.has(event.sectionId), 'a section is not in the template');
          open = event.sectionId;
        } else if (event.type === 'section-end') {
          must(open === event.sectionId, 'a section ends that is not open');
          open = undefined;
        } else if (event.type === 'sentence') {
          must(event.sectionId === open, 'a sentence stands outside its section');
          must(!ids.has(event.id), 'a sentence id is used twice');
          ids.add(event.id);
        }
      }
    },
  },
  {
    name: 'cites places inside the sources for every sentence',
    async check(client, request) {
      const length = new Map(request.sources.map((source) => [source.id, source.text.length]));
      for (const event of typed(await events(client, request))) {
        if (event.type !== 'sentence') continue;
        must(event.spans.length > 0, 'a sentence cites no source');
        for (const { sourceId, start, end } of event.spans) {
          must(length.has(sourceId), 'a sentence cites a source that was not given');
          must(
            Number.isInteger(start) &&
              Number.isInteger(end) &&
              start >= 0 &&
              start < end &&
              end <= (length.get(sourceId) ?? 0),
            'a sentence cites a place outside its source',
          );
        }
      }
    },
  },
  {
    name: 'stops with AiError "aborted" when the signal fires',
    async check(client, request) {
      const before = new AbortController();
      before.abort();
      await abortedBy(() => events(client, request, { signal: before.signal }));
      const during = new AbortController();
      await abortedBy(async () => {
        for await (const _event of client.draft(request, { signal: during.signal })) during.abort();
      });
    },
  },
  {
    name: 'ends when the reader returns',
    async check(client, request) {
      const iterator = client.draft(request)[Symbol.asyncIterator]();
      await iterator.next();
      await iterator.return?.();
      const after = await iterator.next();
      must(after.done === true, 'events come after return()');
    },
  },
  {
    name: 'gives equal events for equal requests',
    when: 'deterministic',
    async check(client, request) {
      const [one, other] = [await events(client, request), await events(client, request)];
      must(JSON.stringify(one) === JSON.stringify(other), 'two runs of one request differ');
    },
  },
];

async function abortedBy(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    must(AiError.isInstance(error), 'an abort throws something that is no AiError');
    must((error as AiError).code === 'aborted', 'an abort throws another code than "aborted"');
    return;
  }
  must(false, 'the stream goes on after the abort');
}

/**
 * Tests any client against the port, in the host's own test framework:
 *
 * ```ts
 * import { runContractTests } from '@evenfall/ai-client/testing';
 * runContractTests(() => myClient(), { describe, it });
 * ```
 *
 * @param make a client, or a function that makes a fresh one for every test.
 */
export function runContractTests(
  make: NoteAiClient | (() => NoteAiClient),
  framework: TestFramework,
  options: ContractOptions = {},
): void {
  const { request = SAMPLE_REQUEST, deterministic = false } = options;
  framework.describe('NoteAiClient contract', () => {
    for (const rule of CONTRACT) {
      if (rule.when === 'deterministic' && !deterministic) continue;
      framework.it(rule.name, async () => {
        const client = typeof make === 'function' ? make() : make;
        await rule.check(client, request);
        await client.dispose?.();
      });
    }
  });
}
