/** Who had a part in a document, as a Provenance of its bundle says. */
export interface Agent {
  /** The code of `provenance-participant-type`: `assembler`, `verifier`, `attester` and others. */
  readonly role: string;
  /** Their name as it stands there. */
  readonly name: string;
  /** A Device: an engine or a model, and no person. */
  readonly software: boolean;
  /** When it was recorded, ISO 8601 as it stands there; undefined where that is no date. */
  readonly at: string | undefined;
  /** What they did, in a line. */
  readonly activity: string | undefined;
}

type Json = Record<string, unknown>;

/** More than a note has. */
const MOST = 200;
const LONGEST = 300;

/** The agents of every Provenance in a bundle, in its order. What is not as FHIR has it is left out. */
export function agentsIn(bundle: unknown): Agent[] {
  const entries = listOf(objectOf(bundle).entry).map(objectOf);
  const devices = new Set(
    entries.flatMap(({ fullUrl, resource }) => (objectOf(resource).resourceType === 'Device' ? [fullUrl] : [])),
  );
  const found = entries.flatMap(({ resource }): Agent[] => {
    const { resourceType, agent, recorded, activity } = objectOf(resource);
    if (resourceType !== 'Provenance') return [];
    const at = lineOf(recorded);
    return listOf(agent).flatMap((each): Agent[] => {
      const { type, who } = objectOf(each);
      const { reference, display } = objectOf(who);
      const [coding] = listOf(objectOf(type).coding);
      const role = lineOf(objectOf(coding).code) ?? lineOf(objectOf(type).text);
      const name = lineOf(display) ?? lineOf(reference);
      if (!role || !name) return [];
      const dated = at && !Number.isNaN(Date.parse(at)) ? at : undefined;
      return [{ role, name, software: devices.has(reference), at: dated, activity: lineOf(objectOf(activity).text) }];
    });
  });
  return found.slice(0, MOST);
}

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST * 10) : []);
const lineOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, LONGEST) : undefined;
