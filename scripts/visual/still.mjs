/** Makes pages give the same picture each time and everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.mjs';

const font = readFileSync(
  join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
).toString('base64');

/** Inherited and custom properties reach into shadow trees; nothing of ours has a font of its own. */
const SHEET = `
@font-face { font-family: Still; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) format('woff2'); }
:root { caret-color: transparent !important; --evenfall-font: Still !important; --evenfall-font-note: Still !important; --evenfall-duration: 0s !important; }
*, *::before, *::after { font-family: Still !important; animation: none !important; transition: none !important; scroll-behavior: auto !important; }
`;

/** When it is in stories: a Tuesday evening. */
const NOW = Date.parse('2026-11-24T22:30:00Z');

/** @param {import('puppeteer-core').Page} page */
export async function still(page) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.emulateTimezone('America/New_York');
  await page.evaluateOnNewDocument(
    (sheet, now) => {
      const Clock = Date;
      // @ts-expect-error: as the one it stands for
      globalThis.Date = class extends Clock {
        /** @param {ConstructorParameters<typeof Clock>} given */
        constructor(...given) {
          if (given.length) super(...given);
          else super(now);
        }
        static now() {
          return now;
        }
      };
      document.addEventListener('readystatechange', () => {
        if (document.querySelector('style[data-still]')) return;
        const style = Object.assign(document.createElement('style'), { textContent: sheet });
        style.dataset.still = '';
        document.head.append(style);
      });
      const timer = setInterval(() => {
        const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
        if (!channel) return;
        clearInterval(timer);
        for (const event of ['storyFinished', 'storyErrored', 'storyThrewException', 'storyMissing']) {
          channel.on(event, () => document.documentElement.setAttribute('data-story-event', event));
        }
      }, 1);
    },
    SHEET,
    NOW,
  );
}
