/** Whether somebody can be heard now. `loadable`: once what it needs was fetched (`prepare`). */
export type DictationState = 'ready' | 'loadable' | 'unavailable';

export type DictationErrorCode =
  /** The person, or the page's policy, does not let it use the microphone. */
  | 'permission_denied'
  /** There is no microphone. */
  | 'no_microphone'
  /** Nothing here can hear this language where the host wants it heard. */
  | 'unavailable'
  /** It broke off. */
  | 'failed';

/** Why nothing is heard any more. Holds no word that was said. */
export class DictationError extends Error {
  override readonly name = 'DictationError';

  constructor(
    readonly code: DictationErrorCode,
    options?: ErrorOptions,
  ) {
    super(`dictation: ${code}`, options);
  }
}

export interface DictationEvents {
  /** Words that may still change: shown, never written. The whole of what is not final yet. */
  interim(text: string): void;
  /** Words that stand: written where the caret is. */
  final(text: string): void;
  /** It is over; with an error where nobody ended it. Called once. */
  ended(error?: DictationError): void;
}

/**
 * Who hears a dictation. Where the words are heard is for the host to say and for the person to see; ours is the browser's
 * recogniser, and only where it works on the device (STAYS-HERE).
 */
export interface DictationSource {
  readonly locality: 'on-device' | 'first-party' | 'third-party';
  /** @param language a BCP 47 tag */
  state(language: string): Promise<DictationState>;
  /** Fetches what is missing, where it is `loadable`; false where that failed. */
  prepare?(language: string): Promise<boolean>;
  /** Begins to listen. Returns the way to stop; what was said until then may still come as final. */
  start(language: string, events: DictationEvents): () => void;
}
