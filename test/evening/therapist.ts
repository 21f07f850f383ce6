import type { EvenfallEditor } from '@evenfall/editor';
import { isOpen } from '@evenfall/templates';
import { sendKeys } from '@web/test-runner-commands';
import { focused } from '../support/element.js';

/** A pair of hands: what a therapist does with the editor, by real keys wherever a key does it. */
export class Therapist {
  constructor(readonly editor: EvenfallEditor) {}

  /** Types the session into the shorthand pane and drafts with the keyboard. */
  async drafts(shorthand: string): Promise<void> {
    const pane = deep(this.editor, 'evenfall-shorthand');
    deep<HTMLTextAreaElement>(pane, 'textarea').focus();
    const lines = shorthand.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index) await sendKeys({ press: 'Enter' });
      await sendKeys({ type: line });
    }
    const ended = new Promise((resolve) =>
      this.editor.addEventListener('evenfall-draft', ({ detail }) => detail.phase !== 'start' && resolve(undefined)),
    );
    await chord('Control', 'Enter');
    await ended;
    await this.rests();
  }

  /** The sentences under review, in the order of the note. */
  get proposals(): { section: string; text: string; source: string }[] {
    return this.#lists.flatMap(({ section, list }) =>
      [...(list.shadowRoot?.querySelectorAll('.item') ?? [])].map((item) => ({
        section,
        text: words(item.querySelector('.text')),
        source: words(item.querySelector('.source q')),
      })),
    );
  }

  /**
   * Goes through every drafted sentence with one hand. `decide` gives the key for each: Enter accepts, x rejects; a
   * text is typed in its place.
   */
  async reviews(
    decide: (sentence: { section: string; text: string }) => 'Enter' | 'x' | { retype: string },
  ): Promise<void> {
    for (const { section } of this.#lists) {
      for (;;) {
        const list = this.#lists.find((each) => each.section === section)?.list;
        const item = list?.shadowRoot?.querySelector<HTMLElement>('.item[tabindex="0"]');
        if (!list || !item) break;
        if (focused() !== item) item.focus();
        const decision = decide({ section, text: words(item.querySelector('.text')) });
        if (typeof decision === 'string') await sendKeys({ press: decision });
        else {
          await sendKeys({ press: 'e' });
          await this.rests();
          await chord('Control', 'a');
          await sendKeys({ type: decision.retype });
          await chord('Control', 'Enter');
        }
        await this.rests();
      }
    }
  }

  /** Ids of the questions that are open. */
  get asked(): string[] {
    return (this.editor.lastCheck?.elements ?? []).filter(isOpen).map(({ elementId }) => elementId);
  }

  /** Opens the question of an element in place, by keyboard. */
  async opensQuestion(elementId: string): Promise<HTMLElement> {
    for (const prompts of this.editor.querySelectorAll('evenfall-prompts')) {
      if (!prompts.results.some((result) => result.elementId === elementId)) continue;
      const chip = () =>
        prompts.shadowRoot?.querySelector<HTMLElement>(`.chip[data-id="${elementId}"]:not([data-clipped])`);
      if (!chip()) {
        deep(prompts, '.more').click();
        await prompts.updateComplete;
      }
      chip()?.focus();
      if (prompts.shadowRoot?.querySelector('.fold[data-open]') === null || !chip()?.matches('[aria-expanded=true]'))
        await sendKeys({ press: 'Enter' });
      await prompts.updateComplete;
      return prompts;
    }
    throw new Error(`no question about ${elementId}`);
  }

  /** Presses a one-touch answer, e.g. `suicide.denied`; `reason` is typed where one is asked for. */
  async answers(elementId: string, answer: string, reason?: string): Promise<void> {
    const prompts = await this.opensQuestion(elementId);
    deep(prompts, `[data-answer="${answer}"]`).focus();
    await sendKeys({ press: 'Enter' });
    if (reason) {
      await this.rests();
      await sendKeys({ type: reason });
      await sendKeys({ press: 'Enter' });
    }
    await this.rests();
  }

  /** Lets a question put the caret where its answer belongs, and types there. */
  async writes(elementId: string, text: string): Promise<void> {
    this.editor.goTo(elementId);
    await this.rests();
    await sendKeys({ type: ` ${text}` });
    await this.rests();
  }

  /** Presses the sign button. */
  async signs(): Promise<void> {
    const bar = deep(this.editor, 'evenfall-sign');
    deep(bar, '.sign').focus();
    await sendKeys({ press: 'Enter' });
    await this.rests();
  }

  /** Waits until nothing is due: no reading, no draft, no drawing. */
  async rests(): Promise<void> {
    await this.editor.updateComplete;
    await this.editor.session?.settled;
    await this.editor.updateComplete;
    for (const list of this.editor.querySelectorAll('evenfall-proposals')) await list.updateComplete;
    for (const row of this.editor.querySelectorAll('evenfall-prompts')) await row.updateComplete;
  }

  get #lists() {
    return [...this.editor.querySelectorAll('evenfall-proposals')].flatMap((list) => {
      const section = list.proposals.find(({ state }) => state === 'proposed')?.sectionId;
      return section ? [{ section, list }] : [];
    });
  }
}

async function chord(modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
}

/** The one element in a shadow root that a selector finds. */
function deep<T extends HTMLElement = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
