import { titles } from './docs-titles.js';

/** The address Storybook gives a page of that title. */
const idOf = (title: string): string =>
  `docs-${title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}--docs`;

/**
 * A page of the docs folder, with its links to other pages leading to those in Storybook. What Storybook does not show
 * (decisions, the changelog) is named, and no link.
 */
export const inStorybook = (markdown: string): string =>
  markdown.replaceAll(/\[([^\]]+)\]\((?!\w+:|#)([^)#\s]+)(?:#[^)]*)?\)/g, (_, text: string, target: string) => {
    const title = titles[target.replace(/\.md$/, '')];
    return title ? `[${text}](./?path=/docs/${idOf(title)})` : text;
  });
