import { expect } from 'chai';
import { type Format, formatById } from '../formats/index.js';
import { expandShorthand } from '../language/index.js';
import { createNote, type EncounterContext, type Note, textBlocks } from '../note/index.js';
import { mediCal, medicareMac, type Profile } from '../profiles/index.js';
import { type CheckOptions, checkNote, checkText, type ElementResult, isOpen, type RecordState } from './index.js';

const written = (format: Format, sections: Record<string, string>, context: EncounterContext = {}): Note => {
  const note = createNote(format, { id: 'n', context });
  note.sections = note.sections.map(({ id }) => ({ id, content: textBlocks(sections[id] ?? '') }));
  return note;
};
const of = (note: Note, options?: CheckOptions): Map<string, ElementResult> =>
  new Map(checkNote(note, options).elements.map((result) => [result.elementId, result]));
const soap = formatById('soap');

describe('the header', () => {
  const header = (context: EncounterContext, options?: CheckOptions) => of(written(soap, {}, context), options);

  it('is asked for where the host tells of it', () => {
    expect(header({}).has('client_id')).to.equal(false);
    expect(header({ clientIdentified: false }).get('client_id')).to.include({ status: 'missing', severity: 'block' });
    expect(header({ clientIdentified: true }).get('client_id')?.status).to.equal('documented');
    expect(header({ placeOfService: '11' }).get('location')?.status).to.equal('documented');
    expect(header({ participants: [] }).get('participants')?.status).to.equal('missing');
    expect(header({ cpt: '90834' }).get('svc_type')?.status).to.equal('documented');
    expect(header({ cpt: 'H0004' }).get('svc_type')?.status).to.equal('missing');
  });

  it('is asked for where the payer asks', () => {
    const asked = header({ date: '2026-11-23' }, { profile: mediCal });
    expect(asked.get('location')?.status).to.equal('missing');
    expect(asked.get('location')?.severity).to.equal('block');
  });

  it('asks for the half of the places that is not known', () => {
    const half = header({ telehealth: { modality: 'video', clientLocation: 'Boise, ID' } }).get('telehealth_locations');
    expect(half?.status).to.equal('partial');
    expect(half?.question).to.match(/provider/);
  });

  it('takes no clock times that are no session', () => {
    const clock = (start: string, stop: string) => header({ start, stop, cpt: '90837' });
    expect(clock('23:30', '00:23').get('time_start_stop')?.status).to.equal('documented');
    expect(clock('23:30', '00:23').get('code_time_match')?.status).to.equal('documented');
    for (const [start, stop, minutes] of [
      ['10:00', '10:00', '0'],
      ['10:00', '09:00', '1380'],
    ] as const) {
      const found = clock(start, stop).get('time_start_stop');
      expect(found).to.include({ status: 'contradicted', severity: 'block' });
      expect(found?.question).to.include(`${minutes} minutes apart`);
      expect(clock(start, stop).has('code_time_match')).to.equal(false);
    }
  });

  it('holds the minutes against an add-on too', () => {
    const crisis = (sessionMinutes: number) =>
      header({ cpt: '90839', addOns: ['90840'], sessionMinutes }).get('code_time_match');
    expect(crisis(74)?.status).to.equal('contradicted');
    expect(crisis(74)?.question).to.match(/^90840 .* 75 minutes/);
    expect(crisis(75)?.status).to.equal('documented');
    expect(header({ cpt: '90834', addOns: ['90785'], sessionMinutes: 45 }).get('code_time_match')?.status).to.equal(
      'documented',
    );
    expect(header({ cpt: '99213', addOns: ['90838'] }).get('extended_reason')?.status).to.equal('missing');
  });

  it('tells telehealth by the place of service, and a couple by the service', () => {
    expect(header({ placeOfService: '10' }).get('telehealth_modality')?.status).to.equal('missing');
    expect(header({ placeOfService: '11' }).has('telehealth_modality')).to.equal(false);
    for (const context of [{ serviceType: 'couples' }, { cpt: '90847' }] as const)
      expect(header(context).get('ipv_screen')?.status).to.equal('missing');
    expect(header({ serviceType: 'individual' }).has('ipv_screen')).to.equal(false);
  });

  it('asks nothing about the time since the last contact at the first', () => {
    expect(header({}).has('interval_hx')).to.equal(true);
    expect(header({ sessionNumber: 1 }).has('interval_hx')).to.equal(false);
  });
});

describe('the diagnosis and its symptoms', () => {
  const link = (assessment: string, subjective: string, context: EncounterContext = {}) =>
    of(written(soap, { assessment, subjective }, context)).get('dx_symptom_link')?.status;

  it('belong together', () => {
    expect(link('Generalized anxiety disorder.', 'Worries every night.')).to.equal('documented');
    expect(link('Generalized anxiety disorder.', 'Talked about a new bicycle.')).to.equal('missing');
    expect(link('', 'Nightmares twice this week.', { diagnoses: [{ code: 'F43.10' }] })).to.equal('documented');
  });
  it('are not compared where the diagnosis is not known', () => {
    expect(link('Z63.0.', 'Talked about a new bicycle.')).to.equal(undefined);
    expect(link('', 'Talked about a new bicycle.')).to.equal(undefined);
  });
});

describe('wording that nobody is asked about', () => {
  it('is a remark, never a question', () => {
    const check = checkText({
      format: 'soap',
      sections: { subjective: 'Client is manipulative. In the dream he flew over the sea.' },
    });
    const ids = (check.remarks ?? []).map(({ elementId }) => elementId);
    expect(ids).to.deep.equal(['judgmental_language', 'min_detail']);
    expect(check.elements.filter(isOpen).map(({ elementId }) => elementId)).to.not.include.members(ids);
    expect(check.remarks?.every(({ severity }) => severity === 'info')).to.equal(true);
  });
  it('is not there in plain words', () =>
    expect(
      checkText({ format: 'soap', sections: { subjective: 'Clean shirt. Dreams of a garden.' } }).remarks,
    ).to.equal(undefined));
});

describe('short forms that may be misread', () => {
  const sections = { subjective: 'Took .5 mg. BPD was mentioned. SI denied.' };
  const read = (options: CheckOptions) => checkText({ format: 'soap', sections }, options);
  const rule = { elements: ['unapproved_abbrev'], requirement: 'required', severity: 'warn' } as const;
  const asking: Profile = { ...medicareMac, rules: [{ ...rule, source: { name: 'Plan manual', asOf: '2026-11-01' } }] };

  it('are looked at where the caller has them read', () => {
    expect(read({}).remarks).to.equal(undefined);
    const [remark, ...more] = read({ shorthand: expandShorthand }).remarks ?? [];
    expect(more).to.deep.equal([]);
    expect(remark?.elementId).to.equal('unapproved_abbrev');
    expect(remark?.evidence.map(({ start, end }) => sections.subjective.slice(start, end))).to.include('.5');
    expect(read({ shorthand: () => ({ expansions: [], questions: [] }) }).remarks).to.equal(undefined);
  });
  it('are asked about where a payer asks', () => {
    const asked = (options: CheckOptions) =>
      read(options).elements.find(({ elementId }) => elementId === 'unapproved_abbrev')?.status;
    expect(asked({ shorthand: expandShorthand, profile: asking })).to.equal('missing');
    expect(asked({ profile: asking })).to.equal(undefined);
  });
});

describe('other members of a group', () => {
  const group = (participation: string, format = 'group') =>
    of(written(formatById(format), { participation, subjective: participation })).get('third_party_names');

  it('are not named', () => {
    const found = group('Listened when peer Maria Lopez talked of work.');
    expect(found?.status).to.equal('missing');
    expect(found?.evidence).to.have.length(1);
    expect(group('Listened when a peer talked of work.')).to.equal(undefined);
    expect(group('Listened when peer Maria Lopez talked of work.', 'soap')).to.equal(undefined);
  });
});

describe('the record', () => {
  const signature = {
    signer: { name: 'Dana Whitlock', credentials: 'LCSW' },
    signedAt: '2026-11-24T09:00:00-05:00',
    attestation: 'I wrote this note.',
    sha256: 'a'.repeat(64),
  };
  const signed = (record: RecordState = {}, options: CheckOptions = {}) =>
    of(
      { ...written(soap, {}, { date: '2026-11-23', stop: '15:00' }), status: 'signed', signature },
      { ...options, record },
    );

  it('is looked at when it is signed', () => {
    expect(of(written(soap, {})).has('sig_credentials')).to.equal(false);
    expect(signed().get('sig_credentials')?.status).to.equal('documented');
    expect(signed().get('sig_authentic')?.status).to.equal('documented');
    expect(
      signed({ signature: { ...signature, signer: { name: 'Dana Whitlock' } } }).get('sig_credentials')?.status,
    ).to.equal('partial');
  });
  it('wants a cosignature under supervision', () => {
    expect(signed().has('cosign')).to.equal(false);
    expect(signed({ supervised: true }).get('cosign')?.status).to.equal('missing');
    const cosignature = { name: 'R. Ames', signedAt: '2026-11-25T09:00:00Z' };
    expect(signed({ supervised: true, cosignature }).get('cosign')?.status).to.equal('documented');
  });
  it('is timely by the profile', () => {
    expect(signed().has('timeliness')).to.equal(false);
    expect(signed({}, { profile: medicareMac }).get('timeliness')?.status).to.equal('documented');
    const late = { signature: { ...signature, signedAt: '2026-12-01T09:00:00-05:00' } };
    expect(signed(late, { profile: medicareMac }).get('timeliness')?.status).to.equal('missing');
    expect(signed(late, { profile: medicareMac }).get('late_entry_label')?.status).to.equal('missing');
    const entry = { kind: 'late-entry', author: 'D. W.', at: '2026-12-01T09:00:00Z', reason: 'Illness' } as const;
    expect(signed({ ...late, changes: [entry] }, { profile: medicareMac }).get('late_entry_label')?.status).to.equal(
      'documented',
    );
  });
  it('keeps changes labeled, dated and authored', () => {
    expect(signed().has('amend_integrity')).to.equal(false);
    expect(signed({ changes: [{ kind: 'addendum', author: 'D. W.' }] }).get('amend_integrity')?.status).to.equal(
      'missing',
    );
    expect(
      signed({ changes: [{ kind: 'addendum', author: 'D. W.', at: '2026-11-30T09:00:00Z' }] }).get('amend_integrity')
        ?.status,
    ).to.equal('documented');
  });
  it('has every drafted sentence reviewed', () => {
    const sentence = { id: 's', drafted: 'x', sources: [], edited: false, acceptedAt: '2026-11-23T15:00:00Z' };
    const reviewed = (change: object) =>
      of({ ...written(soap, {}), provenance: [{ ...sentence, origin: 'model', ...change }] }).get('ai_reviewed')
        ?.status;
    expect(reviewed({})).to.equal('documented');
    expect(reviewed({ acceptedAt: '' })).to.equal('missing');
    expect(reviewed({ support: 'contradicted' })).to.equal('missing');
    expect(reviewed({ origin: 'human' })).to.equal(undefined);
  });
});

describe('documents of other kinds', () => {
  it('ask for the sections that are theirs', () => {
    const plan = of(written(formatById('treatment-plan'), { goals: 'Sleep six hours on five nights.' }));
    expect(plan.get('goal_link')?.status).to.equal('documented');
    expect(plan.get('discharge_criteria')?.status).to.equal('missing');
    expect(plan.get('discharge_criteria')?.section).to.equal('discharge-criteria');
    const intake = of(written(formatById('intake'), { 'chief-complaint': 'Cannot stop worrying.' }));
    expect(intake.get('presenting')?.status).to.equal('documented');
    expect(intake.get('prognosis')?.status).to.equal('missing');
  });
  it('a safety plan has all six steps', () => {
    const format = formatById('safety-plan');
    const step = (id: string) => [id, `${id} in the client's own words`];
    const all = format.sections.map(({ id }) => id);
    const read = (ids: readonly string[]) => of(written(format, Object.fromEntries(ids.map(step)))).get('safety_plan');
    expect(read(all)?.status).to.equal('documented');
    expect(read(all.slice(1))?.status).to.equal('partial');
    expect(read(all.slice(1))?.question).to.match(/warning signs/);
    expect(read([])?.status).to.equal('missing');
  });
  it('a mental status exam has all six domains, and WNL is none', () => {
    const format = formatById('mental-status-exam');
    const all = {
      appearance: 'Neat suit.',
      speech: 'Soft and slow.',
      mood: 'Sad.',
      'thought-process': 'Linear.',
      orientation: 'To person, place and time.',
      judgment: 'Good.',
    };
    expect(of(written(format, all)).get('mse')?.status).to.equal('documented');
    expect(of(written(format, { ...all, speech: 'WNL.' })).get('mse')?.open).to.deep.equal(['speech']);
  });
  it('a couples session asks who was there, a crisis no homework', () => {
    const couple = of(written(formatById('couples-family'), {}));
    expect(couple.get('participants')?.status).to.equal('missing');
    expect(couple.get('participants')?.section).to.equal('present');
    expect(couple.has('ipv_screen')).to.equal(true);
    const crisis = of(written(formatById('crisis'), {}));
    expect(crisis.has('homework')).to.equal(false);
    expect(crisis.get('presenting')?.section).to.equal('precipitant');
  });
});
