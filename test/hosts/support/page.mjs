/** A page as a therapist meets it: real keys, and every complaint of the browser kept. */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * What the browser complained about, and what left for somewhere else.
 * @param {Page} page
 * @param {string} origin
 * @returns {string[]} grows as the page lives
 */
export function complaints(page, origin) {
  /** @type {string[]} */
  const heard = [];
  page.on('pageerror', (error) => heard.push(`uncaught: ${/** @type {Error} */ (error).message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) heard.push(`asked ${url.origin}`);
  });
  return heard;
}

/** @param {Page} page waits until the editor can be typed in, and nothing in it is due */
export async function editorRests(page) {
  await page.waitForFunction(() => customElements.get('evenfall-editor') !== undefined);
  await page.evaluate(async () => {
    const editor = /** @type {any} */ (document.querySelector('evenfall-editor'));
    await editor.ready;
    await editor.updateComplete;
    await editor.session?.settled;
    await editor.updateComplete;
    for (const part of editor.querySelectorAll('evenfall-proposals, evenfall-prompts')) await part.updateComplete;
  });
}

/** @param {Page} page @param {string} section puts the caret at its end */
export async function writeIn(page, section) {
  await page.evaluate(
    (id) => /** @type {any} */ (document.querySelector('evenfall-editor')).focus({ section: id }),
    section,
  );
  await page.keyboard.press('End');
}

/** @param {Page} page @param {string} section @returns {Promise<string>} */
export function textOf(page, section) {
  return page.evaluate(
    (id) => /** @type {any} */ (document.querySelector('evenfall-editor')).session.content.text()[id],
    section,
  );
}

/** @param {Page} page types shorthand and has it drafted @param {string} shorthand */
export async function drafts(page, shorthand) {
  await page.evaluate(() => {
    const editor = document.querySelector('evenfall-editor');
    const pane = editor?.shadowRoot?.querySelector('evenfall-shorthand');
    /** @type {HTMLTextAreaElement | null | undefined} */ (pane?.shadowRoot?.querySelector('textarea'))?.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(shorthand);
  const drafted = page.evaluate(
    () =>
      new Promise((resolve) => {
        const editor = /** @type {any} */ (document.querySelector('evenfall-editor'));
        editor.addEventListener('evenfall-draft', (/** @type {CustomEvent} */ { detail }) => {
          if (detail.phase !== 'start') resolve(undefined);
        });
      }),
  );
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await drafted;
  await editorRests(page);
}

/** @param {Page} page accepts every drafted sentence by its key @returns {Promise<number>} how many there were */
export async function acceptsAll(page) {
  for (let count = 0; ; count += 1) {
    const next = await page.evaluate(() => {
      for (const list of document.querySelectorAll('evenfall-proposals')) {
        const item = /** @type {HTMLElement | null | undefined} */ (
          list.shadowRoot?.querySelector('.item[tabindex="0"]')
        );
        item?.focus();
        if (item) return true;
      }
      return false;
    });
    if (!next) return count;
    await page.keyboard.press('Enter');
    await editorRests(page);
  }
}

/** @param {Page} page presses the button that signs */
export async function signs(page) {
  await page.evaluate(() => {
    const bar = document.querySelector('evenfall-editor')?.shadowRoot?.querySelector('evenfall-sign');
    /** @type {HTMLElement | null | undefined} */ (bar?.shadowRoot?.querySelector('.sign'))?.focus();
  });
  await page.keyboard.press('Enter');
}
