import type { KeepingStrings, Strings } from './types.js';

export const keeping: Strings<KeepingStrings> = {
  restored: 'Recuperado de este dispositivo: lo que se escribió aquí el {time}.',
  'restored.dismiss': 'Aceptar',
  choice:
    'En este dispositivo hay un borrador, escrito el {time}, y una nota distinta de su consulta. Se conservan ambos hasta que elija.',
  'choice.found': 'Abrir el borrador',
  'choice.given': 'Quedarse con esta nota',
  elsewhere: 'Esta nota está abierta en otra pestaña o ventana. Aquí se muestra solo para leer.',
  'elsewhere.take': 'Escribir aquí',
  failed:
    'Lo que escribe no se está guardando ahora en este dispositivo. Está a salvo mientras esta página siga abierta.',
  'failed.quota':
    'En este dispositivo no queda espacio, así que lo que escribe se conserva solo mientras esta página siga abierta.',
  'failed.unavailable':
    'Este navegador no guarda nada en este dispositivo, así que lo que escribe se conserva solo mientras esta página siga abierta.',
  'failed.newer_version':
    'Una versión más nueva de Evenfall dejó en este dispositivo un borrador de esta nota. Está intacto; lo que escribe aquí se conserva solo mientras esta página siga abierta.',
  'failed.unreadable':
    'En este dispositivo hay un borrador de esta nota que no se puede abrir con la clave actual. Está intacto; lo que escribe aquí se conserva solo mientras esta página siga abierta.',
  'failed.unreadable.replace': 'Borrar ese borrador',
  cleared: 'Se borraron los borradores de este dispositivo. Aquí ya no se guarda nada.',
};
