import { svg, type TemplateResult } from 'lit';
import type { Command } from '../../document/index.js';

const path = (d: string): TemplateResult =>
  svg`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" class="icon"><path d=${d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path></svg>`;

/** A command of the document, or the way to the search, to another format, to the last note, to other words. */
export type Tool = Command | 'find' | 'format' | 'prior' | 'rewrite' | 'dictate';

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
        'M6.5 4h7M6.5 8h7M6.5 12h7M2.2 3.4l.9-.6v2.7M2 9.4c1.9-1.6 1.6-2.3.9-2.3s-.9.5-.9.5M2.1 11h1.2l-.6 1c.9 0 .9 1.5-.7 1.2',
      ),
      keys: '',
    },
  ],
  [
    {
      command: 'undo',
      icon: path('M5.5 3.5L3 6l2.5 2.5M3.2 6H9.5a3.5 3.5 0 010 7H7'),
      keys: 'Control+Z',
      turns: true,
    },
    {
      command: 'redo',
      icon: path('M10.5 3.5L13 6l-2.5 2.5M12.8 6H6.5a3.5 3.5 0 000 7H9'),
      keys: 'Control+Shift+Z',
      turns: true,
    },
  ],
  [
    {
      command: 'dictate',
      icon: path('M6 4.5a2 2 0 014 0V8a2 2 0 01-4 0zM3.5 8a4.5 4.5 0 009 0M8 12.5V14'),
      keys: '',
    },
    {
      command: 'find',
      icon: path('M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.3 10.3L13.5 13.5'),
      keys: '',
    },
    { command: 'prior', icon: path('M2.5 3h5v10h-5zM9.5 3h4v10h-4M4.5 6h1M4.5 8.5h1'), keys: '' },
    {
      command: 'format',
      icon: path('M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13'),
      keys: '',
    },
    {
      command: 'rewrite',
      icon: path('M3 13l.6-2.6 7.4-7.4 2 2-7.4 7.4zM9.5 13.5h4M2.5 3.5h4M4.5 1.5v4'),
      keys: 'Control+Shift+Enter',
    },
  ],
];

export const MORE = path(
  'M3 8a.5.5 0 101 0 .5.5 0 10-1 0M7.5 8a.5.5 0 101 0 .5.5 0 10-1 0M12 8a.5.5 0 101 0 .5.5 0 10-1 0',
);

export const TOGGLES: ReadonlySet<Tool> = new Set([
  'bold',
  'italic',
  'underline',
  'bulletList',
  'orderedList',
  'prior',
  'dictate',
]);

/** There only where the host gave what they need. */
export const OFFERED: ReadonlySet<Tool> = new Set(['prior', 'rewrite', 'dictate']);

/** Ways to elsewhere, which need no caret. */
export const WAYS = new Set(['find', 'format', 'prior', 'rewrite', 'dictate'] as const);

type Way = typeof WAYS extends Set<infer One> ? One : never;

export const isWay = (tool: Tool): tool is Way => (WAYS as ReadonlySet<Tool>).has(tool);
