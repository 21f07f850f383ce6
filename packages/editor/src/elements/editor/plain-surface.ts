import type { Format } from '@evenfall/templates';

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
  readonly dom = document.createElement('div');
  #fields = new Map<string, HTMLTextAreaElement>();
  #composing = false;

  constructor(
    { format, level, text }: PlainSurfaceOptions,
    readonly onInput: (section: string) => void,
  ) {
    this.dom.className = 'evenfall-document';
    this.dom.role = 'group';
    for (const { id, title, guidance } of format.sections) {
      const section = document.createElement('div');
      section.className = 'evenfall-section';
      const heading = document.createElement('div');
      heading.className = 'evenfall-section-title';
      heading.role = 'heading';
      heading.ariaLevel = String(level);
      heading.textContent = title;
      const field = document.createElement('textarea');
      field.className = 'evenfall-section-text evenfall-plain-text';
      field.rows = 1;
      // Else browsers keep what is typed with their session, on the disk and in the clear (STAYS-HERE).
      field.autocomplete = 'off';
      field.ariaLabel = title;
      field.placeholder = guidance;
      field.value = text[id] ?? '';
      const body = document.createElement('div');
      body.className = 'evenfall-section-body';
      body.append(field);
      const room = document.createElement('div');
      room.className = 'evenfall-plain-room';
      section.append(heading, body, room);
      this.dom.append(section);
      this.#fields.set(id, field);
      field.addEventListener('input', () => {
        grow(field);
        this.onInput(id);
      });
    }
    this.dom.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    this.dom.addEventListener('compositionend', () => {
      this.#composing = false;
    });
    // The element tells its own `change`; those of its fields are no business of the host's.
    this.dom.addEventListener('change', (event) => event.stopPropagation());
  }

  /** An input method is at work: the field must not be taken away now. */
  get composing(): boolean {
    return this.#composing;
  }

  get text(): Record<string, string> {
    return Object.fromEntries([...this.#fields].map(([id, field]) => [id, field.value]));
  }

  /** The focused section and its selection. */
  get place(): PlainPlace | undefined {
    const active = (this.dom.getRootNode() as Document | ShadowRoot).activeElement;
    for (const [section, field] of this.#fields) {
      if (field === active) return { section, start: field.selectionStart, end: field.selectionEnd };
    }
    return undefined;
  }

  get first(): HTMLTextAreaElement | undefined {
    return this.#fields.values().next().value;
  }

  focus(section?: string): void {
    const field = (section !== undefined && this.#fields.get(section)) || this.first;
    field?.focus();
  }

  set({ disabled, readonly, label }: { disabled: boolean; readonly: boolean; label: string }): void {
    this.dom.ariaLabel = label;
    for (const field of this.#fields.values()) {
      field.disabled = disabled;
      field.readOnly = readonly;
    }
  }

  /** To call once it is on the page: fields are as high as their text. */
  fit(): void {
    for (const field of this.#fields.values()) grow(field);
  }
}

/** Where `field-sizing: content` is not known, the height has to be measured. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}
