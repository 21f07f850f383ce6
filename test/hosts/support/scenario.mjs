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
  assert.match(html, /Opening the note/);
  assert.doesNotMatch(html, /anxiety/, 'the note is no part of the markup');
}
