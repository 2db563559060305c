/**
 * Reads `theme.css`: `:root { --page-colour: #ffffff; }` and the same within `@media (prefers-color-scheme: dark)`.
 * Everything else that CSS can do is refused: the colours are checked for contrast, and only colours can be.
 */
import { nearestName } from '../lib/nearest-name.ts';
import { themeTokens, type Theme, type TokenName } from '../schemas/theme-tokens.ts';

export interface ParsedTheme {
  /** What the file sets; a token that it sets only for light or only for dark keeps the other as it was. */
  light: Partial<Record<TokenName, string>>;
  dark: Partial<Record<TokenName, string>>;
  /** Each begins with `line 12: `. */
  problems: string[];
}

const names = Object.keys(themeTokens);
/** Colours that are set elsewhere, with the place. */
const elsewhere: Record<string, string> = {
  'brand-colour': 'brand.colour',
  'brand-line-colour': 'brand.colour',
  'link-colour': 'brand.linkColour',
};

const tokenProblem = (name: string): string | undefined => {
  if (names.includes(name)) return undefined;
  const place = elsewhere[name];
  if (place !== undefined)
    return `--${name} follows ${place} in edition.yaml, because documents need it too. Set it there.`;
  return `there is no token '--${name}'. Did you mean '--${nearestName(name, names) ?? ''}'? Tokens: ${names.map((each) => `--${each}`).join(', ')}.`;
};

const valueProblem = (name: string, value: string): string | undefined => {
  if (/^#[0-9a-fA-F]{6}$/.test(value)) return undefined;
  return /url\(|image|src\(/i.test(value)
    ? `--${name}: a theme loads nothing. Write a colour as # and six hexadecimal figures, like #1d70b8.`
    : `--${name}: '${value}' is not read. Write a colour as # and six hexadecimal figures, like #1d70b8.`;
};

const DARK = /^@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/;

/** What a theme may hold, to say with every refusal of something else. */
const ALLOWED = 'A theme holds :root { … }, and the same within @media (prefers-color-scheme: dark) { … }.';

const preludeProblem = (prelude: string, isInDark: boolean): string | undefined => {
  if (prelude === ':root') return undefined;
  if (DARK.test(prelude)) return isInDark ? `'${prelude}' stands within itself. ${ALLOWED}` : undefined;
  return prelude.startsWith('@')
    ? `'${prelude}' is refused. ${ALLOWED}`
    : `the selector '${prelude}' is refused: a theme sets colours and no rules. ${ALLOWED}`;
};

/** Reads a theme. @param css what stands in the file */
export const parseTheme = (css: string): ParsedTheme => {
  const parsed: ParsedTheme = { light: {}, dark: {}, problems: [] };
  // Comments keep their lines.
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const report = (index: number, message: string) =>
    parsed.problems.push(`line ${String(text.slice(0, index).split('\n').length)}: ${message}`);
  const open: { prelude: string; isRefused: boolean }[] = [];
  const declare = (part: string, index: number) => {
    const inside = open.at(-1);
    if (open.some(({ isRefused }) => isRefused)) return;
    const [, name, value = ''] = /^--([\w-]+)\s*:\s*(.*)$/s.exec(part) ?? [];
    if (inside?.prelude !== ':root' || name === undefined) {
      report(
        index,
        part.startsWith('@')
          ? `'${part}' is refused: a theme loads nothing. ${ALLOWED}`
          : `'${part}' is refused. Within :root stand lines such as --page-colour: #ffffff;`,
      );
      return;
    }
    const problem = tokenProblem(name) ?? valueProblem(name, value.trim());
    if (problem) {
      report(index, problem);
      return;
    }
    const into = open.length > 1 ? parsed.dark : parsed.light;
    const token = name as TokenName;
    if (into[token] !== undefined) report(index, `--${name} is set twice. Take one out.`);
    into[token] = value.trim().toLowerCase();
  };
  // A piece of text up to the next mark; a string or brackets may hold marks of their own.
  const piece = /((?:"[^"]*"|'[^']*'|\([^)]*\)|[^{};"'(]|["'(])*?)([{};]|$)/gy;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, raw = '', mark = ''] = match;
    const part = raw.trim();
    const start = match.index + (raw.length - raw.trimStart().length);
    if (mark === '{') {
      const isInDark = open.some(({ prelude }) => DARK.test(prelude));
      const problem =
        open.at(-1)?.prelude === ':root'
          ? `'${part}' stands within :root. ${ALLOWED}`
          : preludeProblem(part, isInDark);
      if (problem && !open.some(({ isRefused }) => isRefused)) report(start, problem);
      open.push({ prelude: part, isRefused: problem !== undefined });
    } else {
      if (part !== '') declare(part, start);
      if (mark === '}' && !open.pop())
        report(match.index + raw.length, "a '}' stands here without its '{'. Take it out.");
    }
    if (whole === '' || piece.lastIndex >= text.length) break;
  }
  if (open.length > 0) report(text.length, `a '}' is missing at the end of ${open.at(-1)?.prelude ?? ''}.`);
  return parsed;
};

/** A theme with what a file sets laid over it. */
export const layTheme = (below: Theme, { light, dark }: Pick<ParsedTheme, 'light' | 'dark'>): Theme =>
  Object.fromEntries(
    (Object.keys(below) as TokenName[]).map((name) => [
      name,
      // A token that is the same in light and dark stays so, unless the file says otherwise.
      {
        light: light[name] ?? below[name].light,
        dark:
          dark[name] ?? ('dark' in themeTokens[name] ? below[name].dark : (light[name] ?? below[name].dark)),
      },
    ]),
  ) as Theme;
