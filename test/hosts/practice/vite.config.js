import { defineConfig } from 'vite';

/** The pages come from the server: here are only their scripts and their style. */
export default defineConfig({
  base: '/assets/',
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { note: 'client/note.ts', reading: 'client/reading.ts', style: 'client/practice.css' },
      output: {
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
