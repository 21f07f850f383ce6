import { FORMATS, type Format, textBlocks } from '@evenfall/templates';
import { CLOSING } from '../outline/index.js';
import { type Heading, headingOf, knownHeading } from './headings.js';
import type { Piece } from './html.js';

/**
 * Reads plain text: one paragraph a line; a line that names a section of any format, or a part of our own exports, is a
 * heading.
 */
export function readText(text: string, formats: readonly Format[] = FORMATS): Piece[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line): Piece[] => {
      const heading = knownHeading(line, formats) ?? closingOf(line);
      if (!heading) return textBlocks(line).map((block) => ({ block }));
      return [{ heading: heading.name, rest: heading.rest, line }];
    });
}

function closingOf(line: string): Heading | undefined {
  const heading = headingOf(line);
  return heading && !heading.rest && CLOSINGS.has(heading.name) ? heading : undefined;
}

const CLOSINGS: ReadonlySet<string> = new Set(Object.values(CLOSING).map((title) => title.toLowerCase()));
