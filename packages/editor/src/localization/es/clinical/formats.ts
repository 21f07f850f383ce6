import type { FormatWords } from '../../clinical-words.js';

/*
 * Titles and guidance of the formats. Titles are those that clinicians in the United States and Latin America use in Spanish;
 * the name of a format keeps its letters, since they are what it is known by. Written 2026-11-27.
 */

const plan = ['Plan', 'Lo que sigue: tareas, enfoque, próxima cita, derivaciones'] as const;
const intervention = ['Intervención', 'Lo que usted hizo: técnica, objetivo, modelo de tratamiento'] as const;
const response = [
  'Respuesta',
  'Cómo respondió el cliente; diagnóstico y estado, progreso hacia las metas, por qué se necesita la atención',
] as const;
const REPORTED_AND_SEEN =
  'Lo que el cliente refirió y cómo se presentó: síntomas, funcionamiento, estado mental, evaluación de riesgo';
const reading = [
  'Evaluación',
  'Su lectura: diagnóstico y estado, progreso hacia las metas, por qué se necesita la atención',
] as const;
const data = ['Datos', REPORTED_AND_SEEN] as const;
const action = ['Acción', intervention[1]] as const;

export const formats: Readonly<Record<string, FormatWords>> = {
  soap: {
    title: 'Nota SOAP',
    sections: {
      subjective: [
        'Subjetivo',
        'Lo que refiere el cliente: motivo de hoy, síntomas y cambios, vida diaria, sucesos desde la última vez',
      ],
      objective: [
        'Objetivo',
        'Lo que usted observó e hizo: estado mental, afecto, medidas, intervenciones, evaluación de riesgo',
      ],
      assessment: [
        'Evaluación',
        'Su lectura: diagnóstico y estado, respuesta, progreso hacia las metas, por qué se necesita la atención',
      ],
      plan,
    },
  },
  dap: {
    title: 'Nota DAP',
    sections: {
      data: [
        'Datos',
        'Los hechos de la hora: lo que refirió el cliente, lo que usted observó e hizo, cómo respondió, evaluación de riesgo',
      ],
      assessment: reading,
      plan,
    },
  },
  birp: {
    title: 'Nota BIRP',
    sections: { behavior: ['Conducta', REPORTED_AND_SEEN], intervention, response, plan },
  },
  girp: {
    title: 'Nota GIRP',
    sections: {
      goal: ['Meta', 'La meta que se trabajó y cómo va: lo que refirió el cliente, presentación, evaluación de riesgo'],
      intervention,
      response,
      plan,
    },
  },
  pirp: {
    title: 'Nota PIRP',
    sections: {
      problem: [
        'Problema',
        'El problema del plan de tratamiento: diagnóstico, lo que refirió el cliente, presentación, evaluación de riesgo',
      ],
      intervention,
      response: ['Respuesta', 'Cómo respondió el cliente, y progreso hacia las metas'],
      plan,
    },
  },
  sirp: {
    title: 'Nota SIRP',
    sections: {
      situation: [
        'Situación',
        'Motivo del contacto, lo que el cliente refirió y cómo se presentó, evaluación de riesgo',
      ],
      intervention,
      response,
      plan,
    },
  },
  pie: {
    title: 'Nota PIE',
    sections: {
      problem: [
        'Problema',
        'El problema de hoy: diagnóstico, lo que refirió el cliente, presentación, evaluación de riesgo',
      ],
      intervention,
      evaluation: ['Valoración', 'Cómo respondió el cliente, progreso hacia las metas y lo que sigue'],
    },
  },
  darp: { title: 'Nota DARP', sections: { data, action, response, plan } },
  dare: {
    title: 'Nota DARE',
    sections: {
      data,
      action,
      response: ['Respuesta', 'Cómo respondió el cliente a lo que se hizo'],
      evaluation: [
        'Valoración',
        'Diagnóstico y estado, progreso hacia las metas, por qué se necesita la atención y lo que sigue',
      ],
    },
  },
  paip: {
    title: 'Nota PAIP',
    sections: {
      problem: ['Problema', REPORTED_AND_SEEN],
      assessment: reading,
      intervention: [
        'Intervención',
        'Lo que usted hizo y cómo respondió el cliente: técnica, objetivo, modelo de tratamiento',
      ],
      plan,
    },
  },
  narrative: {
    title: 'Nota narrativa',
    sections: {
      narrative: [
        'Narración',
        'La sesión en sus palabras: lo que refirió el cliente, lo que usted observó e hizo, su lectura, lo que sigue',
      ],
    },
  },
  crisis: {
    title: 'Nota de crisis',
    sections: {
      precipitant: ['Desencadenante', 'Qué ocurrió y por qué no podía esperar'],
      history: [
        'Historia de la crisis',
        'Cómo se llegó a esto: curso, crisis anteriores, apoyos, consumo de sustancias, medicación',
      ],
      'mental-status': [
        'Estado mental',
        'Apariencia, conducta, habla, estado de ánimo, afecto, pensamiento, percepción, orientación, introspección, juicio',
      ],
      risk: [
        'Formulación del riesgo',
        'Ideación, plan, intención, medios, antecedentes, factores de protección; nivel de riesgo y en qué se apoya',
      ],
      intervention: [
        'Intervención',
        'Lo que usted hizo para atenuar la crisis y movilizar recursos, y cómo respondió el cliente',
      ],
      disposition: [
        'Destino',
        'Diagnóstico, adónde fue el cliente y por qué; si no fue al hospital, con qué fundamento',
      ],
      contacts: ['Contactos realizados', 'Con quién habló, sobre qué y con qué autorización para divulgar'],
      'follow-up': ['Seguimiento', 'Plan de seguridad, próximo contacto, derivaciones, quién hace qué y para cuándo'],
    },
  },
  group: {
    title: 'Nota de grupo',
    sections: {
      group: [
        'Grupo',
        'Nombre y tipo de grupo, tema, número de miembros, facilitadores; ningún otro miembro por su nombre',
      ],
      intervention: ['Intervención', 'Lo que hicieron los facilitadores: técnica, objetivo, modelo de tratamiento'],
      participation: [
        'Participación',
        'Lo que este cliente dijo e hizo: aportes propios, presentación, evaluación de riesgo',
      ],
      response: ['Respuesta', 'Cómo respondió este cliente al grupo y a sus intervenciones'],
      progress: [
        'Progreso',
        'Diagnóstico y estado, progreso hacia la meta propia de este cliente, por qué se necesita atención en grupo',
      ],
      plan,
    },
  },
  'couples-family': {
    title: 'Nota de pareja o familia',
    sections: {
      present: [
        'Personas presentes',
        'El cliente identificado, quiénes participaron y qué relación tienen, si el cliente estuvo presente',
      ],
      focus: ['Enfoque', 'Qué se trajo a la sesión y cómo se relaciona con el diagnóstico del cliente identificado'],
      interaction: ['Interacción', 'Lo que usted observó entre ellos y en el cliente, evaluación de riesgo'],
      intervention,
      response: ['Respuesta', 'Cómo respondió cada persona'],
      assessment: [
        'Evaluación',
        'Diagnóstico y estado del cliente identificado, progreso hacia las metas, por qué se necesita esta atención',
      ],
      plan,
    },
  },
  intake: {
    title: 'Evaluación inicial',
    sections: {
      identifying: [
        'Datos de identificación',
        'Edad, vivienda, trabajo o estudios, quién derivó; si hay informante, nombre, relación y motivo',
      ],
      'chief-complaint': ['Motivo de consulta', 'Por qué ahora, en palabras del cliente'],
      'present-illness': [
        'Historia del problema actual',
        'Síntomas con inicio, curso, gravedad y frecuencia; factores de estrés; efecto en la vida diaria',
      ],
      'psychiatric-history': [
        'Antecedentes psiquiátricos',
        'Tratamientos anteriores, hospitalizaciones, medicación, autolesiones e intentos de suicidio con fechas',
      ],
      'substance-use': [
        'Antecedentes de consumo de sustancias',
        'Sustancias, cantidad, frecuencia, último consumo, tratamiento, abstinencia',
      ],
      'medical-history': [
        'Antecedentes médicos',
        'Enfermedades, medicación actual con dosis, alergias, quién receta y médico de cabecera',
      ],
      'family-history': [
        'Antecedentes familiares',
        'Enfermedad mental, consumo de sustancias y suicidio en la familia',
      ],
      'developmental-history': [
        'Historia del desarrollo',
        'Nacimiento, hitos, infancia; si es menor de edad, tutor, custodia y escuela',
      ],
      'social-history': [
        'Historia social',
        'Relaciones, educación, trabajo, antecedentes legales y militares, cultura y fe',
      ],
      'trauma-history': ['Historia de trauma', 'Lo que el cliente decidió contar, y si hay algo que deba notificarse'],
      strengths: ['Fortalezas y apoyos', 'Qué y quién ayuda: capacidades, personas, intereses, razones para vivir'],
      'mental-status': [
        'Estado mental',
        'Apariencia, conducta, habla, estado de ánimo, afecto, pensamiento, percepción, orientación, introspección, juicio; medidas',
      ],
      risk: ['Riesgo', 'Suicidio, violencia y autolesión, cada uno como se evaluó; nivel de riesgo y en qué se apoya'],
      diagnosis: [
        'Diagnóstico y fundamento',
        'Diagnóstico con código, criterios que se cumplen, gravedad, qué se descartó',
      ],
      capacity: [
        'Capacidad para el tratamiento',
        'Capacidad y disposición para responder al tratamiento; beneficio esperado',
      ],
      plan: [
        'Recomendaciones y plan inicial',
        'Primeras metas, tipo y frecuencia del tratamiento, derivaciones, próxima cita',
      ],
    },
  },
  'treatment-plan': {
    title: 'Plan de tratamiento',
    sections: {
      problem: ['Problema', 'Lo que se quiere cambiar: síntomas, conducta, efecto en la vida diaria'],
      diagnosis: ['Diagnóstico', 'Diagnóstico con código, y los síntomas que lo sustentan'],
      goals: ['Metas', 'Lo que el cliente quiere lograr, en sus palabras, con número'],
      objectives: ['Objetivos', 'Pasos que se pueden medir: qué, cuánto, para cuándo; bajo el número de su meta'],
      interventions: ['Intervenciones', 'Lo que se hará para cada objetivo: técnica y modelo de tratamiento'],
      services: [
        'Servicios',
        'Individual, de grupo o familiar; duración de la sesión, con qué frecuencia, por cuánto tiempo',
      ],
      responsible: ['Personas responsables', 'Quién hace qué: profesional, cliente, otras personas'],
      'target-dates': [
        'Fechas previstas y de revisión',
        'Cuándo se ha de cumplir cada objetivo y cuándo se revisa este plan',
      ],
      participation: ['Participación del cliente', 'Cómo participó el cliente y dio su acuerdo; si no firmó, por qué'],
      'discharge-criteria': ['Criterios de alta', 'Qué mostrará que el tratamiento ha terminado'],
    },
  },
  'mental-status-exam': {
    title: 'Examen del estado mental',
    sections: {
      appearance: ['Apariencia', 'Vestimenta, aseo, edad aparente'],
      behavior: ['Conducta y actitud', 'Contacto visual, cooperación, trato hacia usted'],
      psychomotor: ['Actividad psicomotora', 'Ritmo y tipo de movimiento, temblor, inquietud'],
      speech: ['Habla', 'Velocidad, volumen, ritmo, fluidez'],
      mood: ['Estado de ánimo', 'En palabras del cliente'],
      affect: ['Afecto', 'Amplitud, intensidad, si concuerda con el estado de ánimo y con lo que se dice'],
      'thought-process': ['Proceso del pensamiento', 'Cómo se suceden los pensamientos'],
      'thought-content': [
        'Contenido del pensamiento',
        'Preocupaciones, delirios, obsesiones; suicidio y violencia como se evaluaron',
      ],
      perception: ['Percepción', 'Alucinaciones, ilusiones, disociación; órdenes, si hay voces'],
      orientation: ['Orientación', 'Persona, lugar, tiempo, situación'],
      memory: ['Atención y memoria', 'Concentración; memoria inmediata, reciente y remota'],
      knowledge: ['Conocimientos generales', 'Vocabulario, información general, abstracción'],
      insight: ['Introspección', 'Comprensión de su condición y de la necesidad de atención'],
      judgment: ['Juicio', 'Decisiones en la vida diaria y sobre la atención'],
    },
  },
  'safety-plan': {
    title: 'Plan de seguridad',
    sections: {
      'warning-signs': [
        'Señales de advertencia',
        'Pensamientos, imágenes, estados de ánimo o situaciones que indican que puede venir una crisis',
      ],
      coping: ['Estrategias internas de afrontamiento', 'Lo que puedo hacer por mi cuenta para distraerme'],
      distraction: ['Personas y lugares que distraen', 'Quién y qué lugares me distraen'],
      help: ['Personas a quienes puedo pedir ayuda', 'Nombres y teléfonos de quienes avisaría'],
      professionals: [
        'Profesionales e instituciones',
        'Profesional que atiende, urgencias, Línea 988 de Prevención del Suicidio y Crisis: llamada o texto',
      ],
      environment: [
        'Un entorno más seguro',
        'Qué se hace con los medios; las armas de fuego, nombradas y con cómo se guardan',
      ],
    },
  },
  discharge: {
    title: 'Informe de alta',
    sections: {
      dates: ['Fechas de atención', 'Primer y último contacto, número de sesiones'],
      reason: [
        'Motivo del alta',
        'Metas cumplidas, mudanza, traslado, dejó de venir; intentos de comunicarse con el cliente',
      ],
      'presenting-problem': ['Problema inicial', 'Qué trajo al cliente y cómo estaba entonces'],
      services: ['Servicios prestados', 'Tipo de tratamiento, técnicas y modelo'],
      progress: ['Progreso por meta', 'Cada meta: cumplida, cumplida en parte o abierta, y qué lo muestra'],
      diagnosis: ['Diagnóstico al alta', 'Diagnóstico con código y estado'],
      risk: [
        'Condición y riesgo al alta',
        'Cómo está ahora el cliente; suicidio, violencia y autolesión como se evaluaron',
      ],
      medications: ['Medicación', 'Medicación actual y quién la receta'],
      aftercare: [
        'Derivaciones y atención posterior',
        'Dónde continúa la atención, traspaso acompañado, plan de seguridad, cómo volver',
      ],
      notification: ['Aviso al cliente', 'Cómo y cuándo se informó al cliente'],
      prognosis: ['Pronóstico', 'Qué se puede esperar y en qué se apoya'],
    },
  },
  contact: {
    title: 'Nota de contacto',
    sections: {
      contact: ['Contacto', 'Cuándo, con quién, cómo; si no es el cliente, la autorización de divulgación que consta'],
      reason: ['Motivo', 'Por qué se hizo el contacto, o que el cliente no acudió'],
      content: ['Contenido', 'Lo que se dijo y se observó, y el riesgo si surgió'],
      action: ['Acción', 'Lo que usted hizo y lo que sigue'],
    },
  },
  psychotherapy: {
    title: 'Nota de psicoterapia',
    sections: {
      process: [
        'Proceso',
        'Sus propias reflexiones sobre la conversación; lo que el expediente debe contener va en la nota de evolución',
      ],
    },
  },
};
