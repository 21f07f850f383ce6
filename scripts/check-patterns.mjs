/**
 * Holds every pattern that reads a note to linear work. A text is pumped up at each place where a pattern may repeat, and
 * the steps of a backtracking matcher are counted for one length and for twice that: linear work doubles, quadratic
 * work takes four times as many. Needs the package compiled (`tsc -b`).
 */
import { join } from 'node:path';
import { attacksOn } from './patterns/attacks.mjs';
import { patternsOf } from './patterns/collect.mjs';
import { stepper, TooManySteps } from './patterns/steps.mjs';
import { conclude, root } from './workspace.mjs';

const LENGTH = 240;
/** Between linear (2) and quadratic (4); bounded repetitions are still filling up at the shorter length. */
const MOST = 3;
/** A pattern that takes more than this on so short a text is exponential, or might as well be. */
const LIMIT = 3_000_000;

/** Patterns that are shown a window of the text and never more: what they cost is bounded, however they grow. */
const WINDOWS = [{ under: 'language/shorthand/', length: 48, most: 20_000 }];

const NOTE =
  'Client denies SI/HI, worry 7/10 most days; slept 4 hrs. PHQ-9 score 14 on 2026-11-23. "I cope", she said. Ct c/o HA x2 wks, hx of SI, no plan. Safety plan reviewed [ ] TBD.';

const patterns = await patternsOf(join(root, 'packages/templates/dist'), (templates) => {
  for (const { id, sections } of templates.FORMATS)
    templates.checkText({
      format: id,
      sections: Object.fromEntries(sections.map((/** @type {{ id: string }} */ section) => [section.id, NOTE])),
    });
  templates.assessRisk(NOTE);
  templates.expandShorthand(NOTE);
  templates.answersIn(NOTE);
});

/**
 * What is wrong with a pattern; undefined where nothing is.
 * @param {{ source: string, flags: string, where: string }} pattern
 */
function fault({ source, flags, where }) {
  const { literal, count } = stepper(source, flags);
  const window = WINDOWS.find(({ under }) => where.startsWith(under) && !flags.includes('y'));
  const said = `in ${where}: /${source.slice(0, 120)}/${flags}`;
  for (const { prefix, pump } of attacksOn(literal, flags)) {
    attacks++;
    const of = (/** @type {number} */ length) => `${prefix}${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
    const text = JSON.stringify(`${prefix} + ${pump}`);
    try {
      if (window) {
        count(of(window.length).slice(0, window.length), window.most);
        continue;
      }
      const growth = count(of(2 * LENGTH), 5 * LIMIT) / count(of(LENGTH), LIMIT);
      if (growth > MOST) return `${growth.toFixed(1)} times the work for twice ${text}, ${said}`;
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      return `more than ${window?.most ?? LIMIT} steps for ${text}, ${said}`;
    }
  }
  return undefined;
}

let attacks = 0;
const problems = patterns.flatMap((pattern) => fault(pattern) ?? []);
const attempted = attacks;
// A check that cannot fail proves nothing: these have to.
for (const source of ['(?:a+)+b', '\\s*x?\\s*y', '[a-z]+!', '"[^!]*!'])
  if (!fault({ source, flags: '', where: 'known' })) problems.push(`the check itself does not see /${source}/`);

conclude(problems, `${patterns.length} patterns take linear work under ${attempted} attacks`);
