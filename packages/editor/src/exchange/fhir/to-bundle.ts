import {
  assertRecordNote,
  blocksText,
  FORMATS,
  type Format,
  type Note,
  type SentenceRecord,
} from '@evenfall/templates';
import { cosignState, type RecordEntry, type Signer, signerName } from '../../record/index.js';
import { CLOSING, type Exportable, noteOf, PART_2_NOTICE } from '../outline/index.js';
import { blocksHtml, escapeHtml } from '../write/index.js';
import { codesOf, LOINC, typeOf } from './codes.js';
import type {
  BundleEntry,
  Composition,
  CompositionSection,
  Device,
  DocumentBundle,
  Practitioner,
  Provenance,
  Reference,
} from './types.js';
import { uuidOf } from './uuid.js';

export interface FhirOptions {
  /** The patient, as the receiver knows them: a reference, an identifier, or both. */
  readonly subject?: Reference;
  readonly encounter?: Reference;
  /** Who writes, of a note that is not signed yet. */
  readonly author?: Signer;
  /** The instant of the bundle, and of a draft. ISO 8601 with zone. */
  readonly timestamp: string;
  /** The system of the note's id as an identifier. */
  readonly system?: string;
  readonly formats?: readonly Format[];
  /** The record holds substance use treatment under 42 CFR Part 2: labelled so, with the notice. */
  readonly part2?: boolean;
}

const OBSERVATION_VALUE = 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue';
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
const PARTICIPANT = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
const INLINE_LABEL = 'http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label';

/** “Asserted by artificial intelligence”: says nothing of whether a person reviewed it; the Provenance does. */
const AIAST = { system: OBSERVATION_VALUE, code: 'AIAST', display: 'Artificial Intelligence asserted' };

/**
 * A note as a FHIR R4 document: a Composition with its sections, who wrote it, and a Provenance for each engine and for the
 * reviewer. A draft is `preliminary` and says which sections hold drafted sentences (AIAST); a signed note is `final`, with
 * additions `amended`.
 *
 * @throws {FormatError} `process_note`: psychotherapy notes stay out of exchange.
 */
export function toFhir(source: Exportable, options: FhirOptions): DocumentBundle {
  const note = noteOf(source);
  assertRecordNote(note);
  const format = (options.formats ?? FORMATS).find(({ id }) => id === note.format.id);
  const people = new People(note.id);
  const composition = compositionOf(source, note, format, people, options);
  const provenance = provenanceOf(source, composition, people, options.timestamp);
  const entries = [composition, ...people.resources, ...provenance];
  return {
    resourceType: 'Bundle',
    type: 'document',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuidOf(`${note.id} bundle ${options.timestamp}`)}` },
    timestamp: options.timestamp,
    entry: entries.map((resource): BundleEntry => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
  };
}

function compositionOf(
  source: Exportable,
  note: Note,
  format: Format | undefined,
  people: People,
  options: FhirOptions,
): Composition {
  const { signature, context } = note;
  const entries = source.type === 'evenfall-record' ? source.entries : [];
  const additions = entries.filter((entry) => 'text' in entry || entry.kind === 'correction');
  const draft = note.status === 'draft';
  const drafted = draft ? draftedSections(note) : new Set<string>();
  const cosigned = source.type === 'evenfall-record' ? cosignState(source) : undefined;
  const author = signature?.signer ?? options.author;
  const date = additions.at(-1)?.at ?? signature?.signedAt ?? options.timestamp;
  const identifier = { system: options.system ?? 'urn:evenfall:note', value: note.id };
  const security = [
    ...(drafted.size ? [AIAST, { system: ACT_CODE, code: 'PROCESSINLINELABEL' }] : []),
    ...(options.part2 ? [{ system: ACT_CODE, code: '42CFRPart2' }] : []),
  ];
  return {
    resourceType: 'Composition',
    id: uuidOf(`${note.id} composition`),
    ...(security.length ? { meta: { security } } : {}),
    identifier,
    status: draft ? 'preliminary' : additions.length ? 'amended' : 'final',
    type: { coding: [typeOf(note.format)] },
    category: [{ coding: [{ system: LOINC, code: '34109-9', display: 'Note' }] }],
    ...(options.subject ? { subject: options.subject } : {}),
    ...(options.encounter ? { encounter: options.encounter } : {}),
    date,
    author: [author ? people.person(author) : { display: 'Not known yet' }],
    title: format?.title ?? note.format.id,
    confidentiality: options.part2 ? 'R' : 'N',
    ...(signature
      ? {
          attester: [
            { mode: 'legal', time: signature.signedAt, party: people.person(signature.signer) },
            ...(cosigned?.state === 'cosigned' && cosigned.by
              ? [{ mode: 'professional' as const, time: cosigned.by.at, party: people.person(cosigned.by.author) }]
              : []),
          ],
        }
      : {}),
    ...(additions.length ? { relatesTo: [{ code: 'appends', targetIdentifier: identifier }] } : {}),
    ...(context.date ? { event: [{ period: { start: context.date, end: context.date } }] } : {}),
    section: [
      ...note.sections.map(({ id, content }) => sectionOf(id, content, format, drafted.has(id))),
      ...note.unsorted.map(({ text }): CompositionSection => textSection(CLOSING.unsorted, [text])),
      ...additions.map((entry) => additionOf(entry, format, people)),
      ...(options.part2 ? [textSection('Notice', [PART_2_NOTICE.text])] : []),
    ],
  };
}

const NOT_STARTED = {
  coding: [
    { system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'notstarted', display: 'Not Started' },
  ],
};

function sectionOf(
  id: string,
  content: Note['sections'][number]['content'],
  format: Format | undefined,
  drafted: boolean,
): CompositionSection {
  const definition = format?.sections.find((section) => section.id === id);
  const code = format && codesOf(format).get(id);
  const title = definition?.title ?? id;
  const text = blocksText(content).trim();
  return {
    ...(drafted ? { extension: [{ url: INLINE_LABEL, valueCoding: AIAST }] } : {}),
    title,
    code: code ? { coding: [code], text: title } : { text: title },
    ...(text
      ? { text: narrative(blocksHtml(content)) }
      : {
          // A section says that it holds nothing, and why: nobody wrote there, which is no finding (NOT-ASSESSED-IS-NOT-DENIED).
          text: narrative('<p>Nothing written.</p>'),
          emptyReason: NOT_STARTED,
        }),
  };
}

/** What a person wrote after the signature, as a section of its own with its author; the section it concerns stays. */
function additionOf(entry: RecordEntry, format: Format | undefined, people: People): CompositionSection {
  const section =
    entry.kind === 'correction'
      ? (format?.sections.find(({ id }) => id === entry.section)?.title ?? entry.section)
      : '';
  const title = [CLOSING[entry.kind], section].filter(Boolean).join(': ');
  const head = `<p>${escapeHtml(`${signerName(entry.author)}, ${entry.at}`)}</p>`;
  const reason = 'reason' in entry && entry.reason ? `<p>${escapeHtml(entry.reason)}</p>` : '';
  const body =
    entry.kind === 'correction'
      ? blocksHtml(entry.content)
      : 'text' in entry
        ? entry.text
            .split('\n')
            .map((line) => `<p>${escapeHtml(line)}</p>`)
            .join('')
        : '';
  return { title, code: { text: title }, author: [people.person(entry.author)], text: narrative(head + reason + body) };
}

const textSection = (title: string, lines: readonly string[]): CompositionSection => ({
  title,
  code: { text: title },
  text: narrative(
    lines
      .flatMap((line) => line.split('\n'))
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join(''),
  ),
});

const narrative = (html: string) => ({
  status: 'additional' as const,
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`,
});

/** The sections that hold a sentence that was drafted, by an engine or a model. */
function draftedSections(note: Note): Set<string> {
  const drafted = new Set(note.provenance.filter(({ origin }) => origin !== 'human').map(({ id }) => id));
  return new Set(
    note.sections
      .filter(({ content }) => [...drafted].some((id) => JSON.stringify(content).includes(JSON.stringify({ id }))))
      .map(({ id }) => id),
  );
}

function provenanceOf(source: Exportable, composition: Composition, people: People, timestamp: string): Provenance[] {
  const note = noteOf(source);
  const target = [{ reference: `urn:uuid:${composition.id}` }];
  const byEngine = new Map<string, SentenceRecord[]>();
  for (const record of note.provenance) {
    if (record.origin === 'human') continue;
    const engine = record.engine ?? record.origin;
    byEngine.set(engine, [...(byEngine.get(engine) ?? []), record]);
  }
  const made = [...byEngine].map(
    ([engine, records]): Provenance => ({
      resourceType: 'Provenance',
      id: uuidOf(`${note.id} provenance ${engine}`),
      target,
      recorded:
        records
          .map(({ acceptedAt }) => acceptedAt)
          .sort()
          .at(-1) ?? timestamp,
      reason: [{ coding: [AIAST] }],
      activity: { text: counted(records) },
      agent: [
        {
          type: participant('assembler', 'Assembler'),
          role: [{ text: 'Artificial-Intelligence' }],
          who: people.engine(engine),
        },
      ],
    }),
  );
  return [...made, ...reviewsOf(note, target, people), ...cosignatureOf(source, target, people)];
}

/** Whoever accepted sentences verified them; whoever signed attests to all of them, and verified what no other name stands by. */
function reviewsOf(note: Note, target: readonly Reference[], people: People): Provenance[] {
  const { signature, provenance } = note;
  const signer = signature && signerName(signature.signer);
  const byReviewer = new Map<string, SentenceRecord[]>(signer ? [[signer, []]] : []);
  for (const record of provenance) {
    const reviewer = record.reviewer ?? signer;
    if (reviewer !== undefined) byReviewer.set(reviewer, [...(byReviewer.get(reviewer) ?? []), record]);
  }
  return [...byReviewer].map(([name, records]): Provenance => {
    const signed = name === signer ? signature : undefined;
    const who = people.person(signed?.signer ?? { name });
    const last = records.map(({ acceptedAt }) => acceptedAt).sort();
    return {
      resourceType: 'Provenance',
      id: uuidOf(`${note.id} provenance reviewer${signed ? '' : ` ${name}`}`),
      target,
      recorded: signed?.signedAt ?? last.at(-1) ?? '',
      activity: { text: counted(records) },
      agent: [
        ...(records.length || !signed ? [{ type: participant('verifier', 'Verifier'), who }] : []),
        ...(signed ? [{ type: participant('attester', 'Attester'), who }] : []),
      ],
    };
  });
}

function cosignatureOf(source: Exportable, target: readonly Reference[], people: People): Provenance[] {
  const cosigned = source.type === 'evenfall-record' ? cosignState(source) : undefined;
  if (cosigned?.state !== 'cosigned' || !cosigned.by) return [];
  const { at, author } = cosigned.by;
  return [
    {
      resourceType: 'Provenance',
      id: uuidOf(`${noteOf(source).id} provenance cosigner`),
      target,
      recorded: at,
      activity: { text: 'Co-signature' },
      agent: [{ type: participant('attester', 'Attester'), who: people.person(author) }],
    },
  ];
}

const participant = (code: string, display: string) => ({ coding: [{ system: PARTICIPANT, code, display }] });

/** Counts, never words: the sentences themselves are in the narrative, their lineage in our own note. */
function counted(records: readonly SentenceRecord[]): string {
  const edited = records.filter((record) => record.edited).length;
  return `${records.length} sentences accepted, ${edited} of them reworded`;
}

/** Everybody a bundle names, once each. */
class People {
  readonly #known = new Map<string, Practitioner | Device>();

  constructor(private readonly note: string) {}

  get resources(): (Practitioner | Device)[] {
    return [...this.#known.values()];
  }

  person(signer: Signer): Reference {
    const key = `person ${signerName(signer)}`;
    const id = uuidOf(`${this.note} ${key}`);
    const suffix = signer.credentials ? { suffix: [signer.credentials] } : {};
    // A reviewer is known by one line of text: what is known of them better already stands.
    if (!this.#known.has(key))
      this.#known.set(key, { resourceType: 'Practitioner', id, name: [{ text: signerName(signer), ...suffix }] });
    return { reference: `urn:uuid:${id}`, display: signerName(signer) };
  }

  engine(name: string): Reference {
    const key = `engine ${name}`;
    const id = uuidOf(`${this.note} ${key}`);
    this.#known.set(key, {
      resourceType: 'Device',
      id,
      deviceName: [{ name, type: 'model-name' }],
      type: { text: 'Artificial-Intelligence' },
    });
    return { reference: `urn:uuid:${id}`, display: name };
  }
}
