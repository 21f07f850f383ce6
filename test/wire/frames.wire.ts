import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { jsonLines, serverSentEvents } from '../../packages/ai-client/src/adapters/frames.js';

/** Any text cut at any places. */
const cut = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.array(fc.nat(400), { maxLength: 30 })).map(([whole, places]) => {
    const at = [...new Set(places.map((place) => Math.min(place, whole.length)))].sort((a, b) => a - b);
    return { whole, pieces: [0, ...at].map((from, index) => whole.slice(from, at[index] ?? whole.length)) };
  });

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const value = fc.jsonValue().map((each) => JSON.stringify(each));
const field = fc.oneof(
  { weight: 5, arbitrary: value.map((each) => `data: ${each}`) },
  value.map((each) => `data:${each}`),
  fc.constantFrom(
    'data: [DONE]',
    ': comment',
    'event: message_stop',
    'id: 7',
    'retry: 10',
    'unknown: x',
    'datax: 1',
    '',
  ),
);
const stream = fc
  .array(fc.tuple(field, lineEnd, fc.boolean(), lineEnd), { maxLength: 12 })
  .map((fields) => fields.map(([text, end, blank, second]) => text + end + (blank ? second : '')).join(''));

/** What the reference parser makes of it; undefined where the data of an event is not JSON. */
function reference(pieces: readonly string[]): unknown[] | undefined {
  const data: string[] = [];
  const parser = createParser({ onEvent: (event) => data.push(event.data) });
  for (const piece of pieces) parser.feed(piece);
  // It knows no end, and holds back a CR that may be half of a CRLF. A body that ends in one has ended its line.
  if (pieces.join('').endsWith('\r')) parser.feed('\n');
  try {
    return data.map((each) => (each === '[DONE]' ? each : JSON.parse(each)));
  } catch {
    return undefined;
  }
}

function ours(pieces: readonly string[]): unknown[] | undefined {
  const framing = serverSentEvents();
  try {
    return [...pieces.flatMap((piece) => framing.feed(piece)), ...framing.flush()];
  } catch {
    return undefined;
  }
}

describe('framing', () => {
  it('reads server-sent events as the reference parser does, wherever they are cut', () => {
    fc.assert(
      fc.property(cut(stream), ({ whole, pieces }) => {
        assert.deepEqual(ours(pieces), ours([whole]));
        assert.deepEqual(ours(pieces), reference(pieces));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads JSON lines wherever they are cut, with any line end and a last line without one', () => {
    const lines = fc.tuple(fc.array(value, { maxLength: 8 }), lineEnd, fc.boolean());
    fc.assert(
      fc.property(lines, fc.array(fc.nat(300), { maxLength: 30 }), ([values, end, closed], places) => {
        const whole = values.join(end) + (closed ? end : '');
        const at = [...new Set(places.map((place) => Math.min(place, whole.length)))].sort((a, b) => a - b);
        const framing = jsonLines();
        const got = [0, ...at].flatMap((from, index) => framing.feed(whole.slice(from, at[index] ?? whole.length)));
        assert.deepEqual(
          [...got, ...framing.flush()],
          values.map((each) => JSON.parse(each)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
