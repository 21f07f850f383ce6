import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { leanStylesPlugin } from '../../scripts/lean-styles.mjs';

/** One self-contained file for a script tag; everybody else takes the modules that tsc writes. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  plugins: [leanStylesPlugin()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    outDir: 'dist/bundle',
    // Of others' minified code it would be three times the file: whoever debugs takes the modules, which carry theirs.
    sourcemap: false,
    lib: { entry: 'src/bundle.ts', formats: ['es'], fileName: () => 'evenfall-editor.js' },
    // Vite leaves ES libraries half minified unless asked.
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
