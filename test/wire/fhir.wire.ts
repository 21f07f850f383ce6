import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentBundle, fromFhir, toFhir } from '@evenfall/editor/exchange/fhir';
import { recordOf, signNote } from '@evenfall/editor/record';
import { createNote, FORMATS, type Note, textBlocks } from '@evenfall/templates';
import { ADDENDUM, CLINICIAN, CORRECTION, NOTE, SUPERVISOR, signedRecord, withEntries } from '../support/signed.js';
import { codeErrors, displays, structureErrors } from './support/fhir-validators.js';

const OPTIONS = { timestamp: '2026-11-24T12:00:00Z', subject: { reference: 'Patient/p1' } };

/** By two validators; what neither checks is asserted below. */
function assertValid(bundle: DocumentBundle): void {
  // Each resource for itself too: the first does not look into the resources of a bundle.
  for (const resource of [bundle, ...bundle.entry.map((entry) => entry.resource)]) {
    assert.deepEqual(structureErrors(resource), []);
    assert.deepEqual(codeErrors(resource), []);
  }
}

const compositionOf = (bundle: DocumentBundle) => {
  const [first] = bundle.entry;
  assert.ok(first?.resource.resourceType === 'Composition', 'the Composition comes first in a document');
  return first.resource;
};

const written = (note: Note): Note => ({
  ...note,
  sections: note.sections.map(({ id }, index) => ({ id, content: textBlocks(`Words ${index}.`) })),
});

describe('a note as a FHIR R4 document', () => {
  it('of every format passes two validators, empty and written', () => {
    for (const format of FORMATS) {
      for (const note of [createNote(format, { id: 'n1' }), written(createNote(format, { id: 'n1' }))]) {
        assertValid(toFhir(note, OPTIONS));
      }
    }
  });

  it('signed, with additions and a co-signature, passes too', async () => {
    const signed = await signedRecord();
    assertValid(toFhir(signed.note, OPTIONS));
    const cosigned = await withEntries(
      signed,
      [CORRECTION, CLINICIAN],
      [ADDENDUM, CLINICIAN],
      [{ kind: 'cosign-request' }, CLINICIAN],
      [{ kind: 'cosign' }, SUPERVISOR],
    );
    const bundle = toFhir(cosigned, { ...OPTIONS, part2: true });
    assertValid(bundle);
    const { status, attester, relatesTo, section, meta, confidentiality } = compositionOf(bundle);
    assert.equal(status, 'amended');
    assert.deepEqual(
      attester?.map(({ mode }) => mode),
      ['legal', 'professional'],
    );
    assert.equal(relatesTo?.[0]?.code, 'appends');
    assert.ok(section.some(({ title }) => title === 'Correction: Subjective'));
    assert.ok(
      section.some(({ text }) => text?.div.includes('five hours')),
      'the original stays',
    );
    assert.ok(section.some(({ text }) => text?.div.includes('42 CFR part 2')));
    assert.ok(meta?.security?.some(({ code }) => code === '42CFRPart2'));
    assert.equal(confidentiality, 'R');
  });

  it('is refused by both when it is wrong: they do look', () => {
    const bundle = toFhir(NOTE, OPTIONS);
    const composition = compositionOf(bundle);
    const { title: _, ...untitled } = composition;
    assert.notDeepEqual(structureErrors(untitled), []);
    assert.notDeepEqual(structureErrors({ ...composition, mood: 'low' }), []);
    assert.notDeepEqual(codeErrors({ ...composition, status: 'draft' }), []);
  });

  it('says preliminary and AIAST while it is a draft, final and attested once it is signed', async () => {
    const draft = compositionOf(toFhir(NOTE, OPTIONS));
    assert.equal(draft.status, 'preliminary');
    assert.deepEqual(
      draft.meta?.security?.map(({ code }) => code),
      ['AIAST', 'PROCESSINLINELABEL'],
    );
    assert.deepEqual(
      draft.section.filter(({ extension }) => extension).map(({ title }) => title),
      ['Subjective'],
      'the section that holds drafted sentences, and no other',
    );
    assert.equal(draft.attester, undefined);
    const byHand = compositionOf(toFhir({ ...NOTE, provenance: [] }, OPTIONS));
    assert.equal(byHand.meta, undefined);
    const signed = compositionOf(toFhir((await signedRecord()).note, OPTIONS));
    assert.equal(signed.status, 'final');
    assert.equal(signed.meta, undefined, 'after review the Provenance tells, not the label');
    assert.deepEqual(
      signed.attester?.map(({ mode, time }) => [mode, time]),
      [['legal', '2026-11-23T18:10:00.000Z']],
    );
  });

  it('has a Provenance for each engine and for the reviewer, with counts and without words', async () => {
    const bundle = toFhir((await signedRecord()).note, OPTIONS);
    const found = bundle.entry.flatMap(({ resource }) => (resource.resourceType === 'Provenance' ? [resource] : []));
    assert.deepEqual(
      found.map(({ agent, activity }) => [agent[0]?.type.coding?.[0]?.code, agent[0]?.who.display, activity?.text]),
      [
        ['assembler', 'evenfall-device', '1 sentences accepted, 0 of them reworded'],
        ['assembler', 'qwen3-4b', '1 sentences accepted, 1 of them reworded'],
        ['verifier', 'Ari Vale, MSW intern', '3 sentences accepted, 1 of them reworded'],
      ],
    );
    assert.deepEqual(
      found.at(-1)?.agent.map(({ type }) => type.coding?.[0]?.code),
      ['verifier', 'attester'],
    );
    assert.doesNotMatch(JSON.stringify(found), /anxiety|sleep|choir/);
    const names = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    assert.equal(names.size, bundle.entry.length);
    for (const reference of JSON.stringify(bundle).match(/"reference":"urn:uuid:[^"]+"/g) ?? [])
      assert.ok(names.has(JSON.parse(`{${reference}}`).reference), reference);
  });

  it('names who accepted which sentences, who signed and who co-signed, and tells so when it comes back', async () => {
    const by = (...reviewers: (string | undefined)[]): Note => ({
      ...NOTE,
      provenance: NOTE.provenance.map((record, index) => ({
        ...record,
        ...(reviewers[index] && { reviewer: reviewers[index] }),
      })),
    });
    const told = (bundle: DocumentBundle) =>
      fromFhir(JSON.stringify(bundle))
        .agents.filter(({ software }) => !software)
        .map(({ role, name, activity }) => [role, name, activity]);
    const intern = 'Ari Vale, MSW intern';
    const draft = toFhir(by(intern, 'Noor Haddad, PsyD', intern), OPTIONS);
    assertValid(draft);
    assert.deepEqual(told(draft), [
      ['verifier', intern, '2 sentences accepted, 0 of them reworded'],
      ['verifier', 'Noor Haddad, PsyD', '1 sentences accepted, 1 of them reworded'],
    ]);
    const signed = recordOf(await signNote(by('Noor Haddad, PsyD', intern), CLINICIAN));
    const record = await withEntries(signed, [{ kind: 'cosign-request' }, CLINICIAN], [{ kind: 'cosign' }, SUPERVISOR]);
    const bundle = toFhir(record, OPTIONS);
    assertValid(bundle);
    assert.deepEqual(told(bundle), [
      ['verifier', intern, '2 sentences accepted, 1 of them reworded'],
      ['attester', intern, '2 sentences accepted, 1 of them reworded'],
      ['verifier', 'Noor Haddad, PsyD', '1 sentences accepted, 0 of them reworded'],
      ['attester', 'Dana Whitlock, LCSW', 'Co-signature'],
    ]);
    const { agents } = fromFhir(bundle);
    assert.deepEqual(
      agents.filter(({ software }) => software).map(({ role, name }) => [role, name]),
      [
        ['assembler', 'evenfall-device'],
        ['assembler', 'qwen3-4b'],
      ],
    );
    assert.ok(agents.every(({ at }) => at && !Number.isNaN(Date.parse(at))));
    assert.deepEqual(fromFhir(compositionOf(bundle)).agents, [], 'a Composition alone names nobody');
  });

  it('carries the LOINC codes of R4 for types and sections', () => {
    const types = displays('c80-doc-typecodes');
    const sections = displays('doc-section-codes');
    const seen = new Set<string>();
    const unlisted = new Set<string>();
    for (const format of FORMATS) {
      const { type, section } = compositionOf(toFhir(written(createNote(format, { id: 'n1' })), OPTIONS));
      for (const { code, display } of type.coding ?? []) {
        // Codes of the behavioral health profiles that are younger than R4.
        if (code !== '78263-1') assert.equal(types.get(code), display, `${format.id}: ${code}`);
        seen.add(code);
      }
      for (const { code } of section) {
        for (const coding of code?.coding ?? []) {
          assert.equal(coding.system, 'http://loinc.org');
          const known = types.get(coding.code) ?? sections.get(coding.code);
          // LOINC writes some words of a display larger since R4 was published, and named plans of treatment plans of care.
          if (coding.code === '18776-5') assert.equal(known, 'Plan of treatment (narrative)');
          else if (known) assert.equal(known.toLowerCase(), coding.display.toLowerCase());
          else unlisted.add(coding.code);
          seen.add(coding.code);
        }
      }
    }
    // Those that R4 does not list are of sections of C-CDA (mental status; health status evaluations and outcomes), whose
    // published examples display them as they stand here.
    assert.deepEqual([...unlisted].sort(), ['10190-7', '11383-7']);
    const codes = (id: string) =>
      compositionOf(
        toFhir(
          createNote(FORMATS.find((format) => format.id === id) ?? (FORMATS[0] as (typeof FORMATS)[number]), {
            id: 'n1',
          }),
          OPTIONS,
        ),
      ).section.map(({ code }) => code?.coding?.[0]?.code ?? code?.text);
    assert.deepEqual(codes('soap'), ['61150-9', '61149-1', '51848-0', '18776-5']);
    assert.equal(codes('dap')[0], 'Data');
    assert.deepEqual(codes('birp'), ['Behavior', '62387-6', '11383-7', '18776-5']);
    assert.ok(seen.has('34904-3') && seen.has('34787-2') && seen.has('78263-1'));
  });

  it('has for each section the code, system and display that C-CDA on FHIR has for the same content', () => {
    // doc-section-codes of R4 and C-CDA 2.1, read 2026-11-27; every section that is not here goes by its title alone.
    const displayed: Record<string, string> = {
      '10157-6': 'History of family member diseases Narrative',
      '10160-0': 'History of Medication use Narrative',
      '10164-2': 'History of Present illness Narrative',
      '10190-7': 'Mental status Narrative',
      '11348-0': 'History of Past illness Narrative',
      '11383-7': 'Patient problem outcome Narrative',
      '18776-5': 'Plan of care note',
      '29299-5': 'Reason for visit Narrative',
      '29762-2': 'Social history Narrative',
      '51847-2': 'Assessment + Plan note',
      '51848-0': 'Assessment note',
      '61146-7': 'Goals Narrative',
      '61149-1': 'Objective Narrative',
      '61150-9': 'Subjective Narrative',
      '62387-6': 'Interventions Narrative',
    };
    const expected: Record<string, Record<string, string>> = {
      soap: { Subjective: '61150-9', Objective: '61149-1', Assessment: '51848-0', Plan: '18776-5' },
      dap: { Assessment: '51848-0', Plan: '18776-5' },
      birp: { Intervention: '62387-6', Response: '11383-7', Plan: '18776-5' },
      girp: { Intervention: '62387-6', Response: '11383-7', Plan: '18776-5' },
      pirp: { Intervention: '62387-6', Response: '11383-7', Plan: '18776-5' },
      sirp: { Intervention: '62387-6', Response: '11383-7', Plan: '18776-5' },
      pie: { Intervention: '62387-6', Evaluation: '11383-7' },
      darp: { Action: '62387-6', Response: '11383-7', Plan: '18776-5' },
      dare: { Action: '62387-6', Response: '11383-7', Evaluation: '51847-2' },
      paip: { Assessment: '51848-0', Intervention: '62387-6', Plan: '18776-5' },
      narrative: {},
      crisis: {
        Precipitant: '61150-9',
        'Mental status': '10190-7',
        'Risk formulation': '61149-1',
        Intervention: '62387-6',
        Disposition: '51848-0',
        'Follow-up': '18776-5',
      },
      group: { Intervention: '62387-6', Response: '11383-7', Plan: '18776-5' },
      'couples-family': {
        Focus: '61150-9',
        Interaction: '61149-1',
        Intervention: '62387-6',
        Response: '11383-7',
        Assessment: '51848-0',
        Plan: '18776-5',
      },
      intake: {
        'Reason for visit': '29299-5',
        'History of present concern': '10164-2',
        'Medical history': '11348-0',
        'Family history': '10157-6',
        'Social history': '29762-2',
        'Mental status': '10190-7',
        Risk: '61149-1',
        'Diagnosis and rationale': '51848-0',
        'Recommendations and initial plan': '18776-5',
      },
      'treatment-plan': {
        Problem: '61150-9',
        Diagnosis: '51848-0',
        Goals: '61146-7',
        Interventions: '62387-6',
        Services: '18776-5',
      },
      'mental-status-exam': { Appearance: '61149-1' },
      'safety-plan': {},
      discharge: {
        'Presenting problem': '61150-9',
        'Services given': '62387-6',
        'Progress by goal': '11383-7',
        'Diagnosis at discharge': '51848-0',
        'Condition and risk at discharge': '61149-1',
        Medications: '10160-0',
        'Referrals and aftercare': '18776-5',
      },
      contact: { Action: '18776-5' },
    };
    const found = Object.fromEntries(
      FORMATS.map((format) => {
        const { section } = compositionOf(toFhir(createNote(format, { id: 'n1' }), OPTIONS));
        const coded = section.flatMap(({ code, title }) => {
          const [coding, ...more] = code?.coding ?? [];
          assert.deepEqual(more, []);
          if (!coding) return [];
          assert.equal(coding.system, 'http://loinc.org');
          assert.equal(coding.display, displayed[coding.code], coding.code);
          return [[title, coding.code] as const];
        });
        assert.equal(new Set(coded.map(([, code]) => code)).size, coded.length, `${format.id}: a code stands once`);
        return [format.id, Object.fromEntries(coded)];
      }),
    );
    assert.deepEqual(found, expected);
  });

  it('comes back with its words, lists and formatting', async () => {
    for (const source of [NOTE, (await signedRecord()).note]) {
      const { note, unplaced } = fromFhir(JSON.stringify(toFhir(source, OPTIONS)));
      assert.deepEqual(unplaced, []);
      assert.equal(note.status, 'draft');
      assert.equal(note.format.id, 'soap');
      assert.equal(note.context.date, NOTE.context.date);
      const plain = (of: Note) =>
        JSON.stringify(of.sections)
          .replace(/"marks":\[\{"type":"sentence"[^\]]*\],?/g, '')
          .replace(/,\}/g, '}');
      assert.equal(
        plain(note),
        plain({ ...NOTE, sections: NOTE.sections.map((section) => section) } as Note).replaceAll(
          '"},{"type":"text","text":"',
          '',
        ),
      );
    }
    const additions = fromFhir(toFhir(await withEntries(await signedRecord(), [ADDENDUM, CLINICIAN]), OPTIONS));
    assert.equal(additions.unplaced.length, 1);
    assert.match(additions.unplaced[0]?.text ?? '', /Addendum[\s\S]*choir on Thursday/i);
  });

  it('is refused where it is none, without a word of it', () => {
    for (const value of [null, 7, '{"secret', { resourceType: 'Patient' }, { resourceType: 'Bundle', entry: [{}] }]) {
      assert.throws(
        () => fromFhir(value),
        (error: Error) => error.name === 'ExchangeError' && !error.message.includes('secret'),
      );
    }
  });

  it('never holds a psychotherapy note', () => {
    const process = { ...NOTE, format: { id: 'psychotherapy', version: 1, kind: 'process' as const } };
    assert.throws(() => toFhir(process, OPTIONS), { name: 'FormatError' });
  });

  it('is equal for equal input', () => {
    assert.equal(JSON.stringify(toFhir(NOTE, OPTIONS)), JSON.stringify(toFhir(structuredClone(NOTE), OPTIONS)));
  });
});
