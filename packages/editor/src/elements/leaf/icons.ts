import { svg, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" class="icon"><path d=${path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"></path></svg>`;

export const icons = {
  check: icon('M3.5 8.5l3 3 6-7'),
  pencil: icon('M3 13l.7-2.9 7-7 2.2 2.2-7 7L3 13zM9.4 4.4l2.2 2.2'),
  cross: icon('M4 4l8 8M12 4l-8 8'),
  arrow: icon('M3 8h9M8.5 4.5L12 8l-3.5 3.5'),
  down: icon('M8 3v9M4.5 8.5L8 12l3.5-3.5'),
  lock: icon('M4.5 7.5h7v5h-7zM6 7.5V5.2a2 2 0 014 0v2.3'),
  stop: icon('M4 4h8v8H4z'),
};
