// Vite turns a style sheet import into a style element; the compiler only has to let it pass.
declare module '*.css';

// A page of Storybook's.
declare module '*.mdx' {
  const page: never;
  export default page;
}

interface ImportMeta {
  /** Vite reads the files when it builds. */
  glob<T>(pattern: string, options: { eager: true; import: 'default' }): Record<string, T>;
}
