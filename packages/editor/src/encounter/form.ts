import type { EncounterContext } from '@evenfall/templates';

/** The encounter as a person fills it in: every field is text or a choice, and an empty one means “not known”. */
export interface EncounterForm {
  date: string;
  start: string;
  stop: string;
  /** Face-to-face minutes; asked only where there are no start and stop. */
  minutes: string;
  cpt: string;
  /** `telehealth`: by telehealth, nothing says how. */
  modality: 'in-person' | 'video' | 'audio-only' | 'telehealth';
  /** Where it took place, in person. */
  location: string;
  clientLocation: string;
  providerLocation: string;
  /** Parted by commas. */
  participants: string;
  /** One a line, a code before the name where there is one. */
  diagnoses: string;
  /** One a line. */
  goals: string;
  priorHomework: boolean;
  medications: boolean;
}

export type EncounterField = keyof EncounterForm;

/** A field that holds something it cannot: what was known before stays. */
export type FieldProblem = 'code' | 'minutes' | 'order';

const CODE = /^[A-Z]?\d{4,5}$/;
/** An ICD-10-CM code or a DSM name for one: a letter, a digit, and up to five more places. */
const DIAGNOSIS = /^([A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?)(?:\s*[-–:,]?\s+(.*))?$/i;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function formOf(context: EncounterContext): EncounterForm {
  const { telehealth } = context;
  return {
    date: context.date ?? '',
    start: context.start ?? '',
    stop: context.stop ?? '',
    minutes: context.sessionMinutes === undefined ? '' : String(context.sessionMinutes),
    cpt: context.cpt ?? '',
    modality: telehealth ? (telehealth.modality ?? 'telehealth') : 'in-person',
    location: context.location ?? '',
    clientLocation: telehealth?.clientLocation ?? '',
    providerLocation: telehealth?.providerLocation ?? '',
    participants: (context.participants ?? []).join(', '),
    diagnoses: (context.diagnoses ?? []).map(({ code, name }) => [code, name].filter(Boolean).join(' ')).join('\n'),
    goals: (context.goals ?? []).map(({ text }) => text).join('\n'),
    priorHomework: context.priorHomework ?? false,
    medications: context.medications ?? false,
  };
}

/** What stands in the way of a field's value. */
export function problemOf(form: EncounterForm, field: EncounterField): FieldProblem | undefined {
  if (field === 'cpt' && form.cpt.trim() && !CODE.test(form.cpt.trim().toUpperCase())) return 'code';
  if (field === 'minutes' && form.minutes.trim()) {
    const minutes = Number(form.minutes);
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1440) return 'minutes';
  }
  if (field === 'stop' && form.start && form.stop && form.start === form.stop) return 'order';
  return undefined;
}

/**
 * The context with what a person filled in; what they did not touch stays exactly as it was. A field that cannot be used
 * leaves what was known before.
 */
export function withForm(context: EncounterContext, form: EncounterForm): EncounterContext {
  const before = formOf(context);
  const next: Record<string, unknown> = { ...context };
  const touched = (...fields: EncounterField[]) => fields.some((field) => form[field] !== before[field]);
  const set = (key: keyof EncounterContext, value: unknown) => {
    const empty = value === '' || value === undefined || value === false || (Array.isArray(value) && !value.length);
    if (empty) delete next[key];
    else next[key] = value;
  };
  if (touched('date')) set('date', form.date);
  if (touched('start')) set('start', form.start);
  if (touched('stop') && !problemOf(form, 'stop')) set('stop', form.stop);
  // Start and stop say how long it was; an older figure beside them could only contradict them.
  if (touched('start', 'stop') && form.start && form.stop) set('sessionMinutes', undefined);
  else if (touched('minutes') && !problemOf(form, 'minutes')) {
    set('sessionMinutes', form.minutes.trim() ? Number(form.minutes) : undefined);
  }
  if (touched('cpt') && !problemOf(form, 'cpt')) set('cpt', form.cpt.trim().toUpperCase());
  if (touched('location')) set('location', form.location.trim());
  if (touched('modality', 'clientLocation', 'providerLocation')) set('telehealth', telehealthOf(context, form));
  if (touched('participants')) set('participants', namesIn(form.participants));
  if (touched('diagnoses')) set('diagnoses', lines(form.diagnoses).map(diagnosisOf));
  if (touched('goals')) set('goals', goalsOf(context, lines(form.goals)));
  if (touched('priorHomework')) set('priorHomework', form.priorHomework);
  if (touched('medications')) set('medications', form.medications);
  return next as EncounterContext;
}

const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

function telehealthOf(context: EncounterContext, form: EncounterForm): EncounterContext['telehealth'] {
  if (form.modality === 'in-person') return undefined;
  const { modality: _, clientLocation: __, providerLocation: ___, ...rest } = context.telehealth ?? {};
  const client = form.clientLocation.trim();
  const provider = form.providerLocation.trim();
  return {
    ...rest,
    ...(form.modality === 'telehealth' ? {} : { modality: form.modality }),
    ...(client && { clientLocation: client }),
    ...(provider && { providerLocation: provider }),
  };
}

function diagnosisOf(line: string): { code?: string; name?: string } {
  const [, code, name] = DIAGNOSIS.exec(line) ?? [];
  if (!code) return { name: line };
  return { code: code.toUpperCase(), ...(name?.trim() && { name: name.trim() }) };
}

/** A goal that stays keeps its id; a new one gets the next number. */
function goalsOf({ goals = [] }: EncounterContext, texts: readonly string[]): { id: string; text: string }[] {
  const taken = new Set(goals.map(({ id }) => id));
  let count = 0;
  return texts.map((text, index) => {
    const known =
      goals.find((goal) => goal.text === text) ?? (texts.length === goals.length ? goals[index] : undefined);
    if (known) return { id: known.id, text };
    do count++;
    while (taken.has(String(count)));
    taken.add(String(count));
    return { id: String(count), text };
  });
}
