import type { Format } from '@evenfall/templates';
import type { CSSResult } from 'lit';
import { contentStyles, type NoteDocument } from '../../document/index.js';
import { adoptInRoot } from '../../theme/index.js';
import { make } from './make.js';
import { mountStyles } from './mount.styles.js';
import { PlainSurface } from './plain-surface.js';

export interface SurfaceLook {
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly label: string;
  /** Level of the section titles. */
  readonly level: number;
}

/**
 * The place in the light DOM where the note is written: plain at first, rich from when the runtime is there. Caret and
 * focus go over from one to the other, and along when the editor moves in the page.
 */
export class Surface {
  /** The slotted child of the editor. */
  readonly mount: HTMLElement = make('div', { slot: 'note', className: 'evenfall-mount' });

  #plain: PlainSurface | undefined;
  #document: NoteDocument | undefined;
  /** What has focus, or had it when the editor left the page. */
  #focused: HTMLElement | undefined;

  constructor(private readonly onPlainInput: (section: string) => void) {
    this.mount.addEventListener('focusin', (event) => {
      this.#focused = event.target as HTMLElement;
    });
    this.mount.addEventListener('focusout', () => {
      // Removing a focused element blurs it in the same task; a person's own blur is over by then.
      setTimeout(() => {
        if (this.mount.isConnected && !this.mount.matches(':focus-within')) this.#focused = undefined;
      });
    });
  }

  get document(): NoteDocument | undefined {
    return this.#document;
  }

  /** What stands in the plain surface, where that is what is shown. */
  get plainText(): Readonly<Record<string, string>> | undefined {
    return this.#plain?.text;
  }

  /** Focusable, for the browser's own validation messages. */
  get anchor(): HTMLElement | undefined {
    return this.#document?.dom ?? this.#plain?.first;
  }

  /** An input method is at work in the plain surface: taking the field away would end the composition. */
  get composing(): boolean | undefined {
    return this.#plain?.composing;
  }

  showPlain(format: Format, text: Readonly<Record<string, string>>, look: SurfaceLook): void {
    this.clear();
    this.#plain = new PlainSurface({ format, text, level: look.level }, this.onPlainInput);
    this.mount.append(this.#plain.dom);
    this.#plain.set(look);
  }

  /** @param create makes the rich surface in the mount */
  showRich(create: (mount: HTMLElement) => NoteDocument): NoteDocument {
    const place = this.#plain?.place;
    this.clear();
    this.#document = create(this.mount);
    if (place) this.#document.focus(place);
    return this.#document;
  }

  /** To call when it is drawn: only then have fields a width that they can be fitted to. */
  growFields(): void {
    this.#plain?.growFields();
  }

  update(look: SurfaceLook): void {
    this.#plain?.set(look);
    this.#document?.setEditable(!look.disabled && !look.readonly);
    this.#document?.setNames(look.label, look.level);
  }

  focus(section?: string): void {
    if (this.#document) this.#document.focus(section ? { section } : undefined);
    else this.#plain?.focus(section);
  }

  /** To call when the editor is in a page, or in another: nothing was torn down, so nothing is rebuilt. */
  moved(): void {
    this.dress(contentStyles);
    this.dress(mountStyles);
    this.#document?.moved();
    const focused = this.#focused;
    if (!focused?.isConnected || focused.matches(':focus')) return;
    if (this.#document?.dom.contains(focused)) this.#document.focus();
    else focused.focus();
  }

  /** Brings a sheet into the root the note stands in. */
  dress(styles: CSSResult): void {
    adoptInRoot(this.mount, styles);
  }

  clear(): void {
    this.#document?.destroy();
    this.#document = undefined;
    this.#plain = undefined;
    this.mount.replaceChildren();
  }
}
