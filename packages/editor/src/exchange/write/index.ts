export { CLIPBOARD_PROFILES, type ClipboardProfile, clipboardData, copyNote } from './clipboard.js';
export { blocksHtml, escapeHtml, toHtml } from './html.js';
export { type ExportedAnswer, toJson } from './json.js';
export { toMarkdown } from './markdown.js';
export { PLAIN, type TextLook, toText } from './text.js';
