import type { SectionDefinition } from '@evenfall/templates';
import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';

/** What stays of a section when its view is drawn anew. */
export interface SectionFrame {
  /** With its title and guidance as they are drawn now. */
  readonly section: () => SectionDefinition;
  /** Unique in the page, for `aria-labelledby` and `aria-describedby`. */
  readonly id: string;
  readonly headingLevel: () => number;
  /** Where prompts and proposals are rendered; handed from an old view to its successor. */
  readonly chrome: HTMLElement;
  /** The title was clicked. */
  readonly onTitle: () => void;
}

function element(name: string, className: string): HTMLElement {
  const result = document.createElement(name);
  result.className = className;
  return result;
}

/** An element inside the editing region that is not part of the text. */
function chromeElement(name: string, className: string): HTMLElement {
  const result = element(name, className);
  result.contentEditable = 'false';
  return result;
}

export function chromeHost(): HTMLElement {
  return chromeElement('div', 'evenfall-section-chrome');
}

/** From how many characters on a section is laid out only near the window: about six pages, far above a therapy note. */
const LONG = 12_000;

function isEmpty(section: Node): boolean {
  return section.childCount === 1 && section.child(0).isTextblock && section.child(0).content.size === 0;
}

/**
 * Draws a section: its title, its text with the guidance behind it while there is none, and its chrome.
 * The guidance lies behind the text, and a long phrase wraps and takes its room; it is the
 * section's description for assistive technology, and is never read as text.
 */
export class SectionView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #children: readonly HTMLElement[];
  readonly #bodyChildren: readonly HTMLElement[];
  readonly #body: HTMLElement;
  readonly #frame: SectionFrame;
  #node: Node;

  constructor(node: Node, frame: SectionFrame) {
    this.#node = node;
    this.#frame = frame;
    const { id } = frame;
    this.dom = element('section', 'evenfall-section');
    this.dom.setAttribute('role', 'group');
    this.dom.setAttribute('aria-labelledby', `${id}-title`);
    this.dom.setAttribute('aria-describedby', `${id}-guidance`);

    const title = chromeElement('div', 'evenfall-section-title');
    title.id = `${id}-title`;
    title.setAttribute('role', 'heading');
    title.addEventListener('click', frame.onTitle);

    const guidance = chromeElement('div', 'evenfall-section-guidance');
    guidance.id = `${id}-guidance`;
    guidance.setAttribute('aria-hidden', 'true');

    this.contentDOM = element('div', 'evenfall-section-text');
    this.#body = element('div', 'evenfall-section-body');
    this.#bodyChildren = [guidance, this.contentDOM];
    this.#children = [title, this.#body, frame.chrome];
    this.showNames();
    this.#mend();
    this.#show();
  }

  /** The title, its level as a heading, and the guidance. */
  showNames() {
    const { title, guidance } = this.#frame.section();
    const [heading] = this.#children as [HTMLElement];
    heading.textContent = title;
    heading.ariaLevel = String(this.#frame.headingLevel());
    (this.#bodyChildren[0] as HTMLElement).textContent = guidance;
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  /** Whether the browser, in an edit nobody could prevent, took this section's own elements apart. */
  get broken(): boolean {
    const holds = (parent: HTMLElement, children: readonly HTMLElement[]) => {
      let at = parent.firstChild;
      for (const child of children) {
        if (at !== child) return false;
        at = child.nextSibling;
      }
      return at === null;
    };
    return !holds(this.dom, this.#children) || !holds(this.#body, this.#bodyChildren);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    // A selection that ends in a title is still one over the text; one inside a control of the chrome is not.
    if (mutation.type === 'selection') return this.#frame.chrome.contains(mutation.target);
    if (mutation.type === 'attributes') return true;
    return !this.contentDOM.contains(mutation.target);
  }

  /** Typing, arrow keys, drags, pastes and clicks in chrome belong to what is rendered there. */
  stopEvent(event: Event): boolean {
    return (
      !this.contentDOM.contains(event.target as globalThis.Node) &&
      event.target !== this.dom &&
      event.target !== this.#body
    );
  }

  #mend() {
    this.#body.replaceChildren(...this.#bodyChildren);
    this.dom.replaceChildren(...this.#children);
  }

  #show() {
    this.dom.toggleAttribute('data-empty', isEmpty(this.#node));
    // Once long, long: a section must not change its containment while one writes in it.
    if (this.#node.content.size > LONG) this.contentDOM.toggleAttribute('data-long', true);
  }
}
