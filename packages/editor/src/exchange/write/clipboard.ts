import type { Exportable, ExportOptions } from '../outline/index.js';
import { toHtml } from './html.js';
import { PLAIN, type TextLook, toText } from './text.js';

/**
 * How a note is put on the clipboard for the field it is going to be pasted into. They are named by what the field can
 * hold, as far as that is known; a host adds its own. No vendor's field was tested for them.
 */
export interface ClipboardProfile {
  readonly id: string;
  readonly title: string;
  /** The field keeps headings, lists and bold. */
  readonly rich: boolean;
  readonly look: TextLook;
  /** Writes everything itself, by media type, for a field that wants something else. */
  readonly write?: (source: Exportable, options: ExportOptions) => Readonly<Record<string, string>>;
}

export const CLIPBOARD_PROFILES: readonly ClipboardProfile[] = [
  { id: 'rich', title: 'A field with formatting', rich: true, look: PLAIN },
  { id: 'plain', title: 'A plain text field', rich: false, look: PLAIN },
  {
    id: 'capitals',
    title: 'A plain text field, headings in capitals',
    rich: false,
    look: { ...PLAIN, headings: 'capitals', lineEnd: '\r\n' },
  },
  {
    id: 'ascii',
    title: 'A field of an older system',
    rich: false,
    look: { headings: 'capitals', bullet: '* ', ascii: true, lineEnd: '\r\n' },
  },
];

/** What goes on the clipboard, by its media type. @throws {FormatError} `process_note` */
export function clipboardData(
  source: Exportable,
  profile: ClipboardProfile,
  options: ExportOptions = {},
): Record<string, string> {
  if (profile.write) return { ...profile.write(source, options) };
  const text = { 'text/plain': toText(source, options, profile.look) };
  return profile.rich ? { ...text, 'text/html': toHtml(source, options) } : text;
}

/** Puts a note, or a section of it, on the clipboard; to be called while a click is handled. */
export async function copyNote(
  source: Exportable,
  profile: ClipboardProfile,
  options: ExportOptions = {},
): Promise<void> {
  const data = clipboardData(source, profile, options);
  const blobs = Object.entries(data).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
