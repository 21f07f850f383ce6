import { expect } from 'chai';
import type { EncounterContext } from '../../note/index.js';
import { checkText, type ElementResult } from '../index.js';

/** What a line of a note says of an element, in the context that calls for it. */
function reads(id: string, section: string, text: string, context: EncounterContext = {}): ElementResult | undefined {
  const sections = { subjective: '', objective: '', assessment: '', plan: '', [section]: text };
  return checkText({ format: 'soap', sections }, { context }).elements.find(({ elementId }) => elementId === id);
}

const SI = 'Endorses suicidal ideation. ';
const TELEHEALTH: EncounterContext = { telehealth: {} };
const AUDIO: EncounterContext = { telehealth: { modality: 'audio-only' } };

type Case = readonly [id: string, section: string, documented: string, not: string, context?: EncounterContext];

const CASES: readonly Case[] = [
  ['telehealth_modality', 'subjective', 'Seen via secure video.', 'Watched a video about worry.', TELEHEALTH],
  [
    'telehealth_locations',
    'subjective',
    'Client was located in Portland, OR; clinician in the office.',
    'Worried about the location of the new job.',
    TELEHEALTH,
  ],
  [
    'audio_only_reason',
    'subjective',
    'Client has no reliable internet connection at home.',
    'Feels no connection with her sister.',
    AUDIO,
  ],
  [
    'ai_consent',
    'subjective',
    'Gave written consent to recording.',
    'Declined consent to recording.',
    { recorded: true },
  ],
  [
    'risk_ideation_detail',
    'assessment',
    'Passive suicidal thoughts, most nights, lasting minutes. Endorses suicidal ideation.',
    'Endorses suicidal ideation.',
  ],
  ['risk_hx', 'subjective', `${SI}One prior attempt in 2019.`, `${SI}Attempted to fix the car.`],
  ['risk_hx', 'subjective', `${SI}No prior attempts.`, `${SI}Brother attempted suicide in 2019.`],
  [
    'means_safety',
    'plan',
    'Endorses suicidal ideation. Has access to a gun. Husband agreed to lock it away.',
    'Endorses suicidal ideation. Has access to a gun.',
  ],
  [
    'consult_escalation',
    'assessment',
    `${SI}Risk is high. Consulted with supervisor by phone.`,
    `${SI}Risk is high. Client was tearful.`,
  ],
  [
    'duty_to_protect',
    'assessment',
    'Wants to kill his landlord. Police and the landlord were notified.',
    'Wants to kill his landlord.',
  ],
  ['mandated_report', 'plan', 'Her stepfather hits her. CPS report filed at 4 pm.', 'Her stepfather hits her.'],
  [
    'interactive_complexity',
    'objective',
    'Interpreter used throughout.',
    'Spoke about the weather.',
    { cpt: '90834', addOns: ['90785'] },
  ],
];

describe('what few notes hold', () => {
  for (const [id, section, documented, not, context] of CASES) {
    it(`${id}: “${documented}”`, () => {
      const result = reads(id, section, documented, context);
      expect(result?.status).to.equal('documented');
      expect(reads(id, section, not, context)?.status).to.equal('missing');
    });
  }

  it('is not asked for without its trigger', () => {
    const asked = checkText({ format: 'soap', sections: { subjective: 'Denies SI and HI.' } }).elements.map(
      ({ elementId }) => elementId,
    );
    for (const [id] of CASES) expect(asked).to.not.include(id);
    expect(asked).to.not.include.members(['client_id', 'location', 'prognosis', 'severity', 'sig_credentials']);
  });

  it('is shown where it is there and nobody asked', () => {
    const prognosis = reads('prognosis', 'assessment', 'Prognosis is fair given strong supports.');
    expect(prognosis?.status).to.equal('documented');
    expect(prognosis?.requirement).to.equal('payer');
    expect(reads('severity', 'assessment', 'Major depressive disorder, moderate.')?.status).to.equal('documented');
    expect(reads('plan_change', 'plan', 'Treatment plan updated today.')).to.equal(undefined);
  });

  it('is read of the header where no host tells it', () => {
    expect(reads('location', 'subjective', 'Seen in the office.')?.status).to.equal('documented');
    expect(reads('svc_type', 'objective', 'Individual therapy session.')?.status).to.equal('documented');
    expect(reads('participants', 'subjective', 'Seen alone.')?.status).to.equal('documented');
    expect(reads('location', 'plan', 'Next week in the office.')).to.equal(undefined);
  });
});
