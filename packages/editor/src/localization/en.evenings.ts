import type { Message } from './fill.js';

/** English strings of documentation time and of the phased introduction. Never loaded by an editor alone. */
export const evenings = {
  // The page
  'evenings.label': 'Your evenings',
  'evenings.loading': 'Adding up the days…',
  'evenings.error': 'The counted time could not be read. Your notes are not affected.',
  'evenings.error.schedule': 'The schedule this page was given cannot be used: “{field}” is not what it should be.',
  'evenings.retry': 'Try again',

  'evenings.empty.title': 'Nothing counted yet',
  'evenings.empty.off':
    'If you like, this device counts how long you write, and on which evenings. It keeps seconds and counts, never a word of a note, and sends nothing.',
  'evenings.empty.on': 'Counting is on. After your first note there will be something to see here.',

  'evenings.not-enough.title': 'Not enough days yet to say anything',
  'evenings.not-enough':
    'A comparison needs {needed} working days before and {needed} with drafts. There are {before} and {after} so far.',

  'evenings.better.title': {
    one: 'About {number} evening back every four weeks',
    other: 'About {number} evenings back every four weeks',
  },
  'evenings.worse.title': {
    one: 'About {number} more evening worked every four weeks',
    other: 'About {number} more evenings worked every four weeks',
  },
  'evenings.no-change.title': 'No change in your evenings',
  'evenings.better': 'The true number lies between {low} and {high}, as far as these days can say.',
  'evenings.worse':
    'The true number lies between {low} and {high} more, as far as these days can say. Your evenings are not what drafting helps.',
  'evenings.no-change':
    'None that these days can tell from chance: anything from {worse} more evenings worked to {better} fewer in four weeks is possible. A smaller change would not show.',
  'evenings.rates': 'Evenings worked in a usual week: {before} before, {after} with drafts.',

  // The windows
  'windows.title': 'Evenings, week by week',
  'windows.caption': 'A lit window: an evening with {minutes} minutes of writing or more.',
  'windows.before': 'Before',
  'windows.after': 'With drafts',
  'windows.between': 'In between',
  'windows.week': 'Week of {date}',
  'windows.worked': 'worked',
  'windows.free': 'free',
  'windows.unknown': 'not known',
  'windows.count': 'Evenings worked',

  // Verdicts
  'verdict.better': 'Better',
  'verdict.worse': 'Worse',
  'verdict.no-change': 'No change',
  'verdict.not-enough': 'Not enough days',

  // The four measures beside the evenings
  'closing.title': 'Closing time',
  'closing.better': 'On working days the laptop closes {amount} earlier (between {low} and {high}).',
  'closing.worse': 'On working days the laptop closes {amount} later (between {low} and {high}).',
  'closing.no-change': 'No change that can be told from chance: from {better} earlier to {worse} later is possible.',
  'closing.definition':
    'When documentation ended on a working day: the middle one of all days. Writing after midnight belongs to the day before.',
  'minutes.title': 'Minutes per note',
  'minutes.better': 'A note takes {amount} less (between {low} and {high}).',
  'minutes.worse': 'A note takes {amount} more (between {low} and {high}).',
  'minutes.no-change': 'No change that can be told from chance: from {better} less to {worse} more is possible.',
  'minutes.definition':
    'Active time at a note until it is signed, on average. Pauses longer than 30 seconds do not count.',
  'lag.title': 'From session to signature',
  'lag.better': 'Notes are signed {amount} sooner (between {low} and {high}).',
  'lag.worse': 'Notes are signed {amount} later (between {low} and {high}).',
  'lag.no-change': 'No change that can be told from chance: from {better} sooner to {worse} later is possible.',
  'lag.definition':
    'From the end of a session to the signature of its note: the middle one of all notes. Known only where the note says when the session ended.',
  'completeness.title': 'Documented when signed',
  'completeness.better': '{amount} more of what applies is documented (between {low} and {high}).',
  'completeness.worse': '{amount} less of what applies is documented (between {low} and {high}).',
  'completeness.no-change': 'No change that can be told from chance: from {worse} fewer to {better} more is possible.',
  'completeness.definition':
    'Elements documented, of those that apply to the note, at the moment of signing; on average. It says what is there, not how good it is.',
  'completeness.points': { one: '{count} point', other: '{count} points' },

  'measure.before': 'Before',
  'measure.after': 'With drafts',
  'measure.none': 'not known',
  'measure.definition': 'What this is',
  'measure.table': 'As a table',
  'measure.week': 'Week of',
  'measure.value': 'Value',
  'measure.chart': '{title}, week by week',
  'measure.walk': '{title}: walk along the weeks',
  'measure.not-enough': 'Too few working days to compare.',

  // How it was counted
  'basis.title': 'How this was counted',
  'basis.source':
    'From key strokes, pointer and focus in the note, on this device. A pause of more than {idle} seconds is not counted, nor is what follows the last key.',
  'basis.cutoffs': 'All active time: {five} with pauses up to 5 seconds, {thirty} up to 30, {sixty} up to 60.',
  'basis.evening': 'Your own time is {from} to {to} on working days, and all of weekends and days off.',
  'basis.zone': { one: 'Time zone: {zones}.', other: 'Time zones: {zones}, each day in its own.' },
  'basis.interval':
    'Intervals hold the true change in 95 of 100 repetitions (bootstrap over days, wider where whole weeks differ). Five of them are shown: one in four pages like this one will have one that errs.',
  'basis.missing':
    'Days without sessions and without writing are left out. {changeovers} days fell between two phases and count for neither.',
  'basis.here': 'Nothing of this leaves the device unless you export it.',
  'basis.causes':
    'Before and after differ in more than drafting: season, caseload, practice. This page shows what changed, not why.',

  // More figures
  'more.title': 'More figures',
  'more.figure': 'Figure',
  'more.working-days': 'Working days counted',
  'more.sessions': 'Sessions',
  'more.evenings': 'Evenings worked',
  'more.outside': 'Work outside work, minutes per 8 scheduled hours',
  'more.outside-buffered': 'The same, half an hour around them left out',
  'more.note-time': 'Note time, minutes per 8 scheduled hours',
  'more.pajama': 'Minutes in your own time per working day',
  'more.own-share': 'Share of note time that is in your own time',
  'more.within-24': 'Signed within 24 hours',
  'more.within-72': 'Signed within 72 hours',
  'more.draft-to-sign': 'Minutes from draft to signature',
  'more.edit-burden': 'Words of drafts changed',
  'more.at-draft': 'Documented by the first draft',
  'more.kept': 'Drafted sentences kept',
  'more.edited': 'Drafted sentences edited',
  'more.rejected': 'Drafted sentences rejected',

  // What can be done with it
  'data.label': 'Your data',
  'data.count': 'Count my time on this device',
  'data.csv': 'Spreadsheet of days',
  'data.json': 'Full copy',
  'data.import': 'Import…',
  'data.delete': 'Delete everything',
  'data.deleted': 'Everything is deleted, and counting is off.',
  'data.undo': 'Undo',
  'data.restored': 'Everything is back.',
  'data.imported': { one: '{count} record imported', other: '{count} records imported' },
  'data.import.failed': 'This file cannot be imported: {why}.',
  'data.import.not_json': 'it is not such a file',
  'data.import.not_ours': 'it does not hold documentation time',
  'data.import.newer_version': 'it was written by a newer version',
  'data.import.malformed': 'something in it is damaged',
  'data.import.too_large': 'it is far too large',
  'data.failed': 'That did not work: this device refused to keep it.',

  // The introduction
  'rollout.label': 'Introducing drafts',
  'rollout.now': 'You are here',
  'rollout.done': 'done',
  'rollout.since': 'since {date}',
  'rollout.sandbox': 'Try it out',
  'rollout.sandbox.about': 'Invented clients only. Nothing of a real person is drafted.',
  'rollout.parallel': 'Side by side',
  'rollout.parallel.about':
    'One or two clients who agreed. You write your own note first, without seeing the draft; then the draft. Both are timed, both are checked.',
  'rollout.quarter': 'A quarter',
  'rollout.quarter.about': 'A quarter of your caseload, the draft first.',
  'rollout.all': 'Everyone who agreed',
  'rollout.all.about': 'Your whole caseload, as far as it agreed.',

  'gates.title': 'Before you go on',
  'gates.title.last': 'This is the last phase',
  'gates.met': 'met',
  'gates.open': 'open',
  'gates.notes': 'At least {needed} drafted notes signed in this phase',
  'gates.notes.now': '{notes} of {needed}',
  'gates.errors': 'No critical error',
  'gates.errors.now': { one: '{count} reported', other: '{count} reported' },
  'gates.edits': 'You change less and less of the drafts',
  'gates.edits.now': '{first} of words changed at first, {second} lately',
  'gates.completeness': 'At least as complete as your own notes',
  'gates.completeness.now': '{drafted} documented, your own {own}',
  'gates.completeness.few': '{count} of {needed} notes of your own to compare with',
  'gates.consents': 'A client who agreed',
  'gates.consents.now': { one: '{count} client', other: '{count} clients' },
  'gates.opt-in': 'You want to',
  'gates.opt-in.ask': 'I want to go on to “{phase}”',
  'gates.unknown': 'not known yet',
  'gates.go-on': 'Go on to “{phase}”',
  'gates.go-back': 'Back to “{phase}”',
  'gates.blocked': { one: '{count} thing is still open', other: '{count} things are still open' },

  'errors.title': 'Was something badly wrong?',
  'errors.about': 'One of these is a step back at once, and everything is counted anew.',
  'errors.about.first': 'One of these, and everything is counted anew.',
  'errors.risk-polarity': 'Risk turned around',
  'errors.risk-polarity.about': 'said denied where it was reported, or the other way',
  'errors.wrong-client': 'Another client’s facts',
  'errors.wrong-client.about': 'something that belongs in another chart',
  'errors.wrong-number': 'A wrong number',
  'errors.wrong-number.about': 'a dose, score, date or time that is not so',

  'errors.notice': 'On {date} an error was reported: {kind}. Everything in this phase is counted anew since.',

  'consent.title': 'Clients and their consent',
  'consent.client': 'Client',
  'consent.state': 'Consent',
  'consent.drafts': 'Drafts now',
  'consent.none': 'none',
  'consent.given': 'given {date}',
  'consent.revoked': 'revoked {date}',
  'consent.synthetic': 'invented',
  'consent.give': 'Record consent',
  'consent.give.for': 'Record consent of {client}',
  'consent.revoke': 'Revoke',
  'consent.revoke.for': 'Revoke consent of {client}',
  'consent.empty': 'There are no clients yet.',
  'refusal.allowed': 'yes',
  'refusal.synthetic-only': 'not in this phase',
  'refusal.no-consent': 'no consent',
  'refusal.not-yet': 'later',
  'refusal.own-note-first': 'after your own note',

  'pairs.title': 'Both ways',
  'pairs.empty': 'No session has both notes yet.',
  'pairs.own-first': 'Own note first',
  'pairs.draft-first': 'Draft first',
  'pairs.order': 'Which note was first',
  'pairs.balanced':
    'With each order counting half, a note from a draft takes {amount} less than your own. The second note of a session is always the easier one.',
  'pairs.balanced.more':
    'With each order counting half, a note from a draft takes {amount} more than your own. The second note of a session is always the easier one.',
  'pairs.one-order':
    'Your own note came first every time, so that it was not made easier by the draft. The second note is always the easier one: for a fair comparison of time, let the draft come first in every other session.',
  'pairs.alternate': 'Let the draft come first in every other session',
  'pairs.alternate.about': 'A fairer comparison of time. In those sessions your own note is not blind.',

  'open.title': 'Sessions under way',
  'open.draft-first': 'the draft first, then your own note',
  'open.own-first': 'your own note first; the draft waits for it',
  'open.finished': 'your own note is finished; the draft may come',
  'open.finish': 'My own note is finished',
  'open.finish.for': 'My own note is finished: {session}',
  'pairs.date': 'Session',
  'pairs.own': 'Your own',
  'pairs.drafted': 'From the draft',
  'pairs.documented': '{share} documented',
  'pairs.each': {
    one: '{count} session, the middle shown',
    other: 'All {count} sessions; the middle of them is shown',
  },

  'steps.title': 'What happened so far',
  'steps.gates': '{date}: on to “{to}”',
  'steps.choice': '{date}: back to “{to}”, by your choice',
  'steps.critical-error': '{date}: back to “{to}” after a critical error',
  'steps.anew': '{date}: counted anew in “{to}” after a critical error',

  'announce.phase': 'Now: {phase}',
  'announce.own-note': 'Your own note is finished: this session may be drafted now',
  'announce.consent': 'Consent recorded',
  'announce.revoked': 'Consent revoked: nothing is drafted for this client any more',
} as const satisfies Record<string, Message>;

export type EveningsStrings = typeof evenings;
