import type { Format } from '@evenfall/templates';
import { make } from './make.js';

export interface PlainSurfaceOptions {
  readonly format: Format;
  /** Level of the section titles, 1 to 6. */
  readonly level: number;
  readonly text: Readonly<Record<string, string>>;
}

/** Where a person is in the plain surface: section and selection, as offsets into the section's text. */
export interface PlainPlace {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The note before the writing runtime is there: one textarea a section, in the same place and type. Whatever is typed
 * here is carried over.
 */
export class PlainSurface {
  readonly dom = make<HTMLElement>('div', { className: 'evenfall-document', role: 'group' });
  readonly #fields: { readonly section: string; readonly field: HTMLTextAreaElement }[] = [];
  /** An input method is at work: the field must not be taken away now. */
  composing = false;

  constructor({ format, level, text }: PlainSurfaceOptions, onInput: (section: string) => void) {
    for (const { id, title, guidance } of format.sections) {
      const section = make('div', { className: 'evenfall-section' });
      const heading = make('div', {
        className: 'evenfall-section-title',
        role: 'heading',
        ariaLevel: String(level),
        textContent: title,
      });
      const field = make<HTMLTextAreaElement>('textarea', {
        className: 'evenfall-section-text evenfall-plain-text',
        rows: 1,
        // Else browsers keep what is typed with their session, on the disk and in the clear (STAYS-HERE).
        autocomplete: 'off',
        ariaLabel: title,
        placeholder: guidance,
        value: text[id] ?? '',
      });
      const body = make('div', { className: 'evenfall-section-body' });
      body.append(field);
      section.append(heading, body, make('div', { className: 'evenfall-plain-room' }));
      this.dom.append(section);
      this.#fields.push({ section: id, field });
      field.addEventListener('input', () => {
        grow(field);
        onInput(id);
      });
    }
    this.dom.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    this.dom.addEventListener('compositionend', () => {
      this.composing = false;
    });
    // The element tells its own `change`; those of its fields are no business of the host's.
    this.dom.addEventListener('change', (event) => event.stopPropagation());
  }

  get text(): Record<string, string> {
    return Object.fromEntries(this.#fields.map(({ section, field }) => [section, field.value]));
  }

  /** The focused section and its selection. */
  get place(): PlainPlace | undefined {
    const active = (this.dom.getRootNode() as Document | ShadowRoot).activeElement;
    for (const { section, field } of this.#fields) {
      if (field === active) return { section, start: field.selectionStart, end: field.selectionEnd };
    }
    return undefined;
  }

  get first(): HTMLTextAreaElement | undefined {
    return this.#fields[0]?.field;
  }

  focus(section?: string): void {
    const asked = this.#fields.find((each) => each.section === section)?.field;
    (asked ?? this.first)?.focus();
  }

  set({ disabled, readonly, label }: { disabled: boolean; readonly: boolean; label: string }): void {
    this.dom.ariaLabel = label;
    for (const { field } of this.#fields) {
      field.disabled = disabled;
      field.readOnly = readonly;
    }
  }

  /** To call once it is on the page: fields are as high as their text. */
  growFields(): void {
    for (const { field } of this.#fields) grow(field);
  }
}

/** Where `field-sizing: content` is not known, the height has to be measured. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}
