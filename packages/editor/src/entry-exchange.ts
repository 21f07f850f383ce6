/* Notes to and from text: the clipboard, plain text, Markdown, HTML. An entry of its own, loaded by who needs it. */
export { type Exportable, type ExportOptions, PART_2_NOTICE } from './exchange/outline/index.js';
export {
  ExchangeError,
  type ExchangeErrorCode,
  type Imported,
  type ImportOptions,
  importNote,
} from './exchange/read/index.js';
export {
  CLIPBOARD_PROFILES,
  type ClipboardProfile,
  clipboardData,
  copyNote,
  type ExportedAnswer,
  type TextLook,
  toHtml,
  toJson,
  toMarkdown,
  toText,
} from './exchange/write/index.js';
