// Vite turns a style sheet import into a style element; the compiler only has to let it pass.
declare module '*.css';
