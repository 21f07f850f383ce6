import type { Exemption } from '@evenfall/templates';

/** Questions a person set aside: for later, or because they do not apply. */
export class SetAside {
  #exemptions: readonly Exemption[];
  readonly #snoozed: Set<string>;

  constructor(
    exemptions: readonly Exemption[],
    snoozed: Iterable<string>,
    private readonly now: () => Date,
  ) {
    this.#exemptions = exemptions;
    this.#snoozed = new Set(snoozed);
  }

  /** What does not apply, with the reason: part of the note. */
  get exemptions(): readonly Exemption[] {
    return this.#exemptions;
  }

  /** What is asked about later: kept with the draft, and no part of the note. */
  get snoozed(): ReadonlySet<string> {
    return this.#snoozed;
  }

  snooze(elementId: string): void {
    this.#snoozed.add(elementId);
  }

  exempt(elementId: string, reason: string): void {
    const exemption = { elementId, reason: reason.trim(), at: this.now().toISOString() };
    this.#exemptions = [...this.#others(elementId), exemption];
  }

  /** Takes both back. True where the note itself changed by it. */
  resume(elementId: string): boolean {
    this.#snoozed.delete(elementId);
    const others = this.#others(elementId);
    if (others.length === this.#exemptions.length) return false;
    this.#exemptions = others;
    return true;
  }

  #others(elementId: string): Exemption[] {
    return this.#exemptions.filter((exemption) => exemption.elementId !== elementId);
  }
}
