/** Texts that make a pattern work: for every part that may repeat, a way in, the part many times, and an end that does not fit. */

/** @typedef {{ prefix: string, pump: string }} Attack */

/** Characters to try for a class. */
const SAMPLES = [...'aZ0 -_.,:;!?"\'()[]{}/%+*=<>|~#@&\n\té中😀', 'x', 'n', 'w', '5'];

/** @param {any} node @param {string} flags @param {number} [which] @returns {string} */
function sample(node, flags, which = 0) {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass': {
      const test = new RegExp(`^(?:${node.raw})$`, flags);
      const fit = SAMPLES.filter((char) => test.test(char));
      return fit[which % Math.max(fit.length, 1)] ?? '';
    }
    case 'Group':
    case 'CapturingGroup': {
      const alternative = node.alternatives[which % node.alternatives.length];
      return alternative.elements.map((/** @type {any} */ each) => sample(each, flags, which)).join('');
    }
    case 'Quantifier':
      return sample(node.element, flags, which).repeat(Math.max(node.min, 1));
    default:
      return '';
  }
}

/** How many variants of a repeated part are tried. */
const VARIANTS = 3;
/** Repetitions up to this many cannot grow. */
const FEW = 8;

/** @param {any} node @param {string} before @param {string} flags @param {Attack[]} found */
function visit(node, before, flags, found) {
  if (node.type === 'Quantifier') {
    if (node.max > FEW)
      for (let which = 0; which < VARIANTS; which++) {
        const pump = sample(node.element, flags, which);
        if (pump) found.push({ prefix: before, pump });
      }
    visit(node.element, before, flags, found);
  } else if (node.alternatives) {
    for (const { elements } of node.alternatives) {
      let lead = before;
      for (const element of elements) {
        visit(element, lead, flags, found);
        lead += element.type === 'Assertion' ? '' : sample(element, flags);
      }
    }
  }
}

/** @param {any} literal @param {string} flags @returns {Attack[]} */
export function attacksOn(literal, flags) {
  const native = flags.replace(/[gy]/g, '');
  /** @type {Attack[]} */
  const found = [];
  visit(literal.pattern, '', native, found);
  // The opening words again and again: every place is a new beginning.
  for (const { prefix, pump } of [...found]) if (prefix) found.push({ prefix: '', pump: prefix + pump });
  const first = literal.pattern.alternatives[0]?.elements
    .map((/** @type {any} */ each) => sample(each, native))
    .join('');
  for (const pump of ['a', ' ', '1', 'a ', '. ', 'no ', first]) if (pump) found.push({ prefix: '', pump });
  const seen = new Set();
  return found.filter(({ prefix, pump }) => {
    const key = `${prefix}\0${pump}`;
    return !seen.has(key) && seen.add(key);
  });
}
