/**
 * How text addresses a model instead of a reader. Written for session sources in which such sentences have no clinical
 * reading; collected from published prompt-injection examples, November 2026. Matched without regard to case.
 */
export const INSTRUCTION_PATTERNS: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(previous|prior|above|earlier|all|any|your|these|the)\b[^.!?\n]{0,30}\b(instruction|prompt|rule|guideline|direction|safeguard|polic)/i,
  /\b(new|updated|revised|real|actual)\s+(instructions?|task|system prompt)\s*[:-]/i,
  /\byou\s+are\s+(now\s+)?(an?\s+|the\s+)?(\w+\s+){0,2}(ai|assistant|language model|llm|chatbot|scribe|gpt)\b/i,
  /\b(act|behave|respond|pretend)\s+as\s+(if\s+you|an?\s+(ai|assistant|unrestricted|different))/i,
  /\b(system|developer|hidden)\s+(prompt|message|instructions?)\b/i,
  /^\s*[<[#*|]*\s*(system|assistant|developer)\s*[\]>#*|]*\s*:/im,
  /<\|?\/?(im_start|im_end|system|assistant|user|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/i,
  /\b(ai|assistant|model|llm|chatbot|scribe|note[- ]?taker|summari[sz]er)\b\s*[,:-]\s*(please\s+|you\s+(must|should)\s+)?(write|add|say|state|output|print|include|insert|note|record|document|report|delete|remove|omit|skip|leave|mark|set|change|replace|respond|reply|answer|summari[sz]e|translate|reveal|send|do not|don't|never|always)\b/i,
  /\b(when|if)\s+(you|the\s+(ai|assistant|model|scribe))\s+(are\s+)?(summari[sz]|writ|draft|generat|process|read)\w*[^.!?\n]{0,60}\b(add|write|include|say|state|output|omit|remove|insert)\b/i,
  /\b(do not|don't|never)\s+(mention|include|document|write|record|report)\b[^.!?\n]{0,60}\b(in|to|into)\s+(the|this|your)\s+(note|draft|record|summary|output)\b/i,
  /\b(reveal|print|repeat|output|show)\s+(me\s+)?(your|the)\s+(system|hidden|initial|original)?\s*(prompt|instructions?|rules)\b/i,
  /\b(in|into|to)\s+the\s+(final\s+)?(note|draft|output|summary|json),?\s+(you\s+(must|should)\s+)?(write|state|say|add|include|insert|output)\b/i,
  // Marks that part sources, where only a source's own text should stand.
  /<{2,}\s*\/?(end|source|fence)\b[^>\n]{0,80}>{2,}/i,
  /^\s*(please\s+)?(write|state|record|document|include)\s+that\s+(the\s+)?(client|patient|pt|ct|there|he|she|they)\b/im,
  /\{\s*"(section|role|sources|sentences)"\s*:/i,
];
