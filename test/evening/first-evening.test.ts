import '@evenfall/editor/define';
import { createNoteAiClient } from '@evenfall/ai-client';
import { type EvenfallEditor, verifyNote } from '@evenfall/editor';
import { type EncounterContext, type Note, noteText } from '@evenfall/templates';
import { expect } from 'chai';
import { Therapist } from './therapist.js';

/*
 * Three evenings, by keyboard: shorthand, draft, review, questions, signature. The shorthand is what a therapist
 * types right after the hour; nothing of it is written for the engine's convenience.
 */

const signer = { name: 'Dana Whitlock', credentials: 'LCSW' };

async function open(format: string, context: EncounterContext): Promise<Therapist> {
  const editor = document.createElement('evenfall-editor');
  Object.assign(editor, { format, context, signer, aiClient: createNoteAiClient() });
  document.body.append(editor);
  await editor.ready;
  const therapist = new Therapist(editor);
  await therapist.rests();
  return therapist;
}

/** The signed note an editor hands to its host, or undefined. */
function signedBy(editor: EvenfallEditor): { note?: Note; refused: string[][] } {
  const heard: { note?: Note; refused: string[][] } = { refused: [] };
  editor.addEventListener('evenfall-sign', ({ detail }) => {
    heard.note = detail.note;
  });
  editor.addEventListener('evenfall-sign-refused', ({ detail }) => {
    heard.refused.push(detail.blockers.map((blocker) => ('elementId' in blocker ? blocker.elementId : blocker.kind)));
  });
  return heard;
}

describe('the first evening', () => {
  afterEach(() => {
    document.querySelector('evenfall-editor')?.remove();
  });

  it('writes a SOAP note from worry about a hearing to the signature', async function () {
    this.timeout(60_000);
    const shorthand = [
      'ct here for worry abt landlord hearing, 7/10 most days',
      'sleep 5h, called out of work x2 this wk',
      'hw: breathing log done 4 of 7 days',
      'casually dressed, cooperative, speech nl rate, TP linear, mood "wound up", affect anxious',
      'GAD-7 = 14',
      'CBT - cog restructuring re "we\'ll be on the street"',
      'able to name 2 other outcomes',
      'denies SI/HI, no self-harm',
      'GAD F41.1',
      'goal 1, some progress - fewer checks of email',
      'hw: worry log daily',
      'rtc 1 wk',
    ].join('\n');
    const therapist = await open('soap', {
      date: '2026-11-23',
      start: '16:00',
      stop: '16:45',
      sessionMinutes: 45,
      cpt: '90834',
      priorHomework: true,
    });
    const { editor } = therapist;
    const heard = signedBy(editor);

    await therapist.drafts(shorthand);
    const drafted = therapist.proposals;
    expect(drafted.length, 'sentences drafted').to.be.at.least(8);
    for (const { source } of drafted) expect(source, 'every sentence shows its source').to.not.equal('');
    expect(editor.session?.blank, 'nothing enters unaccepted').to.equal(true);

    await therapist.signs();
    expect(heard.note, 'not signed over an open draft').to.equal(undefined);
    expect(heard.refused.length + (editor.value?.status === 'draft' ? 1 : 0)).to.be.at.least(1);

    const gad = drafted.find(({ text }) => text.includes('14'));
    await therapist.reviews(({ text }) => (text === gad?.text ? { retype: 'GAD-7 today was 14.' } : 'Enter'));
    expect(therapist.proposals).to.deep.equal([]);

    const text = () => noteText(editor.value as Note).sections;
    expect(text().subjective)
      .to.match(/landlord/i)
      .and.match(/7\/10|7 out of 10/);
    expect(text().objective)
      .to.include('GAD-7 today was 14.')
      .and.match(/anxious/i)
      .and.match(/restructuring/i);
    expect(text().assessment).to.match(/F41\.1/);
    expect(text().plan)
      .to.match(/worry log/i)
      .and.match(/1 week|one week/i);
    const whole = Object.values(text()).join('\n');
    expect(whole).to.match(/denie[sd]|no /i);
    expect(whole, 'nobody asked about hallucinations').to.not.match(/hallucinat|AVH/i);

    expect(therapist.asked, 'what the shorthand left out is asked')
      .to.include('med_necessity')
      .and.include('next_focus');
    expect(therapist.asked, 'what it said is not').to.not.include.members(['risk_screen', 'homework', 'next_visit']);
    await therapist.writes(
      'next_focus',
      'Next session will continue cognitive restructuring of worst-case predictions.',
    );
    expect(therapist.asked).to.not.include('next_focus');

    await therapist.signs();
    expect(heard.note?.status).to.equal('signed');
    const note = heard.note as Note;
    expect(await verifyNote(note)).to.equal(true);
    expect(note.provenance.length).to.be.at.least(8);
    for (const record of note.provenance) {
      expect(record.origin).to.equal('engine');
      for (const { start, end, quote } of record.sources) expect(shorthand.slice(start, end)).to.equal(quote);
    }
    const edited = note.provenance.filter((record) => record.edited);
    expect(edited.map((record) => record.drafted)).to.deep.equal([gad?.text]);
    expect(editor.matches(':state(signed)')).to.equal(true);
  });

  it('writes a DAP note and answers the risk question in place', async function () {
    this.timeout(60_000);
    const therapist = await open('dap', {
      date: '2026-11-23',
      start: '18:00',
      stop: '18:50',
      sessionMinutes: 50,
      cpt: '90834',
      telehealth: { modality: 'video' },
    });
    const { editor } = therapist;
    const heard = signedBy(editor);
    await therapist.drafts(
      [
        'pt by video. nightmares down to 2/wk from 5, still avoids the bridge on way to work',
        'tearful at times, good eye contact, oriented x4, thoughts organized',
        'did grounding (5 senses) and started trauma narrative, pt stayed w/ it 10 min',
        'PTSD F43.10. goal 2 sleep - improving',
        'practice grounding nightly',
        'next appt 11/30, continue narrative',
      ].join('\n'),
    );
    await therapist.reviews(() => 'Enter');
    expect(therapist.asked).to.include('risk_screen');
    const before = noteText(editor.value as Note).sections;
    expect(Object.values(before).join(' '), 'no denial that nobody made').to.not.match(/denie[sd]|suicid|homicid/i);

    await therapist.signs();
    expect(heard.refused.at(-1) ?? []).to.include('risk_screen');

    await therapist.answers('risk_screen', 'self-harm.not-assessed', 'ran out of time');
    await therapist.answers('risk_screen', 'suicide.denied');
    expect(therapist.asked, 'violence is still open').to.include('risk_screen');
    await therapist.answers('risk_screen', 'violence.denied');
    expect(therapist.asked).to.not.include('risk_screen');
    const { data } = noteText(editor.value as Note).sections;
    expect(data)
      .to.match(/denies .*suicid/i)
      .and.match(/not assessed today: ran out of time/i);
    expect(data).to.not.match(/denies[^.]*self-harm/i);

    await therapist.signs();
    const answers = heard.note?.provenance.filter(({ origin }) => origin === 'human') ?? [];
    expect(answers.map(({ elementId }) => elementId)).to.deep.equal(['risk_screen', 'risk_screen', 'risk_screen']);
    expect(heard.note?.status).to.equal('signed');
  });

  it('does not let positive suicidal ideation be signed without its formulation', async function () {
    this.timeout(60_000);
    const therapist = await open('soap', {
      date: '2026-11-23',
      start: '19:00',
      stop: '19:53',
      sessionMinutes: 53,
      cpt: '90837',
    });
    const { editor } = therapist;
    const heard = signedBy(editor);
    await therapist.drafts(
      [
        'cl came in flat after breakup, "what\'s the point", not eating, missed 3 shifts',
        '+SI, thoughts of taking pills most nights since sat',
        'no HI. no NSSI',
        'disheveled, psychomotor slowed, affect blunted, thoughts linear',
        'validated, DBT distress tolerance - TIPP practiced w/ cold water, cl "a bit calmer"',
        'MDD recurrent F33.2',
        'see again thurs',
      ].join('\n'),
    );
    const drafted = therapist.proposals.map(({ text }) => text).join(' ');
    expect(drafted).to.match(/suicidal ideation|SI/);
    expect(drafted, 'a positive is never turned').to.not.match(/denie[sd] (any )?suicid/i);
    await therapist.reviews(() => 'Enter');
    expect(therapist.asked).to.include.members([
      'risk_formulation',
      'risk_plan',
      'risk_intent',
      'risk_means',
      'safety_plan',
    ]);
    await therapist.signs();
    expect(heard.note).to.equal(undefined);
    expect(heard.refused.at(-1) ?? [])
      .to.include('risk_formulation')
      .and.include('safety_plan');

    await therapist.writes('risk_plan', 'Client reports a plan to take pills; no preparatory behavior.');
    await therapist.writes('risk_intent', 'Client denies intent to act on the thoughts tonight.');
    await therapist.writes('risk_means', 'Client has pills at home; sister agreed to lock them up today.');
    await therapist.writes(
      'risk_formulation',
      'Suicide risk is moderate: daily ideation with method, balanced by reaching out and no intent.',
    );
    await therapist.writes(
      'risk_protective',
      'Protective factors include her sister and wanting to see her niece grow up.',
    );
    await therapist.writes(
      'safety_plan',
      'Safety plan completed with client and copy given; reviewed 988 and local ED.',
    );
    const left = [...therapist.asked];
    for (const id of left.filter((id) =>
      editor.lastCheck?.elements.some((e) => e.elementId === id && e.severity === 'block'),
    ))
      await therapist.writes(id, 'Client denies prior attempts; crisis line 988 given.');
    await therapist.signs();
    expect(heard.note?.status, `still open: ${heard.refused.at(-1)?.join(', ')}`).to.equal('signed');
    expect(noteText(heard.note as Note).sections.objective).to.not.match(/denies suicid/i);
  });
});
