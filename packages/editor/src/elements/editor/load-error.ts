/** The writing runtime could not be loaded: offline, or a file is missing on the server. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(cause: unknown) {
    super('load: the editor runtime could not be loaded', { cause });
  }
}
