import type { ClinicalWords } from '../../clinical-words.js';

/** What the checks ask beyond the questions of the catalogue. Written 2026-11-27. */
export const questions: ClinicalWords['questions'] = {
  credentials: '¿Qué credenciales tiene quien firma?',
  'late-entry': '¿Cuál es la fecha de la entrada tardía y por qué fue tardía?',
  'time.differs':
    'Entre el inicio y el fin hay {clocked} minutos y se indica una sesión de {minutes}: ¿cuál es correcto?',
  'time.order': 'Entre el inicio y el fin hay {clocked} minutos, lo que no es una sesión: ¿qué horas son correctas?',
  'time.stop': '¿Cuándo terminó la atención directa?',
  'time.start': '¿Cuándo comenzó la atención directa?',
  'code.range':
    '{code} corresponde a entre {from} y {to} minutos y se indica una sesión de {minutes}: ¿cuál es correcto?',
  'code.least':
    '{code} corresponde a {from} minutos como mínimo y se indica una sesión de {minutes}: ¿cuál es correcto?',
  'place.provider': '¿Dónde estaba usted durante la sesión?',
  'place.client': '¿Dónde estaba el cliente durante la sesión?',
  mse: '¿Qué más se observó: {open}?',
  steps: '¿Qué va en {open}?',
  'risk.measured':
    'Un ítem puntuado y las palabras sobre pensamientos suicidas no coinciden: ¿cuál describe al cliente hoy?',
  'risk.violence': '¿Se evaluó hoy el riesgo de violencia hacia otras personas, y qué se encontró?',
  'risk.suicide': '¿Se evaluó hoy el riesgo de suicidio, y qué se encontró?',
  'clone.note': 'El {share} % de las palabras es el de una nota anterior{on}: ¿describe esta sesión?',
  'clone.client': 'El {share} % de las palabras es el de la nota de otro cliente: ¿describe a este cliente?',
  'clone.sentence': 'Estas frases están palabra por palabra también en las últimas notas: ¿describen esta sesión?',
  'score.stale':
    'Esta puntuación está en una nota anterior{on} con las mismas palabras: ¿se aplicó la medida en este contacto?',
  'differ.seen': 'Hay dos descripciones distintas de {what}: ¿cuál se observó?',
  'differ.plan-made': 'Se niegan pensamientos suicidas y hoy se hizo un plan de seguridad: ¿cuál es el riesgo ahora?',
  'differ.risk': 'En una sección hay pensamientos suicidas y en otra se niegan: ¿cuál describe al cliente hoy?',
  'differ.in-person': 'El texto dice en persona; los datos de la sesión, telesalud: ¿cuál es correcto?',
  'differ.telehealth':
    'El texto dice por telesalud; los datos de la sesión, lugar de servicio {code}: ¿cuál es correcto?',
  'differ.minutes': 'El texto indica {said} minutos; los datos de la sesión, {minutes}: ¿cuál es correcto?',
  'differ.age': 'Se indica que el cliente tiene {one} años y también {other}: ¿cuál es correcto?',
  'differ.age-earlier': 'Se indica que el cliente tiene {one} años y en una nota anterior {other}: ¿cuál es correcto?',
  'differ.pronoun': 'Se alude al cliente con pronombres distintos: ¿ambas frases tratan de este cliente?',
  'differ.first': 'El texto habla de una primera sesión y ya hubo sesiones antes: ¿cuál es correcto?',
  'course.stalled':
    'No hay progreso en esta nota ni en las {count} anteriores: ¿se cambió el plan de tratamiento, o se mantiene, y por qué?',
  'course.risk':
    'Se niegan pensamientos suicidas y en una nota reciente los había o no estaba claro: ¿qué cambió y en qué estado está el plan de seguridad?',
  'course.risk-changed':
    'Se niegan pensamientos suicidas y en una nota reciente los había o no estaba claro: ¿qué cambió?',
  'course.risk-plan':
    'Se niegan pensamientos suicidas y en una nota reciente los había o no estaba claro: ¿en qué estado está el plan de seguridad?',
  'plan.diagnosis': 'El diagnóstico no es uno de los del plan de tratamiento: ¿cuál es correcto?',
  'plan.goal': 'La meta no es una de las del plan de tratamiento: ¿qué meta atendió la sesión?',
  'plan.intervention': 'No se nombra ninguna intervención del plan de tratamiento: ¿se siguió el plan, o cambia?',
  'plan.over': 'El plan de tratamiento estuvo vigente hasta el {date}: ¿se renovó?',
  'plan.early': 'El plan de tratamiento está vigente desde el {date}: ¿qué plan vale hoy?',
  'plan.frequency': 'La frecuencia según el plan de tratamiento es {sessions} cada {weeks} sem.: ¿cambia?',
};
