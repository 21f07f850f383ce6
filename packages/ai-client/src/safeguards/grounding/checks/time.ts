import { apart, roleOf } from '../clauses.js';
import { FRAME_WORDS, GENERAL } from '../reading.js';
import { oppositesOf } from '../stem.js';
import type { Check } from './report.js';

const PAST =
  /\b(?:ago|took place|last (?:week|month|year|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|previously)\b/i;
const FUTURE =
  /\b(?:in \d+ (?:days?|weeks?|months?|hours?)|in (?:one|two|three|four|five|six) (?:days?|weeks?|months?)|next|tomorrow|will|upcoming|going to|'ll)\b/i;
const CALENDAR =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march(?= \d)|april|june|july|august|september|october|november|december)\b/gi;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RELATIVE = /\b(?:yesterday|tomorrow|weekend)\b/gi;
const RELATIVE_SHORT: Readonly<Record<string, RegExp>> = {
  yesterday: /\byest/i,
  tomorrow: /\b(?:tom+or+ow|tmrw|tmw|tmr|tom)\b/i,
  weekend: /\b(?:weekend|wknd|w\/e|wkend)\b|\bfri\w*\W{1,5}sat|\bsat\w*\W{1,5}sun/i,
};
const DAY_PART: Readonly<Record<string, RegExp>> = {
  morning: /\b(?:mornings?|am|a\.m\.|q ?am|breakfast|wak\w+|woke|up at|early)\b|\d ?a\.?m?\b/i,
  afternoon: /\b(?:afternoons?|aft|pm|lunch)\b|\d ?p\.?m?\b|\b1[2-7]:?[0-5]\d\b/i,
  evening:
    /\b(?:evenings?|eves?|pm|p\.m\.|dinner|night\w*|nites?|tonight|hs)\b|\d ?p\.?m?\b|\b(?:1[7-9]|2[0-3]):?[0-5]\d\b/i,
  bedtime: /\b(?:bedtime|q?hs|bed|nights?|nightly|sleep|asleep)\b/i,
  noon: /\b(?:noon|midday|lunch|12)\b/i,
};
const PERIOD =
  /\b(last|past|this|next|previous|coming)\s+(night|week|weekend|month|year|spring|summer|fall|autumn|winter|session|meeting|appointment|visit)\b/gi;
const SITTING = /^(?:session|meeting|appointment|time|visit)$/i;
const LAST = /^(?:last|past|previous)$/i;
/** Not done, or not yet: planned, wished, practised, imagined. */
export const UNREAL =
  /\b(?:plan(?:s|ned|ning)?|will|going to|wants?|wanted|hop(?:es?|ed|ing)|intends?|intend(?:ed|ing)|consider(?:s|ed|ing)?|might|may|could|would|should|if|next|tomorrow|upcoming|scheduled|role[- ]?play(?:ed|ing)?|rehears(?:ed|ing|al)|practi[sc](?:ed?|ing)|imagin(?:ed|ing)|agreed|agrees|think(?:s|ing) (?:about|of)|thought of|talk(?:s|ed|ing) about|discussed|afraid of|fear(?:s|ed)? of|worr(?:y|ies|ied) about|to do|asked (?:about|to)|advised|encouraged|suggested|needs? to|has to|supposed to|about to|interested in|wishes|goal|refer\w*|ref|recommend\w*|provided .{0,20}number)\b/i;
const REALISED = /\b(?:attended|started|began|joined|entered|completed|visited|took|underwent|enrolled)\b/i;
const FORMER =
  /\b(?:used to|formerly|previously|history of|in the past|as a (?:child|teen)|at age|years? ago|back then|ago|former|prior)\b/i;
const NOW_DONE =
  /(?<!\p{L})(\p{L}{3,}ed|rang|called|went|told|met|bought|made|took|wrote|sent|gave|left|spoke|had|saw|quit|paid|ran|drove|drank|began|cut|hit|put|set|let|got|came|broke)(?!\p{L})/giu;

/** "Sister to stay", "to call Friday": shorthand for what is still to be done. */
export const isToDo = (text: string): boolean => {
  const [, who] = /^\s*(?:(\p{L}+) )?to (?!be\b|the\b|an?\b|his\b|her\b|my\b|him\b|me\b|\d)\p{L}+/iu.exec(text) ?? [];
  return who !== undefined ? roleOf(who.toLowerCase()) !== undefined : /^\s*to \p{L}+/iu.test(text);
};

/** The name of a month, "May" and "March" within a sentence included. */
export const isMonth = (name: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(name);

/** "November" of "11/20" and of "since 11/1"; a small number behind the stroke may be that of days, doses or a scale. */
export const isDated = (name: string, there: string): boolean =>
  isMonth(name) &&
  new RegExp(
    String.raw`(?:\b(?:on|since|by|until|til|from|due|starting|ending) 0?M\/\d{1,2}|(?<![\d/])0?M\/(?:1[1-9]|2\d|3[01]))(?!\d|\/10\b| ?(?:days?|doses?|nights?|times)\b)`.replace(
      /M/g,
      String(MONTHS.indexOf(name.slice(0, 3)) + 1),
    ),
    'i',
  ).test(there);

const isThin = (root: string): boolean => FRAME_WORDS.has(root);

/** Days, order and reality: what was planned was not done, what ended is not going on. */
export const time: Check = (reading, report) => {
  const { said, source, both, words, held, sourceClauses, clauses, knows } = reading;
  for (const match of said.matchAll(CALENDAR)) {
    const short = match[0].slice(0, 3).toLowerCase();
    const month = MONTHS.indexOf(short) + 1;
    if (
      !new RegExp(match[0].replace(/day$/i, ''), 'i').test(both) &&
      !new RegExp(String.raw`\b(?:${short}|${short.slice(0, 2)})(?:r|rs|s|t)?\b`, 'i').test(both) &&
      !(month && new RegExp(String.raw`\b0?${month}/\d|\d/0?${month}\b`).test(both))
    )
      report('temporal', 'not-in-source', match[0]);
  }
  for (const match of said.matchAll(RELATIVE)) {
    const word = match[0].toLowerCase();
    if (!new RegExp(word, 'i').test(both) && !RELATIVE_SHORT[word]?.test(both))
      report('temporal', 'not-in-source', word);
  }
  for (const [word, pattern] of Object.entries(DAY_PART)) {
    if (new RegExp(String.raw`\b${word}s?\b`, 'i').test(said) && !pattern.test(both))
      report('temporal', 'not-in-source', word);
  }
  const periods = [...both.matchAll(PERIOD)];
  for (const [all, which = '', unit = ''] of said.matchAll(PERIOD)) {
    const alike = periods.some(
      ([, other = '', period = '']) =>
        (period.toLowerCase() === unit.toLowerCase() || (SITTING.test(period) && SITTING.test(unit))) &&
        (other.toLowerCase() === which.toLowerCase() ||
          (LAST.test(other) && LAST.test(which)) ||
          /^this$/i.test(other) === /^this$/i.test(which)),
    );
    if (!alike && (periods.length || !SITTING.test(unit)))
      report('temporal', periods.length ? 'differs' : 'not-in-source', all);
  }
  if (PAST.test(said) && !PAST.test(both) && FUTURE.test(both)) report('temporal', 'differs', PAST.exec(said)?.[0]);
  if (FUTURE.test(said) && !FUTURE.test(both) && PAST.test(both)) report('temporal', 'differs', FUTURE.exec(said)?.[0]);
  if (
    FORMER.test(source) &&
    !FORMER.test(said) &&
    !/\b(?:stopped|quit|ended|no longer|had been|had|decreas\w+|increas\w+|reduc\w+|down|up|fewer|less|more|from|compared|than|chang\w+)\b/i.test(
      said,
    ) &&
    /\bused to\b/i.test(source)
  )
    report('temporal', 'differs', 'used to');
  // Opposite words: "after" for "before", "began" for "quit".
  for (const word of words) {
    if (held.has(word.stem)) continue;
    for (const other of oppositesOf(word.stem)) {
      if (!held.has(other) || words.some(({ stem }) => stem === other)) continue;
      const there = reading.sourceWords.filter(({ stem }) => stem === other);
      // "not early" for "late": a negation on one side makes up for it.
      if (there.some(({ plain }) => plain) === word.plain && !apart({ ...reading, isThin }, word.stem, other))
        report('temporal', 'differs', word.text);
    }
  }
  for (const clause of clauses) {
    if (UNREAL.test(clause.text)) continue;
    const kin = sourceClauses.filter(({ words: others }) => [...clause.words].some((word) => others.has(word)));
    // "Attended AA" for "wants to try AA": another verb, and yet done.
    const about = [...clause.words].filter((word) => !GENERAL.has(word) && !FRAME_WORDS.has(word) && word.length > 1);
    const homes = sourceClauses.filter(({ words: others }) => about.some((word) => others.has(word)));
    const real = REALISED.exec(clause.text)?.[0];
    if (real && homes.length && !knows(real.toLowerCase()) && homes.every(({ text }) => UNREAL.test(text)))
      report('temporal', 'differs', real);
    for (const [, done = ''] of clause.text.matchAll(NOW_DONE)) {
      if (
        /^(?:planned|wanted|hoped|intended|agreed|scheduled|need\w*|asked|suggested|discussed|reported|stated|described|noted|had)$/i.test(
          done,
        ) ||
        !knows(done.toLowerCase())
      )
        continue;
      const told = kin.filter(
        ({ text }) =>
          /\b(?:next|tomorrow|upcoming)\b/i.test(text) ||
          new RegExp(
            String.raw`\b(?:to|about|of|role[- ]?play\w*|practi\w+|rehears\w+|will|consider\w*|might|may|could)\s+(?:\p{L}+\s)?${root(done)}\p{L}{0,3}\b`,
            'iu',
          ).test(text),
      );
      if (
        told.length &&
        told.every(({ text }) => UNREAL.test(text) || isToDo(text)) &&
        // "Wants to quit" has the form of what was done, and is not done.
        !kin.some(({ text }) => new RegExp(String.raw`(?<!\b(?:to|will|might|may|could)\s)\b${done}\b`, 'i').test(text))
      )
        report('temporal', 'differs', done);
    }
  }
};

const PAST_FORM: Readonly<Record<string, string>> = {
  rang: 'ring',
  went: 'go',
  told: 'tell',
  met: 'meet',
  bought: 'buy',
  made: 'mak',
  took: 'tak',
  wrote: 'writ',
  sent: 'send',
  gave: 'giv',
  left: 'leav',
  spoke: 'speak',
  saw: 'see',
  paid: 'pay',
  ran: 'run',
  quit: 'quit',
  drove: 'driv',
  drank: 'drink',
  began: 'beg[iu]n',
  got: 'get',
  came: 'com',
  broke: 'break',
  had: 'hav',
};
const root = (word: string): string =>
  PAST_FORM[word.toLowerCase()] ??
  word
    .toLowerCase()
    .replace(/(?:ied)$/, 'y')
    .replace(/ed$/, '')
    .replace(/([bdgmnprt])\1$/, '$1');
