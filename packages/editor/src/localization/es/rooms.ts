import type { RoomsStrings, Strings } from './types.js';

export const rooms: Strings<RoomsStrings> = {
  'format.title': 'Otro formato',
  'format.label': 'Ordenar la nota como',
  'format.choose': 'Ahora {format}. Elija…',
  'format.preview': 'Adónde va todo',
  'format.from': 'De {section}',
  'format.empty': 'Aquí no va nada.',
  'format.unsorted': 'Sin lugar en este formato: queda en Sin clasificar',
  'format.blank': 'Todavía no hay nada escrito, así que nada se mueve.',
  'format.all': 'Todo lo escrito encuentra su lugar.',
  'format.some': {
    one: '{count} fragmento no tiene lugar allí y queda en Sin clasificar.',
    other: '{count} fragmentos no tienen lugar allí y quedan en Sin clasificar.',
  },
  'format.waiting': {
    one: 'Hay {count} oración redactada en espera. Decida primero sobre ella: se redactó para las secciones de ahora.',
    other:
      'Hay {count} oraciones redactadas en espera. Decida primero sobre ellas: se redactaron para las secciones de ahora.',
  },
  'format.change': 'Cambiar a {format}',
  'format.change.none': 'Cambiar',
  'format.keep': 'Conservar {format}',
  'format.done': 'La nota está ahora ordenada como {format}.',
  'format.undo': 'Volver a {format}',
};
