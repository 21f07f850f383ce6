import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const html = (script: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>${script}</title>
    <style>
      body { margin: 20px; font: 16px/1.5 sans-serif; }
      .ProseMirror { white-space: pre-wrap; white-space: break-spaces; overflow-wrap: break-word; outline: none; }
    </style>
  </head>
  <body><script type="module" src="./${script}.js"></script></body>
</html>
`;

/** Builds every page as it would be shipped, into a folder that can be served. */
export async function buildPages(names: readonly string[]): Promise<string> {
  const folder = join(root, '.cache/bench');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of names) {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { conditions: ['source', ...defaultClientConditions] },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: join(root, `test/bench/pages/${name}.ts`), formats: ['es'], fileName: () => `${name}.js` },
        rolldownOptions: { output: { minify: !process.env.BENCH_READABLE, codeSplitting: false } },
      },
    });
    await writeFile(join(folder, `${name}.html`), html(name));
  }
  return folder;
}
