import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';

/** What makes a form control invalid, in the terms of the platform; undefined when it is valid. */
export interface Invalidity {
  readonly flag: 'valueMissing' | 'customError';
  readonly message: string;
}

/**
 * The part of a form control that has nothing to do with notes: everything `<textarea>` offers to a form
 * and to a script, on top of `ElementInternals`.
 */
export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;

  // Not by decorators: their helpers would be a good part of a shell that has to be small.
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    formDisabled: { state: true },
  };

  /** The name under which the form submits the value. */
  name = '';

  /** Nothing can be written and nothing is submitted. */
  disabled = false;

  /** Nothing can be written; the value is submitted. */
  readonly = false;

  /** An empty value is invalid. */
  required = false;

  /** Disabled by a `<fieldset disabled>` around it. */
  protected formDisabled = false;

  /** The value was changed since `change` told so, which it does when focus leaves. */
  protected edited = false;

  protected readonly internals = this.attachInternals();

  #customMessage = '';
  #form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.addEventListener('focusout', (event) => {
      const inside = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
      if (inside || !this.edited) return;
      this.edited = false;
      this.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // A click that starts on the element itself is a press of its label.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** The form this control belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get type(): string {
    return this.localName;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  get validity(): ValidityState {
    this.refreshValidity(true);
    return this.internals.validity;
  }

  get validationMessage(): string {
    this.refreshValidity(true);
    return this.internals.validationMessage;
  }

  /** Whether the value may be submitted; fires `invalid` where not. */
  checkValidity(): boolean {
    this.refreshValidity(true);
    return this.internals.checkValidity();
  }

  /** As `checkValidity`, and shows the person why not. */
  reportValidity(): boolean {
    this.refreshValidity(true);
    return this.internals.reportValidity();
  }

  /** Makes the control invalid with a message of the host's own; an empty message takes it back. */
  setCustomValidity(message: string): void {
    this.#customMessage = message;
    this.refreshValidity();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#onFormData);
    this.#form = form;
    form?.addEventListener('formdata', this.#onFormData);
  }

  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  /** Disabled itself or by its form. */
  protected get isDisabled(): boolean {
    return this.disabled || this.formDisabled;
  }

  /** What the form submits. */
  protected abstract get formValue(): string;

  /**
   * The value is made when the form asks for it: not a key too early, and not at every key. It is never handed over before
   * (`setFormValue`): browsers write that to their disk with the session, in the clear (STAYS-HERE). A draft store restores.
   */
  #onFormData = (event: FormDataEvent): void => {
    if (this.name && !this.isDisabled) event.formData.set(this.name, this.formValue);
  };

  /** What is wrong with the value, worst first; `fresh` where it may take the time to look again. */
  protected abstract invalidity(fresh: boolean): Invalidity | undefined;

  /** Where the browser points when it shows a validation message: focusable, inside this element. */
  protected abstract validationAnchor(): HTMLElement | undefined;

  /** Brings `validity` up to date. */
  protected refreshValidity(fresh = false): void {
    const message = this.#customMessage;
    const wrong: Invalidity | undefined = message ? { flag: 'customError', message } : this.invalidity(fresh);
    if (wrong) this.internals.setValidity({ [wrong.flag]: true }, wrong.message, this.validationAnchor());
    else this.internals.setValidity({});
    this.setStates({ invalid: !this.internals.validity.valid });
  }

  /** Turns custom states on or off: `:state(name)` in a host's style sheet. */
  protected setStates(states: Readonly<Record<string, unknown>>): void {
    for (const name in states) this.internals.states[states[name] ? 'add' : 'delete'](name);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.refreshValidity();
  }
}
