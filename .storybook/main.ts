import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    resolve: {
      ...viteConfig.resolve,
      // Stories show the TypeScript sources of the packages: no build to forget before looking.
      conditions: ['source', ...(viteConfig.resolve?.conditions ?? defaultClientConditions)],
    },
    build: {
      ...viteConfig.build,
      // Older targets have light-dark() rewritten into a form that loses the theme set on the page.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Storybook's own chunks are large; ours have their budget in scripts/check-size.mjs.
      chunkSizeWarningLimit: 2000,
    },
  }),
};

export default config;
