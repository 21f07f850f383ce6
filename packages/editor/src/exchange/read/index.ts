export { ExchangeError, type ExchangeErrorCode } from './error.js';
export { MAX_HTML, type Piece, readHtml } from './html.js';
export { arrange, type Imported, type ImportOptions, importNote } from './import.js';
