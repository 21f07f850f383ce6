import { inputRules, wrappingInputRule } from '@tiptap/pm/inputrules';
import type { NodeType, Schema } from '@tiptap/pm/model';

/** Lists begin as they are typed in shorthand: "- " or "1. " at the start of a line. */
export function listRules(schema: Schema) {
  const { bulletList, orderedList } = schema.nodes as { bulletList: NodeType; orderedList: NodeType };
  return inputRules({
    rules: [wrappingInputRule(/^\s*[-*•]\s$/, bulletList), wrappingInputRule(/^\s*1[.)]\s$/, orderedList)],
  });
}
