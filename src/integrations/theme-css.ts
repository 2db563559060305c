/** The stylesheet of an edition's theme: only what differs from ours, for light, dark and paper. */
import {
  defaultTheme,
  themeTokens,
  type Theme,
  type ThemeToken,
  type TokenName,
} from '../schemas/theme-tokens.ts';

/**
 * It comes behind our own stylesheet. A token that differs in one of light and dark is written for both, because
 * the later of two rules wins whatever it asks for; for paper our own value comes back.
 */
export const themeCss = (theme: Theme): string => {
  const ours = defaultTheme();
  const changed = (Object.keys(theme) as TokenName[]).filter(
    (name) => theme[name].light !== ours[name].light || theme[name].dark !== ours[name].dark,
  );
  const rule = (valueOf: (name: TokenName) => string | undefined) => {
    const lines = changed.flatMap((name) => {
      const value = valueOf(name);
      return value === undefined ? [] : [`--${name}:${value}`];
    });
    return lines.length > 0 ? `:root{${lines.join(';')}}` : '';
  };
  const within = (media: string, rules: string) => (rules === '' ? [] : [`@media ${media}{${rules}}`]);
  return [
    rule((name) => theme[name].light),
    ...within(
      'screen and (prefers-color-scheme:dark)',
      rule((name) => theme[name].dark),
    ),
    ...within(
      'print',
      rule((name) => (themeTokens[name] as ThemeToken).print),
    ),
  ]
    .filter(Boolean)
    .join('\n');
};
