import type { DraftSentence, Source } from '@evenfall/ai-client';
import { expect } from 'chai';
import { groundInSources } from './index.js';

/** A sentence that cites the whole of `shorthand`, or the words `cites` in it. */
function ground(text: string, shorthand: string, cites = shorthand) {
  const start = shorthand.indexOf(cites);
  const source: Source = { id: 's', kind: 'shorthand', text: shorthand, trusted: true };
  const sentence: DraftSentence = {
    type: 'sentence',
    sectionId: 'objective',
    id: '1',
    text,
    spans: [{ sourceId: 's', start, end: start + cites.length }],
    support: 'paraphrased',
  };
  return groundInSources(sentence, [source]);
}

const marked = (text: string, shorthand: string) => ground(text, shorthand).reasons.map(({ words }) => words);

describe('groundInSources', () => {
  it('leaves a sentence alone that says what its source says', () => {
    const clean: [string, string][] = [
      ['Client reports increased anxiety for two weeks.', 'ct anx ↑ x2 wks'],
      ['Sleep is 4 to 5 hours a night.', 'sleep 4-5h'],
      ['PHQ-9 score 14, down from 17.', 'phq 14 (17 last mo)'],
      ['Client denies suicidal ideation.', 'denies SI'],
      ['Client states, “I can’t switch off.”', 'ct: "i cant switch off" / "I can\'t switch off"'],
      ['Client did not complete the thought log.', 'didnt do thought log'],
      ['No panic attacks since last session.', 'no panic attacks since last'],
    ];
    for (const [text, shorthand] of clean) {
      expect(ground(text, shorthand), text).to.deep.equal({
        support: 'paraphrased',
        reasons: [],
        findings: [],
        drop: false,
      });
    }
  });

  it('drops a denial of risk that nobody wrote, and asks (NOT-ASSESSED-IS-NOT-DENIED)', () => {
    for (const [text, shorthand] of [
      ['Client denies suicidal ideation.', 'ct anx, sleep poor'],
      ['Client denies suicidal ideation.', 'passive SI since monday'],
      ['Client reports suicidal ideation.', 'denies SI'],
    ] as const) {
      const { drop, findings } = ground(text, shorthand);
      expect(drop, `${text} from ${shorthand}`).to.equal(true);
      expect(findings.map(({ ruleId, elementId }) => [ruleId, elementId])).to.deep.equal([
        ['draft.ground.risk', 'risk_screen'],
      ]);
      expect(findings[0]?.prompt).to.match(/\?$/);
    }
  });

  it('drops a risk statement without any source', () => {
    const sentence: DraftSentence = {
      type: 'sentence',
      sectionId: 'objective',
      id: '1',
      text: 'Client denies suicidal ideation.',
      spans: [],
      support: 'quoted',
    };
    expect(groundInSources(sentence, []).drop).to.equal(true);
  });

  it('drops any other negative that its source does not hold, and asks', () => {
    const { drop, findings } = ground('Client has no side effects.', 'taking sertraline');
    expect(drop).to.equal(true);
    expect(findings[0]?.ruleId).to.equal('draft.ground.negative');
  });

  it('marks a sentence that turns its source around', () => {
    const { drop, support, reasons } = ground('Client is not sleeping.', 'sleeping ok, not eating');
    expect(drop).to.equal(false);
    expect(support).to.equal('contradicted');
    expect(reasons[0]?.kind).to.equal('differs');
  });

  it('keeps a client’s own doubt', () => {
    const source: Source = { id: 's', kind: 'shorthand', text: 'appetite ok', trusted: true };
    const spans = [{ sourceId: 's', start: 0, end: 11 }];
    const sentence = { type: 'sentence', sectionId: 'x', id: '1', text: 'Appetite ok.', spans } as const;
    expect(groundInSources({ ...sentence, spans, support: 'inferred' }, [source]).support).to.equal('inferred');
    expect(groundInSources({ ...sentence, spans, support: 'quoted' }, [source]).support).to.equal('paraphrased');
  });

  it('marks numbers and quotations the source does not hold', () => {
    expect(marked('Takes sertraline 12 mg.', 'sertraline 50 mg')).to.deep.equal(['12']);
    expect(marked('Three panic attacks.', '2 panic attacks')).to.deep.equal(['3']);
    expect(marked('Client states, “I give up.”', 'ct tired')).to.deep.equal(['I give up.']);
    expect(ground('Takes 12 mg.', '50 mg').support).to.equal('unsupported');
  });

  it('says nothing of the words in what it asks', () => {
    expect(JSON.stringify(ground('Maria denies suicidal ideation.', 'x').findings)).to.not.contain('Maria');
  });
});
