import type { ConversionStep, Format } from '@evenfall/templates';

/** One section of the new layout, or what has no place there, with what goes to it. */
export interface Arrival {
  /** Undefined: what has no place, and is kept in Unsorted. */
  readonly section: { readonly id: string; readonly title: string } | undefined;
  readonly pieces: readonly Pick<ConversionStep, 'from' | 'text' | 'whole'>[];
}

/** Where everything goes, under the titles of these two formats, in the order in which the note will read; sections that get nothing are among them. */
export function outlineOf(taken: readonly ConversionStep[], from: Format, to: Format): Arrival[] {
  const steps = taken.map((step) => ({
    ...step,
    from: from.sections.find(({ id }) => id === step.from.id) ?? step.from,
  }));
  const arrivals = to.sections.map(
    ({ id, title }): Arrival => ({ section: { id, title }, pieces: steps.filter((step) => step.to?.id === id) }),
  );
  const homeless = steps.filter((step) => step.to === undefined);
  return homeless.length ? [...arrivals, { section: undefined, pieces: homeless }] : arrivals;
}

/** Those a note in this format may be laid out in: others of the same kind. */
export function choicesFor(current: Format, formats: readonly Format[]): Format[] {
  const kindOf = ({ kind }: { kind?: string | undefined }) => kind ?? 'progress';
  return formats.filter((format) => format.id !== current.id && kindOf(format) === kindOf(current));
}
