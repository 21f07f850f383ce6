import { blocking, type NoteCheck } from '@evenfall/templates';

/** One thing that stands between a note and a signature, and where to settle it. */
export type SignBlocker =
  | { readonly kind: 'drafting' }
  | { readonly kind: 'proposals'; readonly count: number; readonly sectionId: string }
  | {
      readonly kind: 'element';
      readonly elementId: string;
      readonly label: string;
      readonly sectionId: string | undefined;
    };

export interface SignState {
  check: NoteCheck;
  /** Drafted sentences nobody decided about yet. */
  openProposals: readonly { readonly sectionId: string }[];
  /** A draft is being written. */
  drafting?: boolean;
  exemptions?: readonly { readonly elementId: string }[];
}

/** Unreviewed sentences first, then open questions of severity `block` (DRAFT-IS-NOT-RECORD). Empty: it may be signed. */
export function signBlockers({ check, openProposals, drafting, exemptions = [] }: SignState): SignBlocker[] {
  const exempt = new Set(exemptions.map((exemption) => exemption.elementId));
  const blockers: SignBlocker[] = drafting ? [{ kind: 'drafting' }] : [];
  const [first] = openProposals;
  if (first) blockers.push({ kind: 'proposals', count: openProposals.length, sectionId: first.sectionId });
  for (const { elementId, definition, section } of blocking(check)) {
    if (exempt.has(elementId)) continue;
    blockers.push({ kind: 'element', elementId, label: definition.label, sectionId: section });
  }
  return blockers;
}
