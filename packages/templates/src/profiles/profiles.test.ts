import { expect } from 'chai';
import { checkNote } from '../check/index.js';
import { ELEMENTS, elementById } from '../elements/index.js';
import { soap } from '../formats/index.js';
import { createNote, textBlocks } from '../note/index.js';
import { medicareMac, PROFILES, type Profile, ProfileSchema, privatePay, profileById, ruleFor } from './index.js';

const element = (id: string) => {
  const found = elementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};
const source = { name: 'Plan manual', asOf: '2026-11-01' };

describe('profiles', () => {
  it('are the four kinds of payer, each found by its id', () => {
    expect(PROFILES.map(({ id }) => id)).to.deep.equal([
      'medicare-mac',
      'medi-cal',
      'commercial-generic',
      'private-pay',
    ]);
    for (const profile of PROFILES) expect(profileById(profile.id)).to.equal(profile);
    expect(profileById('barter')).to.equal(undefined);
  });

  for (const profile of PROFILES) {
    it(`${profile.id} is dated data, and cites a source for every rule`, () => {
      expect(ProfileSchema.parse(JSON.parse(JSON.stringify(profile)))).to.deep.equal(profile);
      const cited = new Set(profile.sources.map(({ name }) => name));
      for (const rule of [...profile.rules, profile.timeliness]) expect(cited.has(rule.source.name)).to.equal(true);
      for (const { elements, requirement, severity } of profile.rules) {
        expect(elements).to.not.be.empty;
        expect(requirement ?? severity).to.not.equal(undefined);
      }
    });

    it(`${profile.id} never makes risk less than the catalogue does`, () => {
      const weight = { block: 2, warn: 1, info: 0 };
      const risk = ELEMENTS.filter(
        ({ id }) => id.startsWith('risk_') || ['safety_plan', 'means_safety', 'crisis_resources'].includes(id),
      );
      expect(risk).to.not.be.empty;
      for (const definition of risk) {
        const rule = ruleFor(definition, profile);
        expect(weight[rule.severity], definition.id).to.be.at.least(weight[definition.severity]);
        expect(rule.requirement).to.equal(definition.requirement);
      }
    });
  }
});

describe('ruleFor', () => {
  it('gives the catalogue where there is no profile, or one without a say', () => {
    const homework = element('homework');
    const catalogue = {
      requirement: homework.requirement,
      severity: homework.severity,
      sources: homework.sources,
    };
    expect(ruleFor(homework)).to.deep.equal(catalogue);
    expect(ruleFor(homework, medicareMac)).to.deep.equal(catalogue);
  });

  it('lets a later rule override an earlier one field by field, and names both sources', () => {
    const later = { name: 'Amendment', asOf: '2026-11-02' };
    const profile: Profile = {
      ...privatePay,
      rules: [
        { elements: ['homework'], requirement: 'optional', severity: 'info', source },
        { elements: ['homework'], severity: 'block', source: later },
      ],
    };
    expect(ruleFor(element('homework'), profile)).to.deep.equal({
      requirement: 'optional',
      severity: 'block',
      sources: [source, later],
    });
  });
});

describe('a note read under a profile', () => {
  const note = createNote(soap, { id: 'n1', context: { date: '2026-11-23' } });
  note.sections = note.sections.map(({ id }) => ({
    id,
    content: textBlocks(id === 'plan' ? 'Homework: thought record. Next session in one week.' : ''),
  }));
  const read = (profile?: Profile) => checkNote(note, profile && { profile }).elements;
  const result = (id: string, profile?: Profile) => {
    const found = read(profile).find(({ elementId }) => elementId === id);
    return found && { status: found.status, severity: found.severity };
  };

  it('is weighed as the payer does, and nothing optional is asked for', () => {
    expect(result('diagnosis')).to.deep.equal({ status: 'missing', severity: 'block' });
    expect(result('diagnosis', privatePay)).to.equal(undefined);
    expect(result('risk_screen', privatePay)).to.deep.equal(result('risk_screen'));
    expect(result('dos', medicareMac)).to.deep.equal({ status: 'documented', severity: 'block' });
  });

  it('is asked for what the payer adds, with the source that asks', () => {
    expect(result('prognosis')).to.equal(undefined);
    const [prognosis] = read(medicareMac).filter(({ elementId }) => elementId === 'prognosis');
    expect(prognosis?.status).to.equal('missing');
    expect(prognosis?.severity).to.equal('warn');
    expect(prognosis?.sources).to.deep.equal(ruleFor(element('prognosis'), medicareMac).sources);
    expect(result('svc_type', medicareMac)).to.deep.equal({ status: 'missing', severity: 'block' });
  });

  it('keeps what is documented where it is optional', () => {
    const optional: Profile = { ...privatePay, rules: [{ elements: ['homework'], requirement: 'optional', source }] };
    expect(result('homework', optional)?.status).to.equal('documented');
    expect(read(optional).find(({ elementId }) => elementId === 'homework')?.requirement).to.equal('optional');
  });
});
