export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  // It would write a field into the package.json of whoever starts it.
  packagejson: false,
  quiet: true,
};
