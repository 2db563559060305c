/** The names that occur in an expression. Texts in quotes are left out: `'other'` names no question. */
export function namesIn(expression: string | undefined): string[] {
  if (!expression) return [];
  const bare = expression.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, ' ');
  return bare.match(/[A-Za-z_]\w*/g) ?? [];
}
