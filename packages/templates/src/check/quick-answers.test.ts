import { expect } from 'chai';
import { ELEMENTS } from '../elements/index.js';
import { type Format, holdsElement, homeSection, PROGRESS_FORMATS, sectionOfElement, soap } from '../formats/index.js';
import { medicareMac, type Profile } from '../profiles/index.js';
import { checkText } from './index.js';

/** Where words of the clinician stand alone, or behind a name, the reader has to know them. */
const REASONS: Readonly<Record<string, string>> = {
  affect: 'guarded',
  homework: 'one thought record a day',
  measure: 'PHQ-9 score 12',
  med_adherence: 'missed two doses of sertraline',
  modality: 'schema therapy',
  next_visit: 'Tuesday at 10',
  risk_ideation_detail: 'passive, twice a week',
  plan_change: 'sessions twice a week from now on',
  severity: 'no symptoms for three months',
};
const anybody: Profile = {
  ...medicareMac,
  rules: [{ elements: ['severity', 'prognosis'], requirement: 'required', source: { name: 'A', asOf: '2026-11-28' } }],
};
/** A name and the words of the clinician: what they tell is for the reader of that section. */
const NAMES = /^(?:(?:affect|homework:|medication:|modality:|next session:|suicidal thoughts:) )?\{reason\}/i;
const holds = (id: string) => (format: Format) => holdsElement(format, id);
const context = { priorHomework: true, medications: true, serviceType: 'couples' } as const;

describe('a quick answer settles what it was pressed for, in every format', () => {
  for (const element of ELEMENTS.filter(({ id, answers }) => answers && id !== 'risk_screen'))
    it(element.id, () => {
      for (const answer of (element.answers ?? []).flatMap((group) => group.answers))
        for (const format of NAMES.test(answer.text) ? [soap] : PROGRESS_FORMATS.filter(holds(element.id)))
          for (const term of ['Client', 'Patient']) {
            const text = answer.text.replace('{reason}', REASONS[element.id] ?? 'left early').replace(/^Client/, term);
            const home = sectionOfElement(format, element)?.id ?? '';
            const risk = homeSection(format, ['risk'])?.id ?? '';
            const open = element.id.startsWith('risk_') ? 'Client endorses suicidal thoughts.\n' : '';
            const sections = { [risk]: open, [home]: (home === risk ? open : '') + text };
            const stuck = { [homeSection(format, ['progress'])?.id ?? '']: 'No progress toward goal 1.' };
            const before = ['a', 'b'].map((id) => ({ id, format: format.id, sections: stuck }));
            const found = checkText(
              { format: format.id, sections },
              { context, profile: anybody, priorNotes: before },
            ).elements.find(({ elementId }) => elementId === element.id);
            // Asked only after notes without progress: then it is answered, and no element else.
            if (element.id === 'plan_change' && !found) continue;
            expect(found?.status, `${format.id}: ${text}`).to.equal('documented');
          }
    });

  it('and not with the reason left out', () => {
    const open = 'Client endorses suicidal thoughts.';
    const status = (text: string) =>
      checkText({ format: 'soap', sections: { objective: `${open} ${text}` } }).elements.find(
        ({ elementId }) => elementId === 'risk_intent',
      )?.status;
    expect(status('Intent not assessed today: interrupted by a call.')).to.equal('documented');
    expect(status('Intent not assessed today:')).to.equal('missing');
    expect(status('Intent not assessed today.')).to.equal('missing');
  });
});
