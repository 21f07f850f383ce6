import { titles } from './docs-titles.js';

/** The address Storybook gives a page of that title. */
const idOf = (title: string): string =>
  `docs-${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}--docs`;

/**
 * A page, with its links to other pages leading to those in Storybook. What Storybook does not show (code, the README) is
 * named, and no link.
 */
export const inStorybook = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]+)\]\((?!\w+:|#)([^)#\s]+)(?:#[^)]*)?\)/g, (_, text: string, target: string) => {
    const file = target.replace(/\.md$/, '').replace(/^(?:\.\.?\/|docs\/)+/, '');
    const title = titles[file.startsWith('adr/') ? 'adr' : file];
    return title ? `[${text}](./?path=/docs/${idOf(title)})` : text;
  });
