/*
 * Spanish of the elements that are about risk, the clinician's reading, the signature, and the note as a whole. An answer has a
 * name here; the sentence that it writes is that of the catalogue. Written 2026-11-27.
 */

/** "Assessed" stands in every answer, so that none reads as a denial by itself (NOT-ASSESSED-IS-NOT-DENIED). */
const screened = {
  denied: 'Evaluado: negado',
  present: 'Evaluado: presente…',
  'not-assessed': 'No evaluado…',
} as const;
const searched = { ...screened, denied: 'Evaluado: ninguno' } as const;

export const risk = {
  risk_screen: {
    label: 'Evaluación de riesgo',
    question: '¿Se evaluaron hoy el riesgo de suicidio y de violencia, y qué se encontró?',
    answers: {
      suicide: { label: 'Suicidio', answers: screened },
      violence: { label: 'Violencia', answers: screened },
      'self-harm': { label: 'Autolesión', answers: screened },
    },
  },
  risk_formulation: {
    label: 'Formulación del riesgo',
    question: '¿Cuál es el nivel de riesgo actual, y con qué fundamento?',
  },
  risk_plan: {
    label: 'Plan suicida',
    question: '¿Se preguntó por un plan, y qué se encontró?',
    answers: { risk_plan: { label: 'Plan suicida', answers: screened } },
  },
  risk_intent: {
    label: 'Intención',
    question: '¿Se preguntó por la intención, y qué se encontró?',
    answers: { risk_intent: { label: 'Intención', answers: screened } },
  },
  risk_means: {
    label: 'Acceso a medios',
    question: '¿Se preguntó por el acceso a medios letales, y qué se encontró?',
    answers: { risk_means: { label: 'Acceso a medios', answers: searched } },
  },
  risk_protective: {
    label: 'Factores de protección',
    question: '¿Qué factores de protección o razones para vivir se identificaron?',
  },
  safety_plan: {
    label: 'Plan de seguridad',
    question: '¿Se hizo, revisó o actualizó un plan de seguridad, o por qué no?',
  },
  crisis_resources: {
    label: 'Recursos en crisis',
    question: '¿Con qué recursos en crisis cuenta el cliente?',
  },
  risk_ideation_detail: {
    label: 'Tipo de pensamientos',
    question: '¿Qué tipo de pensamientos son, con qué frecuencia, duración e intensidad?',
    answers: {
      risk_ideation_detail: {
        label: 'Pensamientos',
        answers: { described: 'Tipo y frecuencia…', 'not-assessed': 'No evaluado…' },
      },
    },
  },
  risk_hx: {
    label: 'Intentos o autolesiones anteriores',
    question: '¿Se preguntó por intentos o autolesiones anteriores, y qué se encontró?',
    answers: { risk_hx: { label: 'Intentos anteriores', answers: searched } },
  },
  means_safety: {
    label: 'Seguridad de los medios',
    question: '¿Qué se acordó para hacer más seguros los medios letales, o por qué no se acordó nada?',
  },
  consult_escalation: {
    label: 'Consulta o mayor nivel de atención',
    question: '¿Se consideró una consulta o un mayor nivel de atención?',
  },
  duty_to_protect: {
    label: 'Protección de otras personas',
    question: '¿Hay una persona identificable en riesgo, y qué se hizo para protegerla?',
  },
  mandated_report: {
    label: 'Notificación de abuso o negligencia',
    question: '¿Era obligatorio notificar abuso o negligencia, y qué se hizo?',
  },
  ipv_screen: {
    label: 'Seguridad con la pareja',
    question: '¿Se preguntó a solas por la seguridad con la pareja, y qué se encontró?',
    answers: {
      ipv_screen: {
        label: 'Seguridad con la pareja',
        answers: { ...screened, denied: 'Evaluado: sin violencia' },
      },
    },
  },
} as const;

export const reading = {
  diagnosis: { label: 'Diagnóstico', question: '¿Qué diagnóstico se trata, y cuál es su estado?' },
  dx_symptom_link: {
    label: 'Síntomas que concuerdan con el diagnóstico',
    question: '¿Qué síntomas del diagnóstico estuvieron presentes?',
  },
  severity: {
    label: 'Gravedad',
    question: '¿Qué gravedad tiene la condición en este momento?',
    answers: {
      severity: {
        label: 'Gravedad',
        answers: { mild: 'Leve', moderate: 'Moderada', severe: 'Grave', remission: 'En remisión…' },
      },
    },
  },
  goal_link: {
    label: 'Meta del plan de tratamiento',
    question: '¿Qué meta u objetivo del plan de tratamiento atendió la sesión?',
  },
  progress: {
    label: 'Progreso',
    question: '¿En qué dirección avanza el cliente respecto a la meta, y qué lo muestra?',
    answers: {
      progress: {
        label: 'Progreso',
        answers: { improved: 'Progreso…', 'no-change': 'Sin cambios', setback: 'Retroceso…' },
      },
    },
  },
  med_necessity: {
    label: 'Por qué se necesita la atención',
    question: '¿Por qué se necesita seguir con atención profesional, o qué se espera sin ella?',
  },
  prognosis: {
    label: 'Pronóstico',
    question: '¿Cuál es el pronóstico, y en qué se apoya?',
    answers: {
      prognosis: {
        label: 'Pronóstico',
        answers: { good: 'Bueno…', fair: 'Aceptable…', guarded: 'Reservado…', poor: 'Desfavorable…' },
      },
    },
  },
  formulation: {
    label: 'Interpretación',
    question: '¿Qué relaciona lo referido y lo observado con sus causas o con lo que lo mantiene?',
  },
  extended_reason: {
    label: 'Motivo de la duración',
    question: 'La sesión duró 53 minutos o más: ¿por qué se necesitó esa duración?',
  },
  interactive_complexity: {
    label: 'Complejidad interactiva',
    question: '¿Qué complicó la comunicación en esta sesión?',
  },
} as const;

export const signed = {
  sig_credentials: { label: 'Firmante con credenciales', question: '¿Quién firmó, y con qué credenciales?' },
  sig_authentic: {
    label: 'Acto de firma',
    question: '¿La nota se firmó con un acto de quien firma, y no con la imagen de una firma?',
  },
  cosign: { label: 'Cofirma', question: 'Quien firma trabaja bajo supervisión: ¿quién cofirmó?' },
  timeliness: {
    label: 'Firmada a tiempo',
    question: 'La nota se firmó después del plazo que espera el pagador: ¿por qué?',
  },
  late_entry_label: {
    label: 'Marcada como entrada tardía',
    question: 'La nota se firmó tarde: ¿está marcada como entrada tardía, con fecha y motivo?',
  },
  amend_integrity: {
    label: 'Cambios después de la firma',
    question:
      'La nota se cambió después de firmarse: ¿cada cambio tiene rótulo, fecha y autor, y se conserva el original?',
  },
  ai_reviewed: {
    label: 'Frases redactadas, revisadas',
    question: '¿Una persona aceptó o cambió cada frase redactada?',
  },
} as const;

export const whole = {
  not_cloned: {
    label: 'Palabras propias de esta sesión',
    question: 'Partes de la nota se leen como en una anterior: ¿describen esta sesión?',
  },
  internal_consistency: {
    label: 'Afirmaciones que difieren',
    question: 'Dos afirmaciones difieren: ¿cuál describe al cliente hoy?',
  },
  unresolved_placeholder: {
    label: 'Lugares por completar',
    question: 'Queda un marcador en el texto: ¿qué debe ir ahí?',
  },
  unapproved_abbrev: {
    label: 'Abreviaturas que se pueden malinterpretar',
    question: 'Una abreviatura se puede leer de más de una manera: ¿qué significa?',
  },
  third_party_names: {
    label: 'Otros miembros por su nombre',
    question:
      'Puede que se nombre por completo a alguien que no es el cliente: ¿se puede describir a esa persona por su papel?',
  },
  judgmental_language: {
    label: 'Palabras que se pueden leer como un juicio',
    question: '¿Se puede decir esto por lo que se vio u oyó?',
  },
  min_detail: {
    label: 'Detalle que quizá pertenece a una nota de psicoterapia',
    question: '¿Este detalle va en la nota de evolución, o en una nota de psicoterapia que se guarda aparte?',
  },
} as const;
