import { DictationError, type DictationErrorCode, type DictationSource, type DictationState } from './source.js';

/** What we use of the Web Speech API; TypeScript's own library does not have `processLocally` yet. */
interface Recognition extends EventTarget {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
}

interface ResultEvent extends Event {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

type Where = { readonly langs: readonly string[]; readonly processLocally: true };

interface RecognitionType {
  new (): Recognition;
  available?(where: Where): Promise<string>;
  install?(where: Where): Promise<boolean>;
}

const CODES: Readonly<Record<string, DictationErrorCode>> = {
  'not-allowed': 'permission_denied',
  'service-not-allowed': 'permission_denied',
  'audio-capture': 'no_microphone',
  'language-not-supported': 'unavailable',
};

/** The recogniser of this browser, where it can be held to the device; undefined everywhere else. */
function local(scope: object): RecognitionType | undefined {
  const type = (scope as { SpeechRecognition?: RecognitionType }).SpeechRecognition;
  return type && 'processLocally' in (type.prototype as object) && type.available ? type : undefined;
}

/**
 * The browser's own recogniser, on the device or not at all: without `processLocally` a browser sends what it hears to its
 * maker, so such a browser has no dictation here (STAYS-HERE).
 * @param scope where `SpeechRecognition` is looked for
 */
export function browserDictation(scope: object = globalThis): DictationSource {
  const where = (language: string): Where => ({ langs: [language], processLocally: true });
  return {
    locality: 'on-device',
    async state(language): Promise<DictationState> {
      const found = await local(scope)
        ?.available?.(where(language))
        .catch(() => 'unavailable');
      if (found === 'available') return 'ready';
      return found === 'downloadable' || found === 'downloading' ? 'loadable' : 'unavailable';
    },
    prepare: async (language) =>
      (await local(scope)
        ?.install?.(where(language))
        .catch(() => false)) ?? false,
    start(language, events) {
      const Type = local(scope);
      const recognition = Type && new Type();
      if (recognition) recognition.processLocally = true;
      // A setter that does nothing is no promise.
      if (!recognition?.processLocally) {
        events.ended(new DictationError('unavailable'));
        return () => {};
      }
      recognition.lang = language;
      recognition.continuous = true;
      recognition.interimResults = true;
      let failure: DictationError | undefined;
      let stopped = false;
      recognition.addEventListener('result', (event) => {
        const { resultIndex, results } = event as ResultEvent;
        let open = '';
        for (let index = resultIndex; index < results.length; index++) {
          const result = results[index];
          const words = result?.[0]?.transcript ?? '';
          if (result?.isFinal) events.final(words);
          else open += words;
        }
        events.interim(open);
      });
      recognition.addEventListener('error', (event) => {
        const { error } = event as Event & { readonly error: string };
        // Silence ends nothing that a person began.
        if (error === 'no-speech' || error === 'aborted') return;
        failure = new DictationError(CODES[error] ?? 'failed');
      });
      recognition.addEventListener('end', () => {
        if (!stopped && !failure) {
          // Browsers end by themselves after a pause.
          recognition.start();
          return;
        }
        events.ended(failure);
      });
      try {
        recognition.start();
      } catch (cause) {
        stopped = true;
        events.ended(new DictationError('failed', { cause }));
      }
      return () => {
        stopped = true;
        recognition.stop();
      };
    },
  };
}
