import type { Cue } from './cue.js';

/** Danger to self or others, and what keeps from it. */
export const RISK: readonly Cue[] = [
  [9, /\bno (?:\p{L}+ )?(?:safety|risk) (?:concerns?|issues?)\b/iu],
  [
    9,
    /^no (?:acute |current |imminent |new )?risks?(?: (?:today|noted|reported|identified|indicated|to self|to others)\b|$)/i,
  ],
  [8, /^safe (?:now|today|tonight|at (?:this time|present|home))\b/i],
  [5, /^(?:has|knows|given|gave|was given) (?:the )?(?:crisis|988|emergency|hotline|text line)/i],
  [9, /\b(?:suicid\w*|homicid\w*|self[- ]?harm\w*|self[- ]injur\w*|non-suicidal|SI|HI|NSSI|SIB|hallucinations)\b/i],
  [
    9,
    /\b(?:thoughts? (?:of |about )?(?:dying|death|suicide|hurting|harming|killing|violence)|wants? to die|wanting to die|wish(?:es)? to (?:harm|hurt|die)|thinking of dying|wish\w* (?:to be|she was|he was|they were) dead|better off dead|not wak(?:e|ing) up|end (?:it all|my life|her life|his life)|kill (?:himself|herself|myself|themsel\w+)|(?:hurt|harm|kill) (?:anyone|anybody|others|someone|him|her|them|self|himself|herself)|hurting (?:anyone|anybody|others|someone))\b/i,
  ],
  [
    5,
    /^(?:no |denie[sd] |neg\w* )?(?:plan|intent|means|plan or intent|access to (?:means|firearms?|guns?|weapons?))\b(?!:)/i,
    /\b(?:next|continue|hw|treatment)\b/i,
  ],
  [7, /\b(?:gun|firearm|rifle|pistol|stockpil\w+|overdos\w+|lethal means|weapon)s?\b/i],
  [8, /^no (?:\p{L}+ )?(?:violence|abuse|intimate partner violence|domestic violence|threats)\b/iu],
  [3, /\b(?:both safe|feels? safe|safe at home|no violence|violence|violent|domestic|partner violence|abuse)\b/i],
  [7, /\balso denie[sd]\b|\b(?:keep|stay|kept) (?:(?:him|her|them|my)sel(?:f|ves) )?safe\b/i],
  [5, /\b(?:cutting|scars?)\b/i, /\b(?:class|school|hours|back|down|hair|grass|carbs)\b/i],
];
