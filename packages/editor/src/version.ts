/** The version of the package, as a page with two copies of it is told. A test holds it to package.json. */
export const VERSION = '0.1.0';
