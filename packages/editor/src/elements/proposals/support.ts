import { msg } from '../../localization/index.js';
import type { Proposal, SupportReason } from '../../review/index.js';

/** What a person should look at before accepting; empty for a sentence that stands on its source. */
export function supportLabels({ support, reasons }: Proposal): string[] {
  const labels = reasons.map(reasonLabel).filter((label) => label !== undefined);
  if (labels.length > 0) return labels;
  if (support === 'quoted' || support === 'paraphrased') return [];
  return [msg(`proposals.support.${support}`)];
}

function reasonLabel({ kind, words }: SupportReason): string | undefined {
  if (kind === 'no-source') return msg('proposals.support.unsupported');
  if (!words) return undefined;
  return msg(kind === 'differs' ? 'proposals.reason.differs' : 'proposals.reason.words', { words });
}
