import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

// Controls and tables come from what the elements say of themselves; a fresh clone has not written it down yet.
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
if (!existsSync(here('../packages/editor/custom-elements.json'))) {
  execFileSync(process.execPath, [here('../scripts/manifest.mjs')], { stdio: 'inherit' });
}

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
