import type { NoteAiClient } from '@evenfall/ai-client';
import type { EncounterContext, Format, TreatmentPlan } from '@evenfall/templates';
import type { PropertyDeclarations } from 'lit';
import type { DictationSource } from '../../dictation/index.js';
import type { Phrase, PhraseStore } from '../../phrases/index.js';
import type { Signer, SignOptions } from '../../record/index.js';
import type { PriorNotes } from '../../session/index.js';
import type { DraftStore } from '../../storage/index.js';
import type { EditorExtensions } from './extensions.js';
import { FormControl } from './form-control.js';

/** What a host says to an editor, on top of what it says to any form control. Nothing happens here. */
export abstract class EditorProperties extends FormControl {
  static override properties: PropertyDeclarations = {
    format: {},
    formats: { attribute: false },
    context: { attribute: false },
    aiClient: { attribute: false },
    signer: { attribute: false },
    signTerms: { attribute: false },
    clientTerm: { attribute: 'client-term' },
    draftStore: { attribute: false },
    draftKey: { attribute: 'draft-key' },
    priorNotes: { attribute: false },
    treatmentPlan: { attribute: false },
    extensions: { attribute: false },
    dictation: { attribute: false },
    phraseStore: { attribute: false },
    requireComplete: { type: Boolean, reflect: true, attribute: 'require-complete' },
    encounter: {},
    phrases: { attribute: false },
    verbatim: { type: Boolean },
    label: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    defaultValue: { attribute: 'value' },
    value: { attribute: false, noAccessor: true },
  };

  /** The format of a new note: the id of one of `formats`. A value brings its own format. */
  format = 'soap';

  /** The formats there are; ours where none are given. */
  formats: readonly Format[] | undefined;

  /** What is known of the encounter; where it is not given, the context of the note stands. */
  context: EncounterContext | undefined;

  /** What drafts are made with. Without one there is no shorthand and no drafting. */
  aiClient: NoteAiClient | undefined;

  /** Who signs. */
  signer: Signer | undefined;

  /**
   * What they attest, and the payer: asks what its profile asks beyond the catalogue, and its time limits make a note a late entry.
   */
  signTerms: Pick<SignOptions, 'attestation' | 'profile'> | undefined;

  /**
   * How answers and drafts call the person in care, `client` or `patient`; where it is not given, as the context says
   * or as the note does already.
   */
  clientTerm: EncounterContext['clientTerm'];

  /** Where the note is kept while it is written (`@evenfall/editor/storage`); without one it is on the page alone. */
  draftStore: DraftStore | undefined;

  /** Names this note among the drafts of the store: an id that tells nothing about anybody. Without one nothing is kept. */
  draftKey = '';

  /**
   * Earlier notes of the same client, as values or as their text (`EarlierNote`). The last of them can be read beside this
   * one, and what is written is held against them.
   */
  priorNotes: PriorNotes | undefined;

  /**
   * The treatment plan in force: what is written is held against its diagnoses, goals, interventions and frequency (the golden
   * thread). It is no part of the note.
   */
  treatmentPlan: TreatmentPlan | undefined;

  /** What the practice adds: TipTap extensions, check rules, panels of questions. */
  extensions: EditorExtensions | undefined;

  /** Who hears a dictation (`@evenfall/editor/dictation`); without one there is none. */
  dictation: DictationSource | undefined;

  /** A note with open questions of severity `block` is invalid. */
  requireComplete = false;

  /** The line of session details: `edit`, `show` where nothing of it may be changed here, or `none`. */
  encounter: 'edit' | 'show' | 'none' = 'edit';

  /** Phrases that `.name` writes; a person's own have `own`. */
  phrases: readonly Phrase[] = [];

  /** Where a person's own phrases are kept (`LocalPhraseStore` of `@evenfall/editor/storage`); without one they have none here. */
  phraseStore: PhraseStore | undefined;

  /** Short forms stay as they are typed. */
  verbatim = false;

  /** The accessible name; where it is not given, that of the `<label>`, else the title of the format. */
  label = '';

  /** Level of the note's title as a heading, 1 to 5; sections are one below. */
  headingLevel = 2;

  /** The value a form reset goes back to, as JSON. */
  defaultValue: string | null = null;
}
