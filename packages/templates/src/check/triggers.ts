import type { TriggerId } from '../elements/index.js';
import { isExtended, isRemote } from './encounter.js';
import { cued, evidenceOf, type Facts, marksIn } from './facts.js';
import { signedInTime, wasDrafted } from './record.js';

const SUBSTANCE_CODE = /^F1\d/i;
const SUBSTANCE_NAME = /\b(?:use disorder|dependence|alcohol|opioid|cocaine|cannabis|stimulant)\b/i;

const open = (state: string): boolean => state === 'positive' || state === 'ambiguous';

/** Does the host tell of this part of the header? */
function told({ context }: Facts, id: string): boolean {
  switch (id) {
    case 'client_id':
      return context.clientIdentified !== undefined;
    case 'location':
      return Boolean(context.location || context.placeOfService || context.telehealth);
    case 'participants':
      return context.participants !== undefined;
    default:
      return context.serviceType !== undefined || context.cpt !== undefined;
  }
}

const asks = ({ profile }: Facts, id: string): boolean =>
  (profile?.rules ?? []).some(({ elements, requirement }) => requirement === 'required' && elements.includes(id));

const isGroup = ({ format, context }: Facts): boolean =>
  format?.id === 'group' || context.cpt === '90853' || context.serviceType === 'group';

const isJoint = ({ format, context }: Facts): boolean =>
  format?.id === 'couples-family' ||
  /^(?:couples|family)$/.test(context.serviceType ?? '') ||
  /^9084[67]$/.test(context.cpt ?? '');

/** How each trigger of the catalogue is seen. */
const SEEN: Readonly<Record<TriggerId, (facts: Facts, id: string) => boolean>> = {
  header: (facts, id) => told(facts, id) || asks(facts, id),
  // The answer is there only where code and minutes are.
  'timed-code': () => true,
  telehealth: ({ context }) => isRemote(context),
  'audio-only': ({ context }) => context.telehealth?.modality === 'audio-only',
  'first-session': ({ context }) => context.sessionNumber === 1,
  'follow-up': ({ context }) => context.sessionNumber !== 1,
  recorded: ({ context }) => context.recorded === true,
  drafted: wasDrafted,
  'homework-set': ({ context }) => context.priorHomework === true,
  'medication-list': ({ context }) => context.medications === true,
  substance: (facts) =>
    cued(facts, 'substance_use') ||
    (facts.context.diagnoses ?? []).some(
      ({ code = '', name = '' }) => SUBSTANCE_CODE.test(code) || SUBSTANCE_NAME.test(name),
    ),
  informant: (facts) => cued(facts, 'collateral') || evidenceOf(facts, 'collateral').length > 0,
  // The answer knows which diagnoses it knows.
  'diagnosis-known': () => true,
  'long-session': ({ context }) => isExtended(context),
  'interactive-complexity': ({ context }) => context.cpt === '90785' || (context.addOns ?? []).includes('90785'),
  'risk-open': ({ risk }) => risk.open,
  'suicide-open': ({ risk }) => open(risk.concepts.si.state),
  'means-open': ({ risk }) =>
    (open(risk.concepts.si.state) || open(risk.concepts.self_harm.state)) && open(risk.concepts.means.state),
  'risk-raised': (facts) => facts.risk.open && cued(facts, 'risk-raised'),
  'violence-open': ({ risk }) => open(risk.concepts.hi.state),
  abuse: ({ risk }) => open(risk.concepts.abuse.state),
  partner: (facts) => isJoint(facts) || cued(facts, 'partner'),
  'unmet-need': (facts) => cued(facts, 'referral') || evidenceOf(facts, 'referral').length > 0,
  'outside-provider': (facts) => cued(facts, 'coordination') || evidenceOf(facts, 'coordination').length > 0,
  stagnation: ({ findings }) => Boolean(findings.get('plan_change')?.length),
  'near-end': (facts) => cued(facts, 'near-end'),
  plan: ({ comparison }) => comparison.plan !== undefined,
  'earlier-notes': ({ comparison, findings }) =>
    comparison.before.length > 0 || Boolean(findings.get('not_cloned')?.length),
  signed: ({ record }) => record?.signature !== undefined,
  supervised: ({ record }) => record?.signature !== undefined && record.supervised === true,
  late: (facts) => signedInTime(facts) === 'late',
  amended: ({ record }) => (record?.changes ?? []).length > 0,
  group: (facts, id) => isGroup(facts) && marksIn(facts, id).length > 0,
  // The answer to short forms is there only where some are found.
  found: (facts, id) =>
    id === 'unapproved_abbrev' || Boolean(facts.findings.get(id)?.length) || marksIn(facts, id).length > 0,
};

export const triggered = (facts: Facts, trigger: TriggerId, id: string): boolean => SEEN[trigger](facts, id);
