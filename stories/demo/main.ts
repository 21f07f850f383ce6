import { practicePage } from './practice-page.js';

const format = new URLSearchParams(location.search).get('format') === 'dap' ? 'dap' : 'soap';
document.querySelector('#practice')?.replaceWith(practicePage({ format }));
