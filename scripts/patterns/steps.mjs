/**
 * How many steps a backtracking matcher takes for a pattern on a text. Steps are counted, not timed, so that the answer is the same
 * on every machine. The matcher is a plain one: it finds what an engine without clever short cuts would do.
 */
import { parseRegExpLiteral } from '@eslint-community/regexpp';

/** @typedef {import('@eslint-community/regexpp').AST.Node} Node */
/** @typedef {(at: number) => boolean} Next */
/** @typedef {(at: number, next: Next) => boolean} Matcher */

export class TooManySteps extends Error {}

/**
 * @param {string} source
 * @param {string} flags
 */
export function stepper(source, flags) {
  const literal = parseRegExpLiteral(`/${source}/${flags}`);
  const native = flags.replace(/[gy]/g, '');
  let text = '';
  let steps = 0;
  let limit = 0;
  /** @type {Map<unknown, [number, number]>} */
  let groups = new Map();

  const step = () => {
    if (++steps > limit) throw new TooManySteps();
  };

  /** One character, as the engine itself classes it. @param {string} raw @returns {Matcher} */
  function character(raw) {
    const test = new RegExp(`^(?:${raw})$`, native);
    /** @type {Map<string, boolean>} */
    const known = new Map();
    return (at, next) => {
      step();
      if (at >= text.length) return false;
      const char =
        native.includes('u') || native.includes('v')
          ? String.fromCodePoint(/** @type {number} */ (text.codePointAt(at)))
          : /** @type {string} */ (text[at]);
      let fits = known.get(char);
      if (fits === undefined) {
        fits = test.test(char);
        known.set(char, fits);
      }
      return fits && next(at + char.length);
    };
  }

  /** @param {readonly Node[]} nodes @returns {Matcher} */
  function sequence(nodes) {
    const parts = nodes.map(compile);
    return (at, next) => {
      /** @param {number} index @param {number} place @returns {boolean} */
      const from = (index, place) => {
        const part = parts[index];
        return part ? part(place, (end) => from(index + 1, end)) : next(place);
      };
      return from(0, at);
    };
  }

  /** @param {readonly { elements: readonly Node[] }[]} alternatives @returns {Matcher} */
  function choice(alternatives) {
    const parts = alternatives.map(({ elements }) => sequence(elements));
    return (at, next) => {
      for (const part of parts) {
        step();
        if (part(at, next)) return true;
      }
      return false;
    };
  }

  const isWord = (/** @type {number} */ at) =>
    at >= 0 && at < text.length && /\w/.test(/** @type {string} */ (text[at]));

  /** @param {any} node @returns {Matcher} */
  function assertion(node) {
    /** @param {(at: number) => boolean} holds @returns {Matcher} */
    const edge = (holds) => (at, next) => {
      step();
      return holds(at) && next(at);
    };
    if (node.kind === 'start') return edge((at) => at === 0 || (flags.includes('m') && text[at - 1] === '\n'));
    if (node.kind === 'end') return edge((at) => at === text.length || (flags.includes('m') && text[at] === '\n'));
    if (node.kind === 'word') return edge((at) => (isWord(at - 1) !== isWord(at)) !== node.negate);
    const inner = choice(node.alternatives);
    if (node.kind === 'lookahead') return (at, next) => inner(at, () => true) !== node.negate && next(at);
    // Backwards: an engine reads it from its end. Its width is bounded here, so every start is tried.
    return (at, next) => {
      let found = false;
      for (let start = at; start >= Math.max(0, at - 60) && !found; start--) found = inner(start, (end) => end === at);
      return found !== node.negate && next(at);
    };
  }

  /** @param {any} node @returns {Matcher} */
  function quantifier({ element, min, max, greedy }) {
    const one = compile(element);
    /** @param {number} done @param {number} at @param {Next} next @returns {boolean} */
    const again = (done, at, next) => {
      step();
      const more = () => done < max && one(at, (end) => (end > at || done < min) && again(done + 1, end, next));
      const enough = () => done >= min && next(at);
      return greedy ? more() || enough() : enough() || more();
    };
    return (at, next) => again(0, at, next);
  }

  /** @param {any} node @returns {Matcher} */
  function compile(node) {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return character(node.raw);
      case 'Group':
        return choice(node.alternatives);
      case 'CapturingGroup': {
        const inner = choice(node.alternatives);
        return (at, next) =>
          inner(at, (end) => {
            groups.set(node, [at, end]);
            return next(end);
          });
      }
      case 'Quantifier':
        return quantifier(node);
      case 'Assertion':
        return assertion(node);
      case 'Backreference':
        return (at, next) => {
          step();
          const [start, end] = groups.get(node.resolved) ?? [0, 0];
          const said = text.slice(start, end);
          return text.startsWith(said, at) && next(at + said.length);
        };
      default:
        throw new TypeError(`${node.type} is not known to the step counter`);
    }
  }

  const whole = choice(literal.pattern.alternatives);
  return {
    literal,
    /**
     * Steps to find all matches from the start of the text to its end.
     * @param {string} on
     * @param {number} most
     */
    count(on, most) {
      text = on;
      steps = 0;
      limit = most;
      // A sticky pattern is tried where its caller says, and nowhere else.
      const last = flags.includes('y') ? 0 : text.length;
      for (let at = 0; at <= last; ) {
        groups = new Map();
        let end = -1;
        const matched = whole(at, (place) => {
          end = place;
          return true;
        });
        if (matched && end > at) at = end;
        else at++;
      }
      return steps;
    },
  };
}
