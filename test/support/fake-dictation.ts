import {
  DictationError,
  type DictationEvents,
  type DictationSource,
  type DictationState,
} from '@evenfall/editor/dictation';

/** Somebody who is heard as a test or a story says. */
export class FakeDictation implements DictationSource {
  readonly locality = 'on-device';
  /** What was listened for, while it is. */
  language: string | undefined;
  #events: DictationEvents | undefined;

  constructor(
    private found: DictationState = 'ready',
    private readonly refused?: DictationError['code'],
  ) {}

  async state(): Promise<DictationState> {
    return this.found;
  }

  async prepare(): Promise<boolean> {
    this.found = 'ready';
    return true;
  }

  start(language: string, events: DictationEvents): () => void {
    if (this.refused) {
      events.ended(new DictationError(this.refused));
      return () => {};
    }
    this.language = language;
    this.#events = events;
    return () => {
      this.language = undefined;
      events.ended();
    };
  }

  says(text: string): void {
    this.#events?.interim(text);
  }

  said(text: string): void {
    this.#events?.interim('');
    this.#events?.final(text);
  }

  breaksOff(): void {
    this.#events?.ended(new DictationError('failed'));
  }
}
