/** A public custom property and what it is where nobody sets it. */
export interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** Where the bracket that was opened before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
  }
  return at - 1;
}

/** Reads the public custom properties out of declarations of the form `--_x: var(--evenfall-x, default)`. */
export function tokensIn(declarations: string): Token[] {
  const found = new Map<string, Token>();
  for (const { 0: opening, 1: name = '', index } of declarations.matchAll(/var\(\s*(--evenfall-[\w-]+)\s*,\s*/g)) {
    const start = index + opening.length;
    const value = declarations.slice(start, closing(declarations, start)).trim();
    const [, light, dark] = value.match(/^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/) ?? [];
    if (!found.has(name)) found.set(name, { name, light: light ?? value, dark: dark ?? value });
  }
  return [...found.values()];
}
