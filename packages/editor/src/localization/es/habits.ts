import type { HabitsStrings, Strings } from './types.js';

export const habits: Strings<HabitsStrings> = {
  'habits.label': 'Su manera de escribir',
  'habits.about':
    'Los borradores siguen su manera de escribir. Se aprendió en este dispositivo, de lo que usted cambió en borradores y de las notas que firmó. Solo se guardan estos recuentos, nunca una palabra de una nota, y no se envía nada.',
  'habits.loading': 'Consultando lo aprendido…',
  'habits.error': 'No se pudo leer lo aprendido. Los borradores se hacen sin ello y sus notas no se ven afectadas.',
  'habits.retry': 'Intentar de nuevo',
  'habits.failed': 'No se pudo guardar en este dispositivo. No se cambió nada.',

  'habits.empty.title': 'Aún no se ha aprendido nada',
  'habits.empty':
    'Cuando haya cambiado lo mismo en algunos borradores, o firmado algunas notas con sus propias palabras, aparecerá aquí y los borradores lo seguirán.',
  'habits.empty.off': 'El aprendizaje está desactivado: aquí no aparecerá nada hasta que lo active.',

  'habits.on': 'Aprender y seguir mi manera de escribir',
  'habits.off': 'Desactivado. Los borradores no siguen nada de esto y no se aprende nada más.',
  'habits.list': 'Lo aprendido',

  'group.person': 'La persona atendida',
  'group.tense': 'Tiempo verbal',
  'group.length': 'Longitud de las frases',
  'group.layout': 'Disposición',
  'group.quotes': 'Citas textuales',
  'group.word': 'En lugar de “{word}”',

  'habit.client': '“client”',
  'habit.patient': '“patient”',
  'habit.past': 'pasado (“reported”)',
  'habit.present': 'presente (“reports”)',
  'habit.brief': 'breves',
  'habit.detailed': 'un enunciado por frase',
  'habit.bullets': 'viñetas',
  'habit.prose': 'prosa',
  'habit.no-quotes': 'ninguna',
  'habit.word': '“{word}”',

  'state.learned': 'Los borradores lo siguen: {habit}',
  'state.chosen': 'Usted eligió: {habit}',
  'state.paused': 'Los borradores lo seguirían: {habit}',
  'state.off': 'Desactivado: los borradores quedan como están',
  'state.waiting': {
    one: 'No se sigue hasta que se vea una vez más',
    other: 'No se sigue hasta que se vea {count} veces más',
  },
  'state.mixed': 'No se sigue: usted lo escribe de ambas maneras',

  'from.edits': { one: '{count} cambio en un borrador', other: '{count} cambios en borradores' },
  'from.notes': { one: '{count} nota firmada', other: '{count} notas firmadas' },
  'from.none': 'aún no visto',
  'from.habit': '{habit}: {from}',
  'from.label': 'De dónde viene',

  'choose.for': 'Los borradores siguen',
  'choose.learned': 'lo que hago: {habit}',
  'choose.learned.none': 'lo que hago (nada aún)',
  'choose.learned.again': 'lo que hago',
  'choose.off': 'nada: dejar los borradores como están',
  forget: 'Olvidar',
  'forget.for': 'Olvidar: {group}',
  'forget.all': 'Olvidar todo',
  forgotten: 'Olvidado: {group}.',
  'forgotten.all': 'Se olvidó todo.',
  undo: 'Deshacer',
  restored: 'Está de vuelta.',
  chosen: '{group}: {state}.',
  'switched.on': 'Activado.',
};
