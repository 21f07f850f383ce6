import { msg } from '../../localization/index.js';
import type { Proposal, SupportReason } from '../../review/index.js';

/** What a person should look at before accepting, one line a kind; empty for a sentence that stands on its source. */
export function supportLabels({ support, reasons }: Proposal): string[] {
  const words = (kind: SupportReason['kind']) =>
    reasons.flatMap((reason) => (reason.kind === kind && reason.words ? [reason.words] : [])).join(', ');
  const labels: string[] = [];
  if (reasons.some(({ kind }) => kind === 'no-source')) labels.push(msg('proposals.support.unsupported'));
  const differs = words('differs');
  if (differs) labels.push(msg('proposals.reason.differs', { words: differs }));
  const unknown = words('not-in-source');
  if (unknown) labels.push(msg('proposals.reason.words', { words: unknown }));
  if (labels.length > 0 || support === 'quoted' || support === 'paraphrased') return labels;
  return [msg(`proposals.support.${support}`)];
}
