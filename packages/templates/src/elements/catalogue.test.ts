import { expect } from 'chai';
import { FORMATS, homeSection } from '../formats/index.js';
import { ELEMENTS, elementById, TRIGGERS, type TriggerId } from './index.js';

const PRESUMES = /\b(?:denies|no suicidal|stable|as usual|unremarkable)\b/i;

/** Ids of §2.3: 75 rows, one of which has three. */
const REFERENCE =
  `client_id dos time_start_stop service_code code_time_match location participants svc_type telehealth_modality
  telehealth_locations telehealth_consent telehealth_emergency audio_only_reason informed_consent ai_notice ai_consent
  presenting symptoms functional interval_hx hw_review med_adherence substance_use collateral mse affect measure
  intervention modality response diagnosis dx_symptom_link severity goal_link progress med_necessity prognosis
  formulation risk_screen risk_formulation risk_ideation_detail risk_plan risk_intent risk_means risk_hx risk_protective
  safety_plan means_safety crisis_resources consult_escalation duty_to_protect mandated_report ipv_screen homework
  next_visit next_focus plan_change referral coordination freq_matches_plan extended_reason interactive_complexity
  discharge_criteria sig_credentials sig_authentic cosign timeliness late_entry_label amend_integrity not_cloned
  internal_consistency unresolved_placeholder unapproved_abbrev third_party_names judgmental_language ai_reviewed
  min_detail`.split(/\s+/);

describe('the catalogue of elements', () => {
  it('has the elements of the clinical reference §2.3, and no others', () => {
    expect(ELEMENTS.map(({ id }) => id)).to.have.members(REFERENCE);
  });

  it('gives every conditional element a trigger, and words every trigger', () => {
    for (const { id, requirement, trigger } of ELEMENTS) {
      if (requirement === 'conditional') expect(trigger, id).to.be.a('string');
      if (trigger) expect(TRIGGERS[trigger]).to.match(/\.$/);
    }
    const used = new Set(ELEMENTS.map(({ trigger }) => trigger));
    expect(Object.keys(TRIGGERS).filter((trigger) => !used.has(trigger as TriggerId))).to.deep.equal([]);
  });

  it('holds up a signature for nothing that is optional', () => {
    for (const { id, requirement, severity } of ELEMENTS)
      if (requirement === 'optional') expect(severity, id).to.equal('info');
  });

  it('names every element once', () =>
    expect(new Set(ELEMENTS.map((element) => element.id)).size).to.equal(ELEMENTS.length));

  it('has no element of another name', () => expect(elementById('no_such')).to.equal(undefined));

  for (const element of ELEMENTS) {
    it(`${element.id} asks a neutral question and cites a dated source`, () => {
      expect(element.question).to.match(/\?$/);
      expect(element.question).to.not.match(PRESUMES);
      expect(element.sources).to.not.be.empty;
      for (const source of element.sources) expect(source.asOf).to.match(/^\d{4}-\d{2}-\d{2}$/);
    });
  }

  it('gives text elements a home in SOAP and DAP', () => {
    for (const id of ['soap', 'dap']) {
      const format = FORMATS.find((candidate) => candidate.id === id);
      for (const element of ELEMENTS)
        if (element.scope === 'text')
          expect(format && homeSection(format, element.slots)?.id, `${id} ${element.id}`).to.be.a('string');
    }
  });

  it('offers the risk screen in three groups of three, a reason where one is due, nothing chosen', () => {
    const groups = elementById('risk_screen')?.answers ?? [];
    expect(groups.map((group) => group.id)).to.deep.equal(['suicide', 'violence', 'self-harm']);
    for (const group of groups) {
      expect(group.answers.map((answer) => answer.id)).to.deep.equal(['denied', 'present', 'not-assessed']);
      expect(group.answers.map((answer) => answer.needsReason ?? false)).to.deep.equal([false, true, true]);
      for (const answer of group.answers) expect(answer).to.not.have.any.keys('selected', 'checked', 'default');
    }
  });

  it('puts the reason of an answer where its text wants it', () => {
    for (const element of ELEMENTS)
      for (const group of element.answers ?? [])
        for (const answer of group.answers)
          expect(answer.text.includes('{reason}'), `${element.id} ${answer.id}`).to.equal(answer.needsReason ?? false);
  });
});
