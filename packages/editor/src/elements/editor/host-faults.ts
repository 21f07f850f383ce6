import type { LitElement } from 'lit';
import type { EvenfallEditor } from './editor.js';
import { contextFaults, extensionFaults, phraseFaults, planFaults, type Readers } from './host-entries.js';
import type { Told } from './host-objects.js';
import { isNear, kindOf, unknownFields } from './host-words.js';

/** What a host gives by property, and the members by which it is known: methods, unless another kind is named. */
const MEMBERS = {
  aiClient: ['function', 'status', 'draft'],
  draftStore: ['function', 'load', 'save', 'delete'],
  phraseStore: ['function', 'load', 'save', 'delete'],
  dictation: ['function', 'state', 'start'],
  formats: ['function', 'map', 'find'],
  signer: ['string', 'name'],
  profile: ['object', 'timeliness', 'rules'],
} as const;

/** Properties that are no objects: their kind, or what there is to choose from. */
const PLAIN: Readonly<Record<string, string | readonly string[]>> = {
  format: 'string',
  label: 'string',
  name: 'string',
  draftKey: 'string',
  verbatim: 'boolean',
  readonly: 'boolean',
  disabled: 'boolean',
  required: 'boolean',
  requireComplete: 'boolean',
  encounter: ['edit', 'show', 'none'],
  clientTerm: ['client', 'patient'],
};

function memberFaults(host: EvenfallEditor, name: keyof typeof MEMBERS): string[] {
  const given: unknown = Reflect.get(Object(name === 'profile' ? host.signTerms : host), name);
  if (given == null) return [];
  const [kind, ...members] = MEMBERS[name];
  const lacking = members.filter((member) => typeof Reflect.get(Object(given), member) !== kind);
  if (lacking.length)
    return [`expected ${members.join(', ')} (${kind}), found ${typeof given} without ${lacking.join(', ')}`];
  return [];
}

function plainFaults(given: unknown, wanted: string | readonly string[]): string[] {
  if (given == null) return [];
  if (typeof wanted === 'string') return kindOf(given) === wanted ? [] : [`expected ${wanted}, found ${kindOf(given)}`];
  if (wanted.includes(given as string)) return [];
  return [`expected one of ${wanted.join(', ')}, found ${typeof given === 'string' ? 'another' : kindOf(given)}`];
}

function levelFaults({ headingLevel }: EvenfallEditor): string[] {
  const kind = kindOf(headingLevel);
  return headingLevel >= 1 && headingLevel <= 5
    ? []
    : [`expected 1 to 5, found ${kind === 'number' ? 'another' : kind}`];
}

/** Attributes and properties with the name of one of ours, but for a letter, a hyphen or a capital. */
function nameFaults(host: EvenfallEditor): [name: string, fault: string][] {
  const { elementProperties, observedAttributes } = host.constructor as typeof LitElement;
  const own = [...elementProperties.keys()].filter((name) => typeof name === 'string');
  const typeOf = (name: string) => elementProperties.get(name)?.type;
  const attributes = [...host.attributes].flatMap(({ name, value }): [string, string][] => {
    const written = `${name}="…"`;
    if (observedAttributes.includes(name)) {
      const flag = value === 'false' && own.some((each) => isNear(each, name, 0) && typeOf(each) === Boolean);
      return flag ? [[`${name}="false"`, 'an attribute that is there is true; leave it out']] : [];
    }
    const attribute = observedAttributes.find((each) => isNear(each, name));
    if (attribute) return [[written, `no attribute of the editor, but ${attribute} is`]];
    const property = own.find((each) => isNear(each, name));
    return property ? [[written, `no attribute of the editor, but ${property} is a property`]] : [];
  });
  const properties = Object.keys(host).flatMap((name): [string, string][] => {
    if (name in Object.getPrototypeOf(host)) return [];
    const meant = own.find((each) => isNear(each, name));
    return meant ? [[name, `no property of the editor, but ${meant} is`]] : [];
  });
  return [...attributes, ...properties];
}

/** Everything a host may have got wrong, by what it is about. */
function faultsOf(host: EvenfallEditor, whole: boolean, readers: Readers): Map<string, string[]> {
  const faults = new Map<string, string[]>(nameFaults(host).map(([name, fault]) => [name, [fault]]));
  for (const name of Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]) faults.set(name, memberFaults(host, name));
  if (!whole) faults.get('formats')?.push('expected what defineFormat() returns');
  for (const [name, wanted] of Object.entries(PLAIN)) faults.set(name, plainFaults(Reflect.get(host, name), wanted));
  faults.set('headingLevel', levelFaults(host));
  faults.set('context', contextFaults(host.context, readers));
  faults.set('phrases', phraseFaults(host.phrases));
  faults.set('extensions', extensionFaults(host.extensions, readers));
  faults.set('treatmentPlan', planFaults(host.treatmentPlan, readers));
  const { attestation } = Object(host.signTerms);
  faults.set('signTerms', [
    ...unknownFields(host.signTerms, ['attestation', 'profile']),
    ...plainFaults(attestation, 'string').map((fault) => `.attestation: ${fault}`),
  ]);
  // A host's own record of a person may hold more than what is shown of them.
  faults.get('signer')?.push(...unknownFields(host.signer, ['name', 'credentials'], isNear));
  return faults;
}

/**
 * What was not told before, each by its name; what is right again may be told again. The words say what kind of value was
 * found, and never which.
 * @param whole - Whether the formats given, if any, are what `defineFormat` returns.
 */
export function newFaults(host: EvenfallEditor, told: Told, whole: boolean, readers: Readers): TypeError[] {
  const all = faultsOf(host, whole, readers);
  for (const name of told.keys()) if (!all.has(name)) told.delete(name);
  return [...all].flatMap(([name, faults]) => {
    const now = faults.join();
    const before = told.get(name) ?? '';
    told.set(name, now);
    return now === before
      ? []
      : faults.map((fault) => new TypeError(/^[.[]/.test(fault) ? name + fault : `${name}: ${fault}`));
  });
}
