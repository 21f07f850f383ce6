/** What every host has to be able to do, whatever it is written in. Throws at the first thing that does not hold. */
import assert from 'node:assert/strict';
import { acceptsAll, complaints, drafts, editorRests, signs, textOf, writeIn } from './page.mjs';

const SAID = 'Bring the log.';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
export async function embeds(browser, origin) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const heard = complaints(page, origin);
  /** @param {string} id */
  const told = (id) => page.$eval(`#${id}`, (element) => element.textContent ?? '');
  try {
    await page.goto(origin, { waitUntil: 'load' });
    await editorRests(page);
    assert.match(
      await textOf(page, 'subjective'),
      /increased anxiety/,
      'a value set before the element is connected is shown',
    );

    await writeIn(page, 'plan');
    await page.keyboard.type(` ${SAID}`);
    await editorRests(page);
    assert.match(await textOf(page, 'plan'), /Bring the log\.$/, 'what is typed arrives');
    await page.waitForFunction(() => Number(document.querySelector('#changes')?.textContent) > 0);

    await drafts(page, 'sleep 5h, called out of work x2');
    assert.ok((await acceptsAll(page)) > 0, 'shorthand is drafted on the device');
    assert.match(await textOf(page, 'subjective'), /work/, 'an accepted sentence is in the note');

    await page.click('#toggle');
    await page.waitForFunction(() => !document.querySelector('evenfall-editor'));
    await page.click('#toggle');
    await page.waitForSelector('evenfall-editor');
    await editorRests(page);
    assert.match(await textOf(page, 'plan'), /Bring the log\.$/, 'the note the host kept is shown again');

    await signs(page);
    await page.waitForFunction(() => document.querySelector('#signed')?.textContent);
    assert.equal(await told('signed'), 'Dana Whitlock', 'the host gets the signed note');
    assert.deepEqual(heard, [], 'the browser has nothing to complain about');
  } catch (error) {
    throw new Error(`${/** @type {Error} */ (error).message}\n${heard.join('\n')}`);
  } finally {
    await context.close();
  }
}

/**
 * A page that is rendered on a server: it is there before a script runs, and holds the words of the page, none of the note
 * in an attribute.
 * @param {string} origin
 */
export async function rendersOnServer(origin) {
  const response = await fetch(origin);
  assert.equal(response.status, 200);
  const html = (await response.text()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  assert.match(html, /<h1>A host in Next\.js<\/h1>/);
  assert.match(html, /<button id="toggle"/);
  assert.match(
    html,
    /<evenfall-editor format="soap" label="Progress note"><p>Opening the note/,
    'the editor is in its place, named, before a script runs',
  );
  assert.doesNotMatch(html, /anxiety/, 'the note is no part of the markup');
}

/** What search engines and browsers call a page that holds still (cumulative layout shift). */
const STEADY = 0.1;

/**
 * What the server wrote is what a script finds: with scripts off the place of the editor says what it is for, and with
 * scripts on it is filled without moving what is seen.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
export async function opensInPlace(browser, origin) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(origin, { waitUntil: 'load' });
    const before = await page.$eval('evenfall-editor > p', (line) => (line.checkVisibility() ? line.textContent : ''));
    assert.equal(before, 'Opening the note…', 'the place says what comes, without a script');

    await page.setJavaScriptEnabled(true);
    await page.evaluateOnNewDocument(() => {
      /** @type {{ value: number, what: string[] }[]} */
      const shifts = [];
      Reflect.set(window, 'shifts', shifts);
      /** @param {DOMRectReadOnly} rect */
      const at = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          /** @type {{ node?: Node, previousRect: DOMRectReadOnly, currentRect: DOMRectReadOnly }[]} */
          const sources = Reflect.get(entry, 'sources');
          const what = sources.map(({ node, previousRect, currentRect }) => {
            const name =
              node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? 'in a shadow');
            return `${name} from ${at(previousRect)} to ${at(currentRect)}`;
          });
          shifts.push({ value: Reflect.get(entry, 'value'), what });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(origin, { waitUntil: 'load' });
    await editorRests(page);
    const { shifts, shown } = await page.evaluate(() => ({
      shifts: /** @type {{ value: number, what: string[] }[]} */ (Reflect.get(window, 'shifts')),
      shown: document.querySelector('evenfall-editor > p')?.checkVisibility(),
    }));
    assert.equal(shown, false, 'the line of the server is gone when the note is there');
    const moved = shifts.reduce((sum, { value }) => sum + value, 0);
    const told = shifts.map(({ value, what }) => `${value.toFixed(4)}: ${what.join('; ')}`).join('\n');
    assert.ok(moved < STEADY, `what is seen holds still while the note opens (it moved by ${moved})\n${told}`);
  } finally {
    await context.close();
  }
}
