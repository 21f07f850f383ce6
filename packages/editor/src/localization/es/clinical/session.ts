/*
 * Spanish of the elements that are about the encounter, what was told and seen, what was done and what comes next. An answer
 * has a name here; the sentence that it writes is that of the catalogue. Written 2026-11-27.
 */

export const encounter = {
  client_id: {
    label: 'Cliente identificado',
    question: '¿Constan en el documento el nombre del cliente y una fecha de nacimiento o un número de expediente?',
  },
  dos: { label: 'Fecha del servicio', question: '¿Cuál fue la fecha del servicio?' },
  time_start_stop: {
    label: 'Inicio y fin, o total de minutos',
    question: '¿Cuándo comenzó y terminó la atención directa, o cuántos minutos fueron?',
  },
  service_code: { label: 'Código del servicio', question: '¿Qué código CPT o HCPCS describe el servicio?' },
  code_time_match: {
    label: 'Los minutos corresponden al código',
    question: '¿Corresponden los minutos de la sesión al código del servicio?',
  },
  location: { label: 'Lugar del servicio', question: '¿Dónde tuvo lugar la sesión?' },
  participants: {
    label: 'Personas presentes',
    question: '¿Quiénes participaron y qué relación tienen con el cliente?',
  },
  svc_type: { label: 'Tipo de servicio', question: '¿El servicio fue individual, familiar o de grupo?' },
  telehealth_modality: {
    label: 'Telesalud por video o audio',
    question: '¿La sesión de telesalud fue por video o solo por audio?',
  },
  telehealth_locations: {
    label: 'Dónde estaban cliente y profesional',
    question: '¿Dónde estaban el cliente y el profesional durante la sesión?',
  },
  telehealth_consent: {
    label: 'Consentimiento para telesalud',
    question: '¿Consta el consentimiento para telesalud o se dio hoy?',
  },
  telehealth_emergency: {
    label: 'Contacto de emergencia donde está el cliente',
    question: '¿Quién o qué puede ayudar en una emergencia donde está el cliente?',
  },
  audio_only_reason: { label: 'Por qué solo audio', question: '¿Por qué no hubo video?' },
  informed_consent: {
    label: 'Consentimiento informado',
    question: '¿Consta el consentimiento informado para el tratamiento o se revisó?',
  },
  ai_notice: {
    label: 'Cliente informado sobre la IA',
    question: '¿Se informó al cliente de que la IA ayuda con la documentación, y para qué?',
  },
  ai_consent: {
    label: 'Consentimiento para grabar',
    question: 'La sesión se grabó o transcribió: ¿hay un consentimiento específico y por escrito para ello?',
  },
} as const;

export const told = {
  presenting: {
    label: 'Motivo de esta visita',
    question: '¿Qué preocupación o motivo trajo al cliente a esta sesión?',
  },
  symptoms: {
    label: 'Síntomas con gravedad, frecuencia o cambio',
    question: '¿Qué síntomas se refirieron, y con qué frecuencia, intensidad o cambio?',
  },
  functional: {
    label: 'Efecto en la vida diaria',
    question: '¿Cómo se ven afectados el trabajo, los estudios, las relaciones, los roles o el cuidado personal?',
  },
  interval_hx: {
    label: 'Desde el último contacto',
    question: '¿Qué ha ocurrido desde el último contacto, o no hubo cambios?',
    answers: {
      interval_hx: {
        label: 'Desde el último contacto',
        answers: { 'no-changes': 'No refiere cambios', event: 'Ocurrió algo…' },
      },
    },
  },
  hw_review: {
    label: 'Revisión de la tarea',
    question: 'La última vez se acordó una tarea: ¿se hizo, y cómo resultó?',
    answers: {
      hw_review: {
        label: 'Tarea de la última vez',
        answers: { done: 'Hecha', partly: 'Hecha en parte', 'not-done': 'No hecha…' },
      },
    },
  },
  med_adherence: {
    label: 'Toma de la medicación',
    question: 'Hay medicación en la lista: ¿cómo se toma, y hay efectos secundarios?',
    answers: {
      med_adherence: {
        label: 'Medicación',
        answers: {
          taking: 'La toma según lo indicado',
          missed: 'Omitida o cambiada…',
          'not-asked': 'No se trató',
        },
      },
    },
  },
  substance_use: {
    label: 'Consumo de sustancias',
    question: '¿Qué consumo de sustancias o abstinencia se refirió desde el último contacto?',
  },
  collateral: {
    label: 'Información de otra persona',
    question: 'Otra persona informó o asistió: ¿quién, y qué refirió?',
  },
  mse: {
    label: 'Estado mental',
    question:
      '¿Qué se observó en al menos cuatro de estos: apariencia o conducta, habla, estado de ánimo o afecto, pensamiento, cognición, introspección o juicio?',
  },
  affect: {
    label: 'Afecto',
    question: '¿Qué afecto se observó?',
    answers: {
      affect: {
        label: 'Afecto',
        answers: {
          full: 'Amplio',
          constricted: 'Restringido',
          blunted: 'Embotado',
          flat: 'Aplanado',
          labile: 'Lábil',
          tearful: 'Lloroso',
          anxious: 'Ansioso',
          other: 'Otro…',
        },
      },
    },
  },
  measure: {
    label: 'Medida y puntuación',
    question: '¿Se aplicó una medida en este contacto, y cuál fue la puntuación?',
    answers: {
      measure: {
        label: 'Medida',
        answers: { given: 'Instrumento y puntuación…', none: 'Ninguna aplicada' },
      },
    },
  },
} as const;

export const done = {
  intervention: {
    label: 'Intervención nombrada',
    question: '¿Qué técnica se usó en esta sesión, y sobre qué?',
  },
  modality: {
    label: 'Modelo de tratamiento',
    question: '¿Qué modelo o programa de tratamiento siguió el trabajo?',
    answers: {
      modality: {
        label: 'Modelo',
        answers: {
          cbt: 'Cognitivo-conductual (CBT)',
          dbt: 'Dialéctico-conductual (DBT)',
          act: 'Aceptación y compromiso (ACT)',
          mi: 'Entrevista motivacional',
          emdr: 'EMDR',
          psychodynamic: 'Psicodinámico',
          other: 'Otro…',
        },
      },
    },
  },
  response: {
    label: 'Respuesta en la sesión',
    question: '¿Cómo respondió el cliente, en la sesión, a lo que se hizo?',
    answers: {
      response: {
        label: 'Respuesta',
        answers: {
          engaged: 'Participó',
          understood: 'Lo dijo en sus propias palabras',
          mixed: 'Mixta',
          declined: 'Declinó o se resistió',
          other: 'Otra…',
        },
      },
    },
  },
} as const;

export const next = {
  homework: {
    label: 'Entre sesiones',
    question: '¿Qué se acordó para entre sesiones, o no se acordó nada?',
    answers: { homework: { label: 'Tarea', answers: { set: 'Acordada…', none: 'Ninguna' } } },
  },
  next_visit: {
    label: 'Próximo contacto',
    question: '¿Cuándo es el próximo contacto, o con qué frecuencia son las sesiones?',
    answers: {
      next_visit: {
        label: 'Próximo contacto',
        answers: { 'one-week': 'En una semana', 'two-weeks': 'En dos semanas', other: 'Otro…' },
      },
    },
  },
  next_focus: {
    label: 'Próximo enfoque',
    question: '¿Qué enfoque o técnica está previsto para las próximas sesiones?',
  },
  referral: {
    label: 'Derivación',
    question:
      'Se mencionó una necesidad que va más allá de este tratamiento: ¿se hizo una derivación, a quién, o por qué no?',
  },
  coordination: {
    label: 'Coordinación de la atención',
    question:
      'Interviene un profesional u organismo externo: ¿se coordinó la atención, o se obtuvo o rechazó una autorización?',
  },
  plan_change: {
    label: 'Cambio del plan de tratamiento',
    question: '¿Se cambió el plan de tratamiento, o se mantiene como está, y por qué?',
    answers: {
      plan_change: { label: 'Plan de tratamiento', answers: { kept: 'Se mantiene…', changed: 'Se cambió…' } },
    },
  },
  freq_matches_plan: {
    label: 'Frecuencia según el plan',
    question: '¿Con qué frecuencia son las sesiones, y corresponde al plan de tratamiento?',
  },
  discharge_criteria: { label: 'Criterios de alta', question: '¿Qué mostrará que el tratamiento ha terminado?' },
} as const;
