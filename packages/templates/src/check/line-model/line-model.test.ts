import { expect } from 'chai';
import { FORMATS } from '../../formats/index.js';
import { readSentences } from '../../language/index.js';
import { checkText } from '../index.js';
import { sectionView } from '../section-view.js';
import { MODEL_LABELS, sectionEvidence } from './index.js';
import { packRows, packWhole, readWhole, unpackRows } from './packing.js';
import { settingsOf } from './setting.js';
import { FEATURES, LABELS, SETTING, WEIGHTS } from './weights.js';

const evidence = (format: string, section: string, text: string): string[][] =>
  sectionEvidence(readSentences(text), sectionView(format, section, FORMATS)).map((found) => [...found]);
const documents = (format: string, section: string, text: string): string[] => evidence(format, section, text).flat();

describe('line model', () => {
  it('has pairs of label and weight for every feature', () => {
    expect(LABELS).to.match(
      new RegExp(
        `^[a-${String.fromCharCode(96 + MODEL_LABELS.length)}]+(?: [a-${String.fromCharCode(96 + MODEL_LABELS.length)}]+)*$`,
      ),
    );
    expect(LABELS.split(' ')).to.have.length(FEATURES.split('\n').length);
    expect(LABELS.replaceAll(' ', '')).to.have.length(WEIGHTS.length);
  });

  it('has a weight for every value of the setting and label', () => {
    const size = settingsOf([new Float64Array(MODEL_LABELS.length)], 'P')(0).length;
    expect(SETTING.split(' ').map((row) => row.length)).to.deep.equal(MODEL_LABELS.map(() => size));
  });

  it('reads weights in the form in which it writes them', () => {
    for (const whole of [-25, -1, 0, 1, 25]) expect(readWhole(packWhole(whole).charCodeAt(0))).to.equal(whole);
    const rows: [string, number[]][] = [
      ['tense', [0, 0, 4]],
      ['tension', [2, 0, -3]],
      ['word', [-1, 25, 0]],
    ];
    expect(
      [...unpackRows(packRows([...rows, ['zero', [0, 0, 0]]]))].map(([feature, pairs]) => [feature, [...pairs]]),
    ).to.deep.equal([
      ['tense', [2, 4]],
      ['tension', [0, 2, 2, -3]],
      ['word', [0, -1, 1, 25]],
    ]);
  });

  it('gives the sentence as evidence', () => {
    const text = 'Left on the hour. Rolled up her sleeves, got it on the second attempt and asked for another.';
    const result = checkText({ format: 'birp', sections: { response: text } }).elements.find(
      ({ elementId }) => elementId === 'response',
    );
    expect(result?.status).to.equal('documented');
    expect(result?.evidence).to.deep.equal([{ section: 'response', start: 18, end: text.length }]);
  });

  it('hears each clause of a long line, and takes nothing from it that the line speaks against', () => {
    const dense =
      "Used the chain analysis from DBT to walk back from the chair to the text he'd read under the desk, taught TIP with a cold can from the vending machine, and had him try it while retelling the story.";
    expect(documents('birp', 'intervention', dense)).to.include.members(['intervention', 'modality']);
    const list =
      'Packed bread, two red apples, a bar of chocolate, the old thermos flask, and a map of the lake for Sunday.';
    expect(documents('birp', 'behavior', list)).to.not.include.members(['symptoms']);
  });

  it('takes nothing for the client out of a clause of somebody else’s story', () => {
    const brother =
      'Her brother started drinking again after the funeral, sleeps two hours a night on the couch, and has had panic attacks every day since.';
    expect(documents('soap', 'subjective', brother)).to.not.include.members(['symptoms']);
    expect(documents('soap', 'subjective', brother)).to.not.include('functional');
    const own = brother.replace('Her brother', 'She');
    expect(documents('soap', 'subjective', own)).to.include('symptoms');
  });

  it('takes a technique beside its model for done, where nobody else is told of', () => {
    for (const line of ['CBT thought record re mom call, receptive.', 'DBT: opposite action for the party, engaged.'])
      expect(documents('soap', 'objective', line)).to.include.members(['intervention', 'modality']);
    for (const line of ['CBT.', 'She has heard of CBT thought records before.'])
      expect(documents('soap', 'objective', line)).to.not.include('intervention');
    expect(documents('soap', 'plan', 'CBT thought record re mom call.')).to.not.include('intervention');
  });

  it('takes nothing in a plan for what has happened', () =>
    expect(
      documents('soap', 'plan', 'Practised saying no with three made-up requests, he managed it.'),
    ).to.not.include.members(['intervention', 'response']));

  it('takes nobody else for the client', () =>
    expect(
      documents(
        'soap',
        'subjective',
        "Talked about the garden. Her sister can't sleep and cries most nights, missing work.",
      ),
    ).to.not.include('symptoms'));

  it('knows a task, a date and a theme of the plan apart', () => {
    expect(
      evidence(
        'dap',
        'plan',
        'Write down one worry each night. Return Tuesday at 4. Then on to the talk with her boss.',
      ),
    ).to.deep.equal([['homework'], ['next_visit'], ['next_focus']]);
  });

  it('reads each section by itself', () => {
    const plan = 'Return Tuesday at 4.';
    const alone = documents('soap', 'plan', plan);
    expect(alone).to.deep.equal(['next_visit']);
    expect(documents('soap', 'subjective', plan)).to.not.include('next_visit');
  });

  it('tells what was from what will be where a section holds both', () => {
    const text =
      'He did four cycles, said it helped and asked to keep the card. Homework: practice the breathing daily.';
    const [was, willBe] = evidence('pie', 'evaluation', text);
    expect(was).to.deep.equal(['response']);
    expect(willBe).to.include('homework');
    expect(documents('pie', 'intervention', 'Homework: practice the breathing daily.')).to.not.include('homework');
  });

  it('reads what others told, who was told, and where the client was sent', () => {
    expect(documents('dap', 'data', 'His mother reports that he sleeps until noon.')).to.include('collateral');
    expect(documents('dap', 'data', 'His mother has diabetes.')).to.not.include('collateral');
    expect(
      documents('soap', 'subjective', 'Client reported anxiety. Client also reported sleep of 4-5 hours.'),
    ).to.not.include('collateral');
    expect(documents('dap', 'plan', 'Left a voicemail for Dr. Kemp, release on file.')).to.include('coordination');
    expect(documents('dap', 'plan', 'Referred to legal aid for the eviction.')).to.include('referral');
    expect(documents('dap', 'plan', 'Write down one worry each night.')).to.not.include.members([
      'coordination',
      'referral',
    ]);
  });
});
