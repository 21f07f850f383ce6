import { createNote, type EncounterContext, type Note, soap } from '@evenfall/templates';
import type { Database } from './database.js';

/** What the practice knows of its clients. Each question names the therapist who asks: nobody sees another's clients. */

export interface Client {
  id: string;
  name: string;
  born: string;
  diagnosis: string;
  diagnosisName: string;
  goal: string;
  /** When the client agreed that a model may help to word their notes. */
  modelConsentAt: string | null;
}

export interface Appointment {
  id: string;
  client: string;
  clientName: string;
  day: string;
  start: string;
  minutes: number;
  cpt: string;
  video: boolean;
  state: 'signed' | 'draft' | 'open';
}

const CLIENT = `id, name, born::text as born, diagnosis, diagnosis_name as "diagnosisName", goal,
  model_consent_at::text as "modelConsentAt"`;
const APPOINTMENT = `a.id, a.client, c.name as "clientName", a.day::text as day, a.start, a.minutes, a.cpt, a.video,
  case when n.appointment is not null then 'signed' when d.key is not null then 'draft' else 'open' end as state
  from appointments a join clients c on c.id = a.client
  left join notes n on n.appointment = a.id
  left join drafts d on d.key = a.id and d.person = c.therapist`;

export class Chart {
  constructor(private readonly db: Database) {}

  clients(therapist: string): Promise<Client[]> {
    return this.db.rows(`select ${CLIENT} from clients where therapist = $1 order by name`, therapist);
  }

  client(therapist: string, id: string): Promise<Client | undefined> {
    return this.db.row(`select ${CLIENT} from clients where therapist = $1 and id = $2`, therapist, id);
  }

  week(therapist: string, monday: string): Promise<Appointment[]> {
    return this.db.rows(
      `select ${APPOINTMENT} where c.therapist = $1 and a.day >= $2::date and a.day < $2::date + 7 order by a.day, a.start`,
      therapist,
      monday,
    );
  }

  ofClient(therapist: string, client: string): Promise<Appointment[]> {
    return this.db.rows(
      `select ${APPOINTMENT} where c.therapist = $1 and a.client = $2 order by a.day desc, a.start desc`,
      therapist,
      client,
    );
  }

  appointment(therapist: string, id: string): Promise<Appointment | undefined> {
    return this.db.row(`select ${APPOINTMENT} where c.therapist = $1 and a.id = $2`, therapist, id);
  }

  async setModelConsent(client: string, given: boolean): Promise<void> {
    await this.db.rows('update clients set model_consent_at = $2 where id = $1', client, given ? new Date() : null);
  }

  async record(appointment: string): Promise<string | undefined> {
    return (await this.db.row<{ record: string }>('select record from notes where appointment = $1', appointment))
      ?.record;
  }
}

/** What the calendar knows of a session, for the note to begin with. */
export function contextOf({ day, start, minutes, cpt, video }: Appointment, client: Client): EncounterContext {
  return {
    date: day,
    start,
    stop: plus(start, minutes),
    sessionMinutes: minutes,
    cpt,
    participants: ['client'],
    diagnoses: [{ code: client.diagnosis, name: client.diagnosisName }],
    goals: [{ id: '1', text: client.goal }],
    ...(video && {
      telehealth: { modality: 'video', clientLocation: 'home, Oregon', providerLocation: 'office, Oregon' },
    }),
  };
}

/** The note of an appointment before anybody has written in it: the same each time, so that a draft finds its own. */
export function emptyNote(appointment: Appointment, client: Client): Note {
  return createNote(soap, { id: appointment.id, context: contextOf(appointment, client) });
}

function plus(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const total = hours * 60 + past + minutes;
  return [Math.floor(total / 60) % 24, total % 60].map((each) => String(each).padStart(2, '0')).join(':');
}
