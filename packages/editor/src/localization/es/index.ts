import type { Translation } from '../translation.js';
import { clinical } from './clinical/index.js';
import { keeping } from './keeping.js';
import { leaves } from './leaves.js';
import { main } from './main.js';
import { record } from './record.js';
import { review } from './review.js';
import { rooms } from './rooms.js';

/** Spanish, complete: a missing string does not compile. */
export const es: Translation = {
  language: 'es',
  shell: {
    'editor.label': 'Nota de evolución',
    'editor.opening': 'Abriendo',
    'editor.required': 'Escriba algo en la nota.',
    'error.load':
      'No se pudo cargar el editor completo. Lo que escriba aquí se conserva de todos modos con el formulario.',
    'error.load.retry': 'Intentar de nuevo',
    'error.opening': 'La nota aún se está abriendo.',
  },
  main,
  leaves,
  record,
  keeping,
  rooms,
  review,
  clinical,
  evenings: async () => (await import('./evenings.js')).evenings,
  habits: async () => (await import('./habits.js')).habits,
};
