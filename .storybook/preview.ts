import '../stories/support/themes.css';
import { addTranslation, setLanguage } from '@evenfall/editor';
import '@evenfall/editor/es';
import type { ArgTypes, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { emitTransformCode, useEffect } from 'storybook/preview-api';
import { pseudoLocale } from '../stories/support/pseudo-locale.js';
import { FRAMEWORKS, type Framework, snippetFor } from '../stories/support/snippets.js';
import { beside, setByHand } from './controls.js';
import ElementPage from './element-page.mdx';
import { argTypesOf } from './manifest.js';
import { snippetOf, type Told } from './snippet-of.js';

addTranslation(pseudoLocale);

const items = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));
const toolbar = <Icon extends string>(title: string, icon: Icon, titles: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: { title, icon, items: items(titles), dynamicTitle: true },
});

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    docs: {
      page: ElementPage,
      codePanel: true,
      source: { type: 'code' },
      // Storybook's own page is not in the theme of what it shows.
      canvas: { sourceState: 'none' },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Demo',
          'Patterns',
          'Editor',
          'Checklist',
          'Signed note',
          'Evenings',
          'Rollout',
          'Habits',
          'Languages',
          'Parts',
          'Tokens',
          'Docs',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone, 360 px', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        panel: { name: 'Side panel, 480 px', styles: { width: '480px', height: '800px' }, type: 'desktop' },
        tablet: { name: 'Tablet, 820 px', styles: { width: '820px', height: '1080px' }, type: 'tablet' },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
  globalTypes: {
    theme: toolbar('Theme', 'mirror', { light: 'Light', dark: 'Dark', contrast: 'High contrast', brand: 'A brand' }),
    density: toolbar('Density', 'component', { comfortable: 'Comfortable', compact: 'Compact', roomy: 'Roomy' }),
    locale: toolbar('Language', 'globe', { en: 'English', es: 'Español', 'en-x-pseudo': 'Pseudo, longer' }),
    direction: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    framework: toolbar('Code', 'markup', FRAMEWORKS),
  },
  initialGlobals: { theme: 'light', density: 'comfortable', locale: 'en', direction: 'ltr', framework: 'html' },
  argTypesEnhancers: [
    ({ component, argTypes }) => {
      if (typeof component !== 'string') return argTypes;
      const described: ArgTypes = argTypesOf(component);
      const told = Object.entries(argTypes).map(([name, type]) => [name, { ...described[name], ...type }]);
      // Storybook fills in what is missing of those that are new here.
      return { ...described, ...Object.fromEntries(told) } as typeof argTypes;
    },
  ],
  decorators: [
    (story, context) => {
      const { component, args } = context;
      if (typeof component !== 'string') return story();
      return html`${story()}${beside((parent) => setByHand(parent, component, args))}`;
    },
    (story, context) => {
      const { theme, density, locale, direction, framework } = context.globals;
      const page = document.documentElement;
      Object.assign(page.dataset, { theme, density });
      page.style.colorScheme = '';
      page.lang = locale;
      page.dir = direction;
      setLanguage(locale === 'en' ? undefined : locale);
      const snippet = snippetOf(context);
      const code = snippet && snippetFor(framework as Framework, snippet);
      useEffect(() => {
        if (code) void emitTransformCode(code, context);
      }, [code]);
      return story();
    },
  ],
};

/** What `check:story-snippets` asks the built Storybook: the code that each story shows, in every framework. */
Reflect.set(globalThis, 'codeOfStories', (stories: readonly (Told & { id: string })[]) =>
  stories.flatMap(({ id, ...told }) => {
    const snippet = snippetOf(told);
    return snippet
      ? (Object.keys(FRAMEWORKS) as Framework[]).map((framework) => ({
          story: id,
          framework,
          code: snippetFor(framework, snippet),
          snippet,
        }))
      : [];
  }),
);

export default preview;
