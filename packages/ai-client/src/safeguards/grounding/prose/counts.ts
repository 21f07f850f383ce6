import { type Check, DOWN, UP } from '../checks/index.js';
import { changesIn, inDigits, numbersIn, sharesIn } from '../numbers.js';

const UPWARD =
  /(?<!(?:broke|gave|split|caught|opened|woke|wakes?|gets?|got|pick\w*|hung|made|end\w*|set|show\w*|follow|check\w*|cheer\w*|bring\w*|brought|came|come\w*|grew|grow\w*)[ -])\bup(?=\s*(?:[,.;]|$|by\b|to\b|from\b|\d))|\b(?:increas\w+|improv\w+|higher|rose|risen)\b|↑/i;
const DOWNWARD =
  /(?<!(?:broke|calm\w*|wind\w*|sat|sit\w*|lay|lie|lies|slow\w*|shut\w*|feel\w*|felt)[ -])\bdown(?=\s*(?:[,.;]|$|by\b|to\b|from\b|\d))|\b(?:decreas\w+|worsen\w*|worse|lower\w*|fell|fallen|reduc\w+|declin\w+|dropp?\w*|fewer|less)\b|↓/i;

/** How many of how many, how often, and which way it went. */
export const counts: Check = ({ said, both }, report) => {
  const plain = said.replace(/["“][^"”]*["”]/g, ' ');
  const here = numbersIn(plain);
  const whole = sharesIn(both);
  if (
    /\bevery other\b/i.test(plain) &&
    !/\b(?:other|alternate|bi-?w\w*|every (?:2|two|second)|q ?2\w*|fortnight\w*|eo[dw]|2x\/mo|twice (?:a|per) month)\b/i.test(
      both,
    )
  )
    report('number', 'not-in-source', 'every other');
  const fractions = (text: string): string[] => text.match(/(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/g) ?? [];
  for (const fraction of fractions(plain)) {
    const turned = fraction.split('/').reverse().join('/');
    if (fractions(both).includes(turned) && !fractions(both).includes(fraction)) report('number', 'differs', fraction);
  }
  if (/\b(?:each|every one) of\b/i.test(plain) && whole.some(([part, of]) => part !== of && !here.includes(part)))
    report('number', 'differs', 'each of');
  for (const [sign, other] of [
    ['+', DOWN],
    ['-', UP],
  ] as const)
    for (const [, number = ''] of both.matchAll(sign === '+' ? /(?<![\d\p{L}])\+ ?(\d+)/gu : /(?<=\s|^)[-−](\d+)/g))
      if (here.includes(String(Number(number))) && other.test(plain) && !other.test(both))
        report('number', 'differs', other.exec(plain)?.[0]);
  for (const [, number = ''] of inDigits(plain).matchAll(/\b(?:all|each of the|every one of the) (\d+)\b/gi))
    if (whole.some(([part, of]) => of === number && part !== of && !here.includes(part)))
      report('number', 'differs', `all ${number}`);
  // "Every day" for six of seven; "all twenty" where fewer are counted beside them; "unchanged" where two numbers differ.
  if (
    /\b(?:every (?:single )?(?:day|night|meal|time)|each (?:day|night)|all of (?:them|the)|without exception)\b/i.test(
      plain,
    ) &&
    whole.some(([part, of]) => part !== of) &&
    !whole.some(([part, of]) => part === of)
  )
    report('number', 'differs', 'every');
  for (const [, number = ''] of inDigits(plain).matchAll(/\b(?:all|each of the) (\d+)\b/gi))
    if (
      here.length === 1 &&
      numbersIn(both).some((other) => Number(other) < Number(number)) &&
      numbersIn(both).includes(number)
    )
      report('number', 'differs', number);
  const changes = changesIn(both);
  if (
    changes.length === 1 &&
    changes[0]?.from !== changes[0]?.to &&
    /\b(?:unchanged|no change|same as|stable|remained at)\b/i.test(plain) &&
    !/\b(?:unchanged|no change|same|stable)\b/i.test(both) &&
    here.length === 1
  )
    report('number', 'differs', 'unchanged');
  const [up, down] = [UPWARD.test(both), DOWNWARD.test(both)];
  if (up !== down && UPWARD.test(plain) !== DOWNWARD.test(plain) && UPWARD.test(plain) === down)
    report('number', 'differs', (down ? UPWARD : DOWNWARD).exec(plain)?.[0]);
  if (
    /\b(?:stable|unchanged|same|no change|steady)\b/i.test(both) &&
    !up &&
    !down &&
    /\b(?:up|down) (?:to|by|from)\b/i.test(plain)
  )
    report('number', 'differs', /\b(?:up|down)\b/i.exec(plain)?.[0]);
};
