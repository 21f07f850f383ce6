/** An evening at the practice: from the sign-in to the signed note, on two devices, and what must not be possible. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { acceptsAll, complaints, drafts, editorRests, signs, textOf, writeIn } from './page.mjs';
import { startServer } from './serve.mjs';

const PASSWORD = 'a long evening walk';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Enough for the check to let it be signed; the sentences of the draft stand beside it. */
const SECTIONS = {
  subjective: 'Client reports increased anxiety for two weeks, with daily worry.',
  objective:
    'Anxious affect, oriented, speech normal. Used CBT, completed a thought log. Client denied suicidal ideation, denied homicidal ideation and denied self-harm.',
  assessment: 'Generalized anxiety disorder, moderate. Some progress toward the goal of returning to choir.',
  plan: 'Client will keep a thought log daily. Next session in one week to continue cognitive restructuring.',
};

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page @param {string} where */
async function isAccessible(page, where) {
  for (const scheme of ['light', 'dark']) {
    // Without movement, or colours are measured half way from one scheme to the other.
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
    const found = violations.map(
      (/** @type {any} */ each) =>
        `${each.id}: ${each.nodes.map((/** @type {any} */ node) => node.target.join(' ')).join(', ')}`,
    );
    assert.deepEqual(found, [], `${where}, ${scheme}`);
  }
}

/** @param {Page} page @param {() => Promise<unknown>} deed that leads to another page */
async function goes(page, deed) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), deed()]);
}

/** @param {Page} page @param {string} origin @param {string} [password] */
async function signsIn(page, origin, password = PASSWORD, email = 'dana@larkfield.example') {
  await page.goto(`${origin}/sign-in`);
  await page.type('input[name=email]', email);
  await page.type('input[name=password]', password);
  await goes(page, () => page.keyboard.press('Enter'));
}

/** @param {Page} page @param {string} path @param {RequestInit} [init] asked by a script of the page itself */
const asks = (page, path, init) =>
  page.evaluate(
    async (url, given) => {
      const response = await fetch(url, given);
      return { status: response.status, text: await response.text() };
    },
    path,
    /** @type {any} */ (init ?? {}),
  );

/** @param {Page} page waits until what is typed is on the server */
async function isKept(page) {
  await page.evaluate(() => /** @type {any} */ (document.querySelector('evenfall-editor')).saveDraft());
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder the installed practice
 */
export async function practises(browser, folder) {
  const env = { DATA: join(folder, 'data'), FIRST_PASSWORD: PASSWORD };
  let server = await startServer(folder, ['run', 'start'], env);
  const devices = [await browser.createBrowserContext(), await browser.createBrowserContext()];
  /** @param {number} at */
  const device = (at) => /** @type {import('puppeteer-core').BrowserContext} */ (devices[at]).newPage();
  try {
    const { origin } = server;
    const page = await device(0);
    const said = complaints(page, origin);

    await page.goto(origin);
    assert.equal(new URL(page.url()).pathname, '/sign-in', 'nobody gets in without a name');
    await isAccessible(page, 'sign-in');
    await signsIn(page, origin, 'wrong');
    assert.match(await page.$eval('[role=alert]', (alert) => alert.textContent ?? ''), /do not belong together/);
    // The browser tells of the 401 it was answered with: that is right, and the last thing it may tell.
    said.splice(0);
    await signsIn(page, origin);
    assert.equal(new URL(page.url()).pathname, '/calendar');
    assert.equal((await page.$$('.appointment')).length, 6);
    await isAccessible(page, 'calendar');

    // The note: shorthand, a draft on the device, kept on the server.
    const path = await page.$eval('.appointment', (link) => link.getAttribute('href') ?? '');
    const id = path.split('/')[2] ?? '';
    const api = `/api/appointments/${id}`;
    await page.goto(origin + path);
    await editorRests(page);
    await isAccessible(page, 'note');
    assert.equal(
      (
        await asks(page, `${api}/model`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
      403,
      'no model without consent',
    );
    said.splice(0);
    await drafts(page, 'sleep 5h most nights, called out of work x2');
    const accepted = await acceptsAll(page);
    assert.ok(accepted > 0, 'drafted on the device');
    const drafted = await textOf(page, 'subjective');
    assert.match(drafted, /work/);
    await isKept(page);

    // Another device finds it, and goes on.
    const other = await device(1);
    const saidThere = complaints(other, origin);
    await signsIn(other, origin);
    assert.match(await other.$eval('.appointment .state', (state) => state.textContent ?? ''), /Draft/);
    await other.goto(origin + path);
    await editorRests(other);
    await other.waitForFunction(
      (text) =>
        /** @type {any} */ (document.querySelector('evenfall-editor')).session?.content.text().subjective === text,
      {},
      drafted,
    );
    await other.close();

    // Consent is recorded; from then on the practice's model may help.
    await page.goto(`${origin}/clients`);
    await isAccessible(page, 'clients');
    await goes(page, () => page.click('a.client[href$="/robin"]'));
    await isAccessible(page, 'a client');
    await goes(page, () => page.click('button[name=given]'));
    assert.match(await page.$eval('.consent', (part) => part.textContent ?? ''), /agreed on/);
    await page.goto(origin + path);
    await editorRests(page);
    assert.equal(await textOf(page, 'subjective'), drafted, 'nothing is lost on the way');
    await drafts(page, 'worried about the rent hearing');
    const waiting = await page.$$eval('evenfall-proposals', (lists) =>
      lists.map((list) => list.shadowRoot?.textContent ?? '').join(' '),
    );
    assert.match(waiting, /Worried about the rent hearing\./, `the sentence of the model waits for review: ${waiting}`);
    assert.ok((await acceptsAll(page)) > 0);

    for (const [section, text] of Object.entries(SECTIONS)) {
      await writeIn(page, section);
      await page.keyboard.type(` ${text}`);
      await editorRests(page);
    }
    await isKept(page);
    await goes(page, () => signs(page));
    await page.waitForSelector('evenfall-note');
    await page.waitForFunction(() =>
      /rent hearing/.test(document.querySelector('evenfall-note')?.shadowRoot?.textContent ?? ''),
    );
    await isAccessible(page, 'the signed note');

    // What the record is, and what it cannot become.
    const kept = JSON.parse(await page.$eval('#data', (data) => data.textContent ?? ''));
    const { note } = JSON.parse(kept.record);
    const origins = new Set(note.provenance.map((/** @type {any} */ each) => each.origin));
    assert.deepEqual([...origins].sort(), ['engine', 'model'], 'the note says which words are from where');
    const bundle = JSON.parse((await asks(page, `${path}.fhir.json`)).text);
    assert.equal(bundle.resourceType, 'Bundle');
    const composition = bundle.entry.find(
      (/** @type {any} */ entry) => entry.resource.resourceType === 'Composition',
    ).resource;
    assert.equal(composition.status, 'final');
    assert.equal(composition.subject.reference, 'Patient/robin');
    assert.deepEqual(said, [], 'the browser has nothing to complain about');
    assert.deepEqual(saidThere, []);
    const json = (/** @type {string} */ method, /** @type {unknown} */ body) => ({
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.equal((await asks(page, `${api}/note`, json('POST', note))).status, 409, 'signed once');
    const changed = { ...JSON.parse(kept.record), note: { ...note, context: {} } };
    assert.equal(
      (await asks(page, `${api}/record`, json('PUT', changed))).status,
      422,
      'a signed note does not change',
    );
    assert.equal((await asks(page, `/api/drafts/${id}`)).status, 204, 'its draft is gone');

    // What comes later goes on top, by the form under the note.
    const entry = 'evenfall-note >>> evenfall-note-entry >>>';
    await page.click(`${entry} .plain`);
    await page.type(`${entry} textarea`, 'Client called: the hearing is moved to Friday.');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/record')),
      page.click(`${entry} .primary`),
    ]);
    assert.equal(answer.status(), 204, 'an addendum is kept');
    await page.reload();
    await page.waitForFunction(() =>
      /moved to Friday/.test(document.querySelector('evenfall-note')?.shadowRoot?.textContent ?? ''),
    );
    await page.emulateMediaType('print');
    assert.ok(await page.$eval('h1', (name) => name.checkVisibility()), 'paper tells whose note it is');
    await page.emulateMediaType('screen');
    assert.equal((await fetch(origin + path, { redirect: 'manual' })).status, 302, 'nobody reads it without a name');
    const cookie = (await devices[0]?.cookies())?.map(({ name, value }) => `${name}=${value}`).join('; ') ?? '';
    const foreign = { cookie, origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' };
    for (const where of ['/sign-out', '/clients/robin/consent']) {
      const refused = await fetch(origin + where, { method: 'POST', headers: foreign, body: 'given=yes' });
      assert.equal(refused.status, 403, `${where} from another site`);
      const forged = await fetch(origin + where, {
        method: 'POST',
        headers: { ...foreign, origin },
        body: 'given=yes&token=x',
      });
      assert.equal(forged.status, 403, `${where} without the token of the form`);
    }

    // A colleague sees nothing of it; a new start of the server loses nothing.
    const colleague = await device(1);
    await signsIn(colleague, origin, PASSWORD, 'ari@larkfield.example');
    for (const where of [path, '/clients/robin', `${path}.fhir.json`])
      assert.equal((await colleague.goto(origin + where))?.status(), 404, `${where} for a colleague`);
    await server.close();
    server = await startServer(folder, ['run', 'start'], env);
    await signsIn(page, server.origin);
    assert.match(await page.$eval('.appointment .state', (state) => state.textContent ?? ''), /Note signed/);
    await goes(page, () => page.click('.who button'));
    await page.goto(`${server.origin}/calendar`);
    assert.equal(new URL(page.url()).pathname, '/sign-in', 'signed out');
  } catch (error) {
    const pages = await Promise.all(devices.map(async (context) => (await context.pages()).map((page) => page.url())));
    throw new Error(`${/** @type {Error} */ (error).stack}\nat ${pages.flat().join(', ')}`);
  } finally {
    await Promise.all(devices.map((context) => context.close()));
    await server.close();
  }
}
