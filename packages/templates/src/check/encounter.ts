import type { ElementDefinition } from '../elements/index.js';
import type { EncounterContext } from '../note/index.js';
import { codeMatchesMinutes, minutesBetween, minutesForCode, serviceCode, stopsAfterStart } from '../profiles/index.js';
import type { Answer } from './answer.js';
import { cued, evidenceOf, type Facts } from './facts.js';
import { ask } from './questions.js';

/** Minutes from start to stop; undefined where one is not known. */
const elapsed = ({ start, stop }: EncounterContext): number | undefined =>
  start && stop ? minutesBetween(start, stop) : undefined;

/** Could these be the start and the stop of one session? Also where one is not known. */
const isOneSession = ({ start, stop }: EncounterContext): boolean =>
  !start || !stop || stopsAfterStart(start, stop) !== false;

/** Minutes of the session, as given or from the clock; undefined where neither is known. */
export const sessionMinutes = (context: EncounterContext): number | undefined =>
  context.sessionMinutes ?? (isOneSession(context) ? elapsed(context) : undefined);

/** Is it a note of a crisis, by its format, its code or the kind of service? Some payers give it less time to be signed. */
export const isCrisis = (
  format: { readonly id: string } | undefined,
  { cpt, serviceType }: EncounterContext,
): boolean => format?.id === 'crisis' || cpt === '90839' || serviceType === 'crisis';

const REMOTE_PLACES = new Set(['02', '10']);

/** Was the session by telehealth, as the host tells or by its place of service? */
export const isRemote = ({ telehealth, placeOfService = '' }: EncounterContext): boolean =>
  telehealth !== undefined || REMOTE_PLACES.has(placeOfService);

/** Did the session last as long as the codes whose length needs a reason? */
export const isExtended = (context: EncounterContext): boolean =>
  [context.cpt, ...(context.addOns ?? [])].some((code) => code === '90837' || code === '90838') ||
  ((sessionMinutes(context) ?? 0) >= 53 && !/^(?:90839|9084\d|90853|9079[12])$/.test(context.cpt ?? ''));

const said = (there: unknown): Answer => ({ status: there ? 'documented' : 'missing' });

function time(context: EncounterContext): Answer {
  const clocked = elapsed(context);
  if (clocked !== undefined && context.sessionMinutes !== undefined && Math.abs(clocked - context.sessionMinutes) > 1) {
    return {
      status: 'contradicted',
      ...ask('time.differs', { clocked, minutes: context.sessionMinutes }),
    };
  }
  if (clocked !== undefined && !isOneSession(context))
    return { status: 'contradicted', ...ask('time.order', { clocked }) };
  if (sessionMinutes(context) !== undefined) return said(true);
  if (!context.start && !context.stop) return said(false);
  return {
    status: 'partial',
    ...ask(context.start ? 'time.stop' : 'time.start'),
  };
}

function codeMatch({ cpt = '', addOns = [], ...context }: EncounterContext): Answer | undefined {
  const minutes = sessionMinutes(context);
  // Beside an E/M service the minutes given may be those of both.
  const timed = [cpt, ...addOns.filter((code) => serviceCode(code)?.addOnTo?.includes(cpt))].filter(minutesForCode);
  if (!timed.length || minutes === undefined) return undefined;
  const code = timed.find((each) => !codeMatchesMinutes(each, minutes, addOns));
  const range = code && minutesForCode(code);
  if (!range) return said(true);
  const { min: from, max: to } = range;
  const given = { code, from, minutes };
  return {
    status: 'contradicted',
    ...(Number.isFinite(to) ? ask('code.range', { ...given, to }) : ask('code.least', given)),
  };
}

function locations(facts: Facts): Answer {
  const { clientLocation, providerLocation } = facts.context.telehealth ?? {};
  const client = clientLocation || cued(facts, 'client-place');
  const provider = providerLocation || cued(facts, 'provider-place');
  if (client && provider) return said(true);
  if (!client && !provider) return said(false);
  return {
    status: 'partial',
    ...ask(client ? 'place.provider' : 'place.client'),
  };
}

/** Codes that say by themselves which type of service it was. */
const TYPED_CODE = /^(?:9079[12]|9083[2-46-9]|90840|9084[679]|90853)$/;

/** What the host tells of each element of the header; undefined where it cannot be said. */
const TOLD: Readonly<Record<string, (facts: Facts) => Answer | undefined>> = {
  client_id: ({ context }) => said(context.clientIdentified),
  dos: ({ context }) => said(context.date),
  time_start_stop: ({ context }) => time(context),
  service_code: ({ context }) => said(context.cpt),
  code_time_match: ({ context }) => codeMatch(context),
  location: ({ context }) => said(context.location || context.placeOfService || context.telehealth),
  participants: ({ context }) => said(context.participants?.length),
  svc_type: ({ context }) => said(context.serviceType || TYPED_CODE.test(context.cpt ?? '')),
  telehealth_modality: ({ context }) => said(context.telehealth?.modality),
  telehealth_locations: locations,
  telehealth_consent: ({ context }) => said(context.consents?.telehealth),
  telehealth_emergency: ({ context }) => said(context.telehealth?.emergencyContact),
  audio_only_reason: ({ context }) => said(context.telehealth?.audioOnlyReason),
  informed_consent: ({ context }) => said(context.consents?.treatment),
  ai_notice: ({ context }) => said(context.consents?.aiNotice),
  ai_consent: ({ context }) => said(context.consents?.recording),
};

/** What the host tells of an element of the header, and else the prose. */
export function encounterAnswer(facts: Facts, { id }: ElementDefinition): Answer | undefined {
  const told = TOLD[id]?.(facts);
  if (told?.status !== 'missing') return told;
  const evidence = evidenceOf(facts, id);
  return evidence.length ? { status: 'documented', evidence } : told;
}

/**
 * Does the host tell anything of the encounter's header? Where it does not, the header is kept elsewhere and nothing is blocked;
 * nor is it by whose note it is, which no writer can fill in, unless the host says that nothing tells.
 */
export const keepsHeader = (
  { date, start, stop, sessionMinutes, cpt, clientIdentified }: EncounterContext,
  id: string,
): boolean => (id === 'client_id' ? clientIdentified : (date ?? start ?? stop ?? sessionMinutes ?? cpt)) !== undefined;
