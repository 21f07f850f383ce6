import type { Format, SectionDefinition } from '@evenfall/templates';
import type { Node } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { sectionTypeName } from './schema.js';
import { chromeHost, type SectionFrame, SectionView } from './section-view.js';
import type { DocumentOptions } from './types.js';

let instances = 0;

/** The sections of a note as they are drawn: what they are called, and what of each stays when it is drawn anew. */
export class SectionViews {
  /** The accessible name of the editing region. */
  label: string;
  readonly #format: Format;
  readonly #frames: readonly SectionFrame[];
  readonly #views = new Map<number, SectionView>();
  #headingLevel: number;
  #titles: readonly SectionDefinition[];

  /** @param onTitle the title of a section was clicked */
  constructor(
    format: Format,
    { label = format.title, headingLevel = 3, titles = format.sections }: DocumentOptions,
    onTitle: (section: string) => void,
  ) {
    const instance = ++instances;
    this.label = label;
    this.#format = format;
    this.#headingLevel = headingLevel;
    this.#titles = titles;
    this.#frames = format.sections.map((section, index) => ({
      section: () => this.#titles[index] ?? section,
      id: `evenfall-${instance}-${index}`,
      headingLevel: () => this.#headingLevel,
      chrome: chromeHost(),
      onTitle: () => onTitle(section.id),
    }));
  }

  /** Whether the browser took the elements of the sections themselves apart. */
  get broken(): boolean {
    return [...this.#views.values()].some((view) => view.broken);
  }

  /** Made anew at each call, which draws the sections anew. */
  nodeViews(): Record<string, NodeViewConstructor> {
    return Object.fromEntries(
      this.#format.sections.map(({ id }, index) => [
        sectionTypeName(id, index),
        (node: Node) => {
          const view = new SectionView(node, this.#frames[index] as SectionFrame);
          this.#views.set(index, view);
          return view;
        },
      ]),
    );
  }

  /** Returns whether anything is called otherwise now. */
  setNames(label: string, headingLevel: number): boolean {
    if (label === this.label && headingLevel === this.#headingLevel) return false;
    this.label = label;
    this.#headingLevel = headingLevel;
    this.#showNames();
    return true;
  }

  setTitles(sections: readonly SectionDefinition[]): void {
    if (sections === this.#titles) return;
    this.#titles = sections;
    this.#showNames();
  }

  /** Where prompts and proposals of a section are rendered. */
  chrome(index: number): HTMLElement {
    return (this.#frames[index] as SectionFrame).chrome;
  }

  /** The caret is in this one. */
  setCurrent(index: number): void {
    for (const [each, view] of this.#views) view.dom.toggleAttribute('data-current', each === index);
  }

  clear(): void {
    this.#views.clear();
  }

  #showNames(): void {
    for (const view of this.#views.values()) view.showNames();
  }
}
