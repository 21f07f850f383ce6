import { expect } from 'chai';
import { checkText } from '../../check/index.js';
import { readSentences } from '../index.js';
import { INTERVENTIONS } from './interventions.js';
import { MENTAL_STATUS } from './mental-status.js';

/** The word classes that a text is read into. */
const classes = (text: string): Set<string> => new Set(readSentences(text).flatMap(({ hits }) => [...hits.keys()]));
/** Entries of a class as they are listed. */
const entries = (list: string): string[] => list.split(',').flatMap((entry) => entry.trim() || []);
/** An entry as it may be written: a stem with and without an ending. */
const written = (entry: string): string[] =>
  entry.includes('*') ? [entry.replaceAll('*', ''), entry.replaceAll('*', 'ings')] : [entry];

describe('the lexicons of mental status and intervention', () => {
  for (const [name, list] of Object.entries({ ...MENTAL_STATUS, ...INTERVENTIONS })) {
    it(`${name}: every entry is found as it is written, in capitals, and inside a sentence`, () => {
      const missed = entries(list)
        .flatMap(written)
        .filter((phrase) =>
          [phrase, phrase.toUpperCase(), `At two, ${phrase}, as before.`].some((text) => !classes(text).has(name)),
        );
      expect(missed).to.deep.equal([]);
    });

    it(`${name}: no entry is found inside another word`, () => {
      const found = entries(list).filter(
        (entry) => classes(`zq${entry.replaceAll('*', '')}`).has(name) && !entry.includes(' '),
      );
      expect(found).to.deep.equal([]);
    });
  }
});

/** Descriptors of clinical reference §2.5 by the class that reads them. */
const DESCRIPTORS: Readonly<Record<string, string>> = {
  mse_appearance: 'well-groomed, appropriately dressed, stated age, dishevelled, malodorous, bizarre dress, cachectic',
  mse_behavior: `agitated,cooperative,engaged,evasive,good eye contact,guarded,hostile,pleasant,poor eye contact,psychomotor retardation,restless,
tics,tremor,withdrawn`,
  mse_speech: 'normal rate, fluent, speech pressured, speech rapid, speech slowed, monotone, mute, slurred',
  mse_mood: `blunted,congruent,constricted,dysphoric,euphoric,euthymic,flat,full range,incongruent,labile,mood anxious,mood depressed,tearful`,
  mse_thought: `AVH,RIS,blocking,circumstantial,delusions,flight of ideas,goal-directed,hallucinations,linear,logical,obsessions,paranoid,
perseverative,ruminative,tangential,thoughts racing`,
  mse_cognition: 'A&Ox4, oriented, memory intact, attentive, disoriented, impaired recall, distractible',
  mse_insight: 'insight good, judgment intact, judgement poor, insight limited',
};

describe('the descriptors of the clinical reference', () => {
  for (const [name, list] of Object.entries(DESCRIPTORS)) {
    it(`are read as ${name}`, () =>
      expect(entries(list).filter((descriptor) => !classes(`${descriptor}.`).has(name))).to.deep.equal([]));
  }

  it('are no mental status where only "WNL" is said', () => {
    const read = (objective: string) =>
      checkText({ format: 'soap', sections: { objective } }).elements.find(({ elementId }) => elementId === 'mse')
        ?.status;
    expect(read('MSE WNL.')).to.not.equal('documented');
    expect(read('Neat and cooperative. Speech fluent. Mood euthymic, affect congruent. Linear thought.')).to.equal(
      'documented',
    );
  });
});

/** Techniques of clinical reference §2.7 by family. */
const TECHNIQUES: Readonly<Record<string, string>> = {
  CBT: `ERP,Socratic questioning,activity scheduling,behavioral activation,behavioral experiment,cognitive restructuring,imaginal exposure,
in vivo exposure,interoceptive exposure,problem-solving,relapse prevention,thought record`,
  DBT: `ACCEPTS,DEAR MAN,TIPP,chain analysis,diary card,distress tolerance,emotion regulation,mindfulness,opposite action,radical acceptance`,
  ACT: 'defusion, values clarification, committed action',
  MI: 'OARS, reflective listening, change talk, decisional balance, readiness ruler, agenda mapping',
  trauma: 'EMDR, BLS, stuck points, trauma narrative, grounding, containment, resourcing',
  psychodynamic: 'interpretation, transference, clarification',
  interpersonal: 'role transition, communication analysis',
  'solution-focused': 'miracle question, scaling question',
  family: 'genogram, enactment, Gottman, parent management, PCIT',
  play: 'play therapy, sand tray',
  narrative: 'externalizing',
  somatic: 'PMR, diaphragmatic breathing, body scan',
  other: 'psychoeducation, safety planning, de-escalation, role-play, measurement feedback',
};
const WEAK = ['discussed', 'processed', 'supported', 'listened', 'validated', 'explored', 'checked in', 'encouraged'];

describe('the techniques of the clinical reference', () => {
  for (const [family, list] of Object.entries(TECHNIQUES)) {
    it(`${family}: each is a technique or a model`, () =>
      expect(
        entries(list).filter((term) => {
          const found = classes(`Used ${term} for the worry.`);
          return !found.has('technique') && !found.has('modality_name');
        }),
      ).to.deep.equal([]));
  }

  it('weak verbs alone are none', () => {
    const status = (objective: string) =>
      checkText({ format: 'soap', sections: { objective } }).elements.find(
        ({ elementId }) => elementId === 'intervention',
      )?.status;
    for (const verb of WEAK) {
      expect(classes(`${verb} feelings.`).has('weak_verb'), verb).to.equal(true);
      expect(status(`Therapist ${verb} feelings.`), verb).to.equal('missing');
    }
    expect(status('Therapist led a chain analysis of the argument on Sunday.')).to.equal('documented');
  });
});
