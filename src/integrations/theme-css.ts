/** The stylesheet of an edition's theme: only what differs from ours, for light, dark and paper. */
import { themeColours, themeTokens, type Theme, type ThemeToken } from '../schemas/theme-tokens.ts';

const rule = (values: Partial<Record<string, string>>) => {
  const lines = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}:${value}`],
  );
  return lines.length > 0 ? `:root{${lines.join(';')}}` : '';
};
const within = (media: string, rules: string) => (rules === '' ? '' : `@media ${media}{${rules}}`);

/**
 * It comes behind our own stylesheet. A token that differs in one of light and dark is written for both, because
 * the later of two rules wins whatever it asks for; for paper our own value comes back.
 */
export const themeCss = (theme: Theme): string => {
  const { light, dark } = themeColours(theme);
  const print = Object.fromEntries(
    Object.entries<ThemeToken>(themeTokens).flatMap(([name, token]) =>
      name in light && token.print !== undefined ? [[name, token.print]] : [],
    ),
  );
  return [
    rule(light),
    within('screen and (prefers-color-scheme:dark)', rule(dark)),
    within('print', rule(print)),
  ]
    .filter(Boolean)
    .join('\n');
};
