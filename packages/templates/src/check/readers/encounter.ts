import type { Reader } from '../line.js';

/*
 * What the prose tells of the encounter, where no host does. Each is a plain statement; nothing is concluded from
 * words that could be about something else.
 */

const PLACE =
  /\b(?:in[- ](?:the )?(?:office|clinic|home)|in[- ]person|at (?:the )?(?:office|clinic|client'?s (?:home|residence)|school)|(?:office|clinic|home|school|community) (?:visit|session|appointment)|(?:seen|met|session|visit) (?:\w+ ){0,2}(?:at|in) (?:the |her |his |their )?(?:office|clinic|home|school|hospital|shelter)|pos (?:02|03|10|11|12|53))\b/;
const REMOTE =
  /\b(?:telehealth|tele-?therapy|telemedicine|televisit|virtual(?:ly)? (?:session|visit|appointment|seen|met)|(?:via|by|over) (?:secure |hipaa[- ]compliant )?(?:video|zoom|doxy\S*|phone|telephone|teams)|(?:video|audio[- ]only|phone|telephone) (?:session|visit|appointment|call|contact))\b/;

/** Where the session took place. */
export const location: Reader = ({ s, section }) =>
  !section.isPlan && !s.elsewhere && (PLACE.test(s.lower) || REMOTE.test(s.lower));

const PRESENT =
  /\b(?:(?:seen|met|attended|came|presented|arrived) (?:\w+ ){0,3}(?:alone|individually|with (?:her|his|their) \w+)|present(?: in session)?: ?\w|in attendance|all (?:\w+ )?members present|accompanied by|joined by|(?:mother|father|parents?|wife|husband|spouse|partner|guardian|mom|mum|dad|son|daughter) (?:was |were |also )?(?:present|attended|joined)|conjoint (?:session|with))\b/;

/** Who took part. */
export const participants: Reader = ({ s, section }) => !section.isPlan && PRESENT.test(s.lower);

const SERVICE =
  /\b(?:individual|family|couples?|conjoint|dyadic|group|crisis) (?:psycho)?(?:therapy|session|counsel?ling|visit|treatment)\b/;

/** Individual, family or group, said in so many words. */
export const serviceType: Reader = ({ s, section }) => !section.isPlan && SERVICE.test(s.lower);

const VIDEO =
  /\b(?:audio[- ]?(?:video|visual|only)|(?:via|by|over|on) (?:secure |hipaa[- ]compliant )?(?:video|zoom|doxy\S*|phone|telephone)|(?:video|phone|telephone) (?:session|visit|appointment|telehealth)|videoconferenc\w+|two-way video|camera (?:on|off))\b/;

/** By picture, or by sound alone. */
export const telehealthModality: Reader = ({ s, section }) => !section.isPlan && !s.elsewhere && VIDEO.test(s.lower);

const CLIENT_PLACE =
  /\b(?:client|patient|pt|ct|she|he|they)\b[^.;]{0,30}\b(?:located (?:in|at)|location|physically (?:in|at)|(?:calling|joined|connected|dialed in|attended) from|was (?:at|in) (?:home|(?:her|his|their) (?:home|car|office|dorm|apartment|residence)))\b/;
const PROVIDER_PLACE =
  /\b(?:provider|therapist|clinician|writer|counsel?or)\b[^.;]{0,30}\b(?:located (?:in|at)|location|physically (?:in|at)|in (?:the )?(?:office|clinic)|home office|from (?:the )?(?:office|home))\b/;

export const clientPlace: Reader = ({ s, section }) => !section.isPlan && CLIENT_PLACE.test(s.lower);
export const providerPlace: Reader = ({ s, section }) => !section.isPlan && PROVIDER_PLACE.test(s.lower);

const CONSENT = /\bconsent(?:s|ed|ing)?\b/;
const TELEHEALTH = /\b(?:tele\w+|video|virtual|remote|phone)\b/;
const RECORDING = /\b(?:record(?:ed|ing)|transcri\w+|ambient|scribe)\b/;
const AI = /\b(?:ai|artificial intelligence|scribe)\b/;
const NOT_GIVEN = /\b(?:no|without|declin\w+|refus\w+|not|withdr[ae]w\w*|pending|needed)\b[^.;]{0,20}\bconsent\b/;

export const telehealthConsent: Reader = ({ s }) =>
  CONSENT.test(s.lower) && TELEHEALTH.test(s.lower) && !NOT_GIVEN.test(s.lower);

export const recordingConsent: Reader = ({ s }) =>
  CONSENT.test(s.lower) && RECORDING.test(s.lower) && !NOT_GIVEN.test(s.lower);

/** Consent to treatment; that to telehealth, recording or release is another. */
export const informedConsent: Reader = ({ s }) =>
  /\b(?:informed consent|consents? (?:to|for) (?:treatment|therapy|services|care)|consent (?:forms?|paperwork)|limits of confidentiality)\b/.test(
    s.lower,
  ) && !NOT_GIVEN.test(s.lower);

export const aiNotice: Reader = ({ s }) =>
  AI.test(s.lower) &&
  /\b(?:informed|told|disclos\w+|notified|explained|aware|consent\w*|discussed)\b/.test(s.lower) &&
  /\b(?:document\w*|notes?|draft\w*|scribe|assist\w*)\b/.test(s.lower);

/** Who or what can help where the client is. */
export const emergencyContact: Reader = ({ s }) =>
  /\b(?:emergency contact|local (?:ed|er|emergency|police|crisis)|nearest (?:ed|er|emergency|hospital)|emergency plan)\b/.test(
    s.lower,
  );

export const audioOnlyReason: Reader = ({ s }) =>
  /\b(?:no|without|unable|declin\w+|not|fail\w+|poor|lack\w*|prefer\w*|weak|down|lost|drop\w*)\b[^.;]{0,40}\b(?:video|camera|broadband|internet|wi-?fi|bandwidth|smartphone|device)\b|\b(?:video|camera|internet|connection|wi-?fi)\b[^.;]{0,25}\b(?:fail\w+|unavailable|dropped|down|declined|not (?:work\w+|available|possible)|unstable|poor|lost)\b/.test(
    s.lower,
  );
