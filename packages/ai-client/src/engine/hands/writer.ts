/*
 * The writer's own "I", "me" and "we", told in the third person. Fetched for texts that have them; what it needs of the engine is
 * handed in.
 */

/** What this reads with. */
export interface Wording {
  readonly formal: (text: string) => string;
  readonly outsideQuotes: (text: string, write: (part: string) => string) => string;
  /** What therapists do, in the words in which they write of themselves, parted by bars. */
  readonly acts: string;
}

/** Another's voice: "client", and whether several are in the room. */
interface Heard {
  readonly term: string;
  readonly several: boolean;
}

const FIRST_PERSON = /(?<![\p{L}\p{N}'’])(?:I|we|me|my|us|our|myself)(?![\p{L}\p{N}]|-\p{L})/iu;

/**
 * "we talked about X and I had her practice" → "therapist and client talked about X and therapist had her practice".
 * Undefined where the first person may be someone else's, or where another "I", "me" or "my" would remain.
 */
export function inThirdPerson(
  text: string,
  voice: Heard,
  { formal, outsideQuotes, acts }: Wording,
): string | undefined {
  const WE = new RegExp(
    String.raw`(?<![\p{L}\p{N}'’])we(?:['’]ll)?(?=\s+(?:(?:mostly|also|just|then|briefly|only|again) )?(?:${acts})\b)|(?<![\p{L}\p{N}'’])we['’]ll\b`,
    'giu',
  );
  const I = new RegExp(
    String.raw`(?<![\p{L}\p{N}'’])I(?:['’]ll)?(?=\s+(?:(?:mostly|also|just|then|briefly|only|again) )?(?:${acts})\b)|(?<![\p{L}\p{N}'’])I['’]ll\b`,
    'giu',
  );

  if (
    !/^(?:then |so |today |so today )?(?:I|we)\b|\b(?:and|then|but|so) (?:I|we)\b/i.test(
      text.replace(/["“][^"”]*["”]/g, ''),
    )
  )
    return undefined;
  // Who "we" are, with several people in the room, is not told.
  const both = voice.several ? undefined : `therapist and ${voice.term}`;
  const will = (word: string): string => (/['’]ll$/i.test(word) ? ' will' : '');
  // "We ring the bell": what we do, both do.
  const told = text
    .replace(/^so (?=today\b|I\b|we\b)/i, '')
    .replace(
      /\bour (?=(?:last|next|first|\p{L}+th|\p{L}+nd|\p{L}+rd|\d+\p{L}+) (?:session|visit|meeting)\b)/giu,
      'the ',
    );
  const opened = both && /^we\s+(?=\p{L})/iu.test(told) ? `${both} ${told.replace(/^we\s+/i, '')}` : told;
  let left = false;
  const said = outsideQuotes(opened, (part) => {
    const told = part
      .replace(WE, (word) => (both ? both + will(word) : word))
      .replace(I, (word) => `therapist${will(word)}`)
      .replace(/(?<=\btherapist )(?:see|meet|explain|listen|normalize|speak|talk)(?!\p{L})/gu, '$&s')
      .replace(/(?<=\btherapist )teach(?= )/g, 'teaches');
    left ||= FIRST_PERSON.test(told);
    return told;
  });
  return left ? undefined : formal(said);
}

/** "cried when I asked", "showed me": the writer. */
export const named = (text: string): string =>
  text
    .replace(
      /\b(when|after|as|until|once|before) [Ii] (?=(?:asked|said|named|offered|suggested|told|showed|reflected|pointed|noted|checked|mentioned|brought|praised|explained|left|came|called)\b)/g,
      '$1 therapist ',
    )
    .replace(
      /(?<=^|[,–-] |\b(?:and|then) )((?:\p{L}+ )?(?:showed|told|gave|handed|asked|emailed|texted|called|thanked|sent|hugged)) me\b(?![^"“]*["”](?:[^"“]*$))/giu,
      '$1 therapist',
    )
    // "wanted to ask me if it was safe"
    .replace(
      /\b((?:wanted|tried|started|refused|kept) (?:to )?(?:ask|tell|show)(?:ing)?|words to) me\b/gi,
      '$1 therapist',
    )
    .replace(
      /\bbecause (?:i['’]?m|i am) (?=(?:away|out|off|on leave|on vacation|late|sick)\b)/gi,
      'because therapist is ',
    )
    .replace(/\bbc (?:i['’]?m) (?=(?:away|out|off|on leave|on vacation)\b)/gi, 'because therapist is ')
    .replace(
      /(?<=^|\band )I (tell|teach|give|show|explain|ask|help) (?=(?:her|him|them|client|patient)\b)(?!.*\b(?:my|me)\b)/giu,
      (_all, verb: string) => `therapist ${verb}${/ch$/.test(verb) ? 'e' : ''}s `,
    )
    .replace(/^I moved (?=closer|back|away)/, 'therapist moved ')
    .replace(/\b(while|when) I (?=(?:faced|looked|turned|moved|stepped|waited) )/g, '$1 therapist ')
    .replace(/\b(asks?|asked) if I\b/g, '$1 if therapist')
    .replace(
      /(?<=^|^(?:if|in case)\b(?:(?!\b(?:he|she|they|mom|dad|bf|gf|boyfriend|girlfriend|husband|wife|ex|nobody|no one)\b).){3,60})\b(call|text|email|page|contact|message) me\b(?=$|,| (?:if|when|before|for|by|with|at|in|right|first|mon|tues|wednes|thurs|fri|tomorrow)\b)/i,
      '$1 therapist',
    )
    // "school counselor to call me"
    .replace(
      /^((?:\p{L}+ )?(?:counselor|teacher|school|nurse|doctor|PCP|psychiatrist|prescriber|pediatrician|worker|officer|mom|mother|dad|father|parents?|wife|husband|client|patient|he|she|they) (?:is |are )?(?:to|will) (?:call|text|email|fax|contact|tell|update|let)) me\b/iu,
      '$1 therapist',
    )
    .replace(/\b(over|at|with|from|to|for|past) me(?=$| (?:once|twice|\d+ times|today)\b)/i, '$1 therapist')
    .replace(
      /\b((?:with|(?:angry|mad|upset|annoyed|yelled|smiled|snapped|looked) at)) me\b(?=[^"“”]*$)/gi,
      '$1 therapist',
    )
    .replace(/\bbecause I (was (?:on|out|away|late|sick)\b)/g, 'because therapist $1')
    .replace(/^me (?=back\b)/i, '')
    // "appointment Friday with psychiatry, me Thursday": the writer again.
    .replace(
      /\bmy (?=(?:vacation|leave|absence|trip|office|maternity|time off|lateness|being (?:late|away|out|sick))\b)/g,
      'therapist’s ',
    )
    .replace(
      /^me (?=(?:on |next |every |in |again )|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)/i,
      'therapist ',
    )
    // Of the client's own words without quotation marks ("boss wants me to quit") it could be anybody.
    .replace(
      /^(?:she |he |they |client |patient )?(?:wants?|wanted|needs?|asked|asks) me (?=to (?:write|send|call|email|fax|sign|fill|talk|speak|testify|contact)\b)/iu,
      (all) => all.replace(/me $/, 'therapist '),
    )
    .replace(/^((?:she |he |they )?let) me (?=(?:hold|see|sit|join|look|read|help)\b)/i, '$1 therapist ')
    .replace(
      /^(explained) (?:that )?i (?:(?=cannot\b|can['’]?t|won['’]?t|am\b|will\b)|do(?:n['’]?t| not)\b)/i,
      (all, how: string) => `${how} that therapist ${/do(?:n['’]?t| not)$/i.test(all) ? 'does not' : ''}`,
    );
