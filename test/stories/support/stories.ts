/**
 * Every story of the built Storybook in one theme: it renders, its play function passes, and axe finds nothing. In light, the
 * finished story is then put into the other themes, where axe looks at its contrasts again.
 * Stories come from Storybook's own index, so none can be forgotten.
 */
// A script, not a module: it leaves `axe` on the window.
import 'axe-core';
import { emulateMedia } from '@web/test-runner-commands';
import type axe from 'axe-core';
import { expect } from 'chai';

interface Reporter {
  type: string;
  status: string;
  result?: { violations?: Violation[] };
}

interface Finished {
  status: string;
  reporters: Reporter[];
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

interface Channel {
  on(event: string, listener: (payload: unknown) => void): void;
}

const base = '/storybook-static';
const deadline = 30_000;

async function stories(): Promise<string[]> {
  const response = await fetch(`${base}/index.json`);
  if (!response.ok) throw new Error('There is no storybook-static/index.json: run `pnpm storybook:build` first.');
  const index: { entries: Record<string, { type: string }> } = await response.json();
  return Object.entries(index.entries)
    .filter(([, entry]) => entry.type === 'story')
    .map(([id]) => id);
}

function channelOf(frame: HTMLIFrameElement): Channel | undefined {
  return frame.contentWindow ? Reflect.get(frame.contentWindow, '__STORYBOOK_ADDONS_CHANNEL__') : undefined;
}

function messageOf(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) return String(payload);
  const { message, description } = payload as { message?: string; description?: string };
  return message ?? description ?? JSON.stringify(payload);
}

/** Resolves when the story has finished; rejects with the first thing that went wrong before that. */
function play(frame: HTMLIFrameElement, url: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error(`not finished after ${deadline} ms`)), deadline);
    // The channel appears while the frame loads and its first events follow at once: hence the tight poll.
    const poll = setInterval(() => {
      const channel = channelOf(frame);
      if (!channel) return;
      clearInterval(poll);
      for (const event of [
        'storyErrored',
        'storyThrewException',
        'storyMissing',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
      ]) {
        channel.on(event, (payload) => {
          clearTimeout(timeout);
          reject(new Error(`${event}: ${messageOf(payload)}`));
        });
      }
      channel.on('storyFinished', (payload) => {
        clearTimeout(timeout);
        resolve(payload as Finished);
      });
    }, 1);
    frame.src = url;
  });
}

/** Themes that change colours and nothing else: a story need not be played anew for them. */
const REPAINTED = ['contrast', 'brand'] as const;

type Framed = Window & { axe?: typeof axe; eval(source: string): void };

/** What axe says of the contrasts of a finished story in another theme. */
async function contrastsIn(frame: HTMLIFrameElement, theme: string): Promise<Violation[]> {
  const page = frame.contentWindow as Framed | null;
  if (!page) throw new Error('the story is gone');
  // An axe of its own in there: one that looks in from outside takes every node for a stranger's.
  if (!page.axe) page.eval((window as unknown as Framed).axe?.source ?? '');
  page.document.documentElement.dataset.theme = theme;
  const root = page.document.querySelector('#storybook-root');
  if (!page.axe || !root) throw new Error('there is no story to look at');
  // What has a scheme of its own cannot be put into a theme from without.
  const context = { include: root, exclude: [['[data-own-scheme]']] };
  const { violations } = await page.axe.run(context as never, {
    runOnly: ['color-contrast'],
    resultTypes: ['violations'],
  });
  return violations as unknown as Violation[];
}

function describeViolation({ id, help, nodes }: Violation): string {
  return [`${id}: ${help}`, ...nodes.map((node) => `  ${node.html}\n    ${node.failureSummary ?? ''}`)].join('\n');
}

/**
 * Declares a test for each story of one half: of theirs a theme has two test files, so that the time one file may take bounds
 * a quarter of them.
 */
export async function describeStories(theme: 'light' | 'dark', half: 0 | 1): Promise<void> {
  const all = (await stories()).filter((_, index) => index % 2 === half);

  describe(`stories, ${theme}, half ${half + 1} of 2`, () => {
    let frame: HTMLIFrameElement;

    // Storybook waits for the animations that run when a story was played. What a reading brings later fades in while axe
    // looks, and a prompt half faded in has half its contrast.
    before(() => emulateMedia({ reducedMotion: 'reduce' }));

    beforeEach(() => {
      frame = document.createElement('iframe');
      frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
      document.body.append(frame);
    });

    afterEach(() => frame.remove());

    it('exist', () => {
      expect(all).to.not.be.empty;
    });

    for (const id of all) {
      it(id, async function () {
        this.timeout(deadline + 5_000);
        const { status, reporters } = await play(
          frame,
          `${base}/iframe.html?id=${id}&viewMode=story&globals=theme:${theme}`,
        );
        expect(frame.contentDocument?.documentElement.dataset.theme).to.equal(theme);
        const a11y = reporters.find((each) => each.type === 'a11y');
        // Without this a missing addon would look like a story without violations.
        if (!a11y) throw new Error('the story was not checked for accessibility');
        const violations = a11y.result?.violations ?? [];
        expect(violations.map(describeViolation).join('\n'), 'accessibility').to.equal('');
        expect(status).to.equal('success');
        if (theme !== 'light') return;
        for (const other of REPAINTED) {
          const found = await contrastsIn(frame, other);
          expect(found.map(describeViolation).join('\n'), `contrast, ${other}`).to.equal('');
        }
      });
    }
  });
}
