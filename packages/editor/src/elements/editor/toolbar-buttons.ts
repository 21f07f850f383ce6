import { svg, type TemplateResult } from 'lit';
import type { Command } from '../../document/index.js';

const path = (d: string): TemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" class="icon"><path d=${d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path></svg>`;

/** A command of the document, or the way to the search, to another format, to the last note, to other words. */
export type Tool = Command | 'find' | 'format' | 'prior' | 'rewrite';

export interface ToolButton {
  readonly command: Tool;
  readonly icon: TemplateResult;
  readonly keys: string;
  /** Drawn the other way round from right to left. */
  readonly turns?: boolean;
}

/** In groups; where there is no room for all, the last go first. */
export const BUTTONS: readonly (readonly ToolButton[])[] = [
  [
    { command: 'bold', icon: path('M5 3h3.5a2.4 2.4 0 010 4.8H5zM5 7.8h4.2a2.6 2.6 0 010 5.2H5z'), keys: 'Control+B' },
    { command: 'italic', icon: path('M7 3h4M5 13h4M9.2 3L6.8 13'), keys: 'Control+I' },
    { command: 'underline', icon: path('M5 3v4.5a3 3 0 006 0V3M4 13.5h8'), keys: 'Control+U' },
  ],
  [
    { command: 'bulletList', icon: path('M6.5 4h7M6.5 8h7M6.5 12h7M2.8 4h.01M2.8 8h.01M2.8 12h.01'), keys: '' },
    {
      command: 'orderedList',
      icon: path(
        'M6.5 4h7M6.5 8h7M6.5 12h7M2.2 3.4l.9-.6v2.7M2 9.4c1.900-1.600 1.600-2.300.9-2.300s-.9.5-.9.5M2.100 11h1.200l-.600 1c.900 0 .900 1.500-.700 1.200',
      ),
      keys: '',
    },
  ],
  [
    {
      command: 'undo',
      icon: path('M5.500 3.500L3 6l2.500 2.500M3.200 6H9.500a3.500 3.500 0 010 7H7'),
      keys: 'Control+Z',
      turns: true,
    },
    {
      command: 'redo',
      icon: path('M10.500 3.500L13 6l-2.500 2.500M12.800 6H6.500a3.500 3.500 0 000 7H9'),
      keys: 'Control+Shift+Z',
      turns: true,
    },
  ],
  [
    {
      command: 'find',
      icon: path('M7 11.500a4.500 4.500 0 100-9 4.500 4.500 0 000 9zM10.300 10.300L13.500 13.500'),
      keys: '',
    },
    { command: 'prior', icon: path('M2.500 3h5v10h-5zM9.500 3h4v10h-4M4.500 6h1M4.500 8.500h1'), keys: '' },
    {
      command: 'format',
      icon: path('M3 5.500h9.500M10 3l2.500 2.500L10 8M13 10.500H3.500M6 8l-2.500 2.500L6 13'),
      keys: '',
    },
    {
      command: 'rewrite',
      icon: path('M3 13l.6-2.600 7.400-7.400 2 2-7.400 7.400zM9.500 13.500h4M2.500 3.500h4M4.500 1.500v4'),
      keys: 'Control+Shift+Enter',
    },
  ],
];

export const MORE = path('M3.500 8h.01M8 8h.01M12.500 8h.01');

export const TOGGLES: ReadonlySet<Tool> = new Set([
  'bold',
  'italic',
  'underline',
  'bulletList',
  'orderedList',
  'prior',
]);

/** There only where the host gave what they need. */
export const OFFERED: ReadonlySet<Tool> = new Set(['prior', 'rewrite']);

/** Ways to elsewhere, which need no caret. */
export const WAYS: ReadonlySet<Tool> = new Set(['find', 'format', 'prior', 'rewrite']);
