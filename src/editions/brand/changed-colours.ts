import { defaultTheme, type Theme, type TokenName } from '../../schemas/theme-tokens.ts';
import type { ThemeColours } from './brand-colours.ts';

/** What a theme sets that is not ours, as far as it differs, in light and in dark. */
export const changedColours = (theme: Theme): ThemeColours => {
  const ours = defaultTheme();
  const names = Object.keys(theme) as TokenName[];
  const of = (mode: 'light' | 'dark') =>
    Object.fromEntries(
      names
        .filter((name) => theme[name].light !== ours[name].light || theme[name].dark !== ours[name].dark)
        .map((name) => [name, theme[name][mode]]),
    );
  return { light: of('light'), dark: of('dark') };
};
