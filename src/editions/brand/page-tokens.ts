/** The colours of the pages, each by its meaning. The colours of the brand come from the edition. */
import { defaultTheme, type TokenName } from '../../schemas/theme-tokens.ts';

/** GOV.UK's focus, which no theme changes: people know it, and it stands out from everything. */
const focus = { 'govuk-focus-colour': '#ffdd00', 'govuk-focus-text-colour': '#0b0c0c' };

/** A colour of the pages that no brand sets. */
export type PageToken = TokenName | keyof typeof focus;

const ours = defaultTheme();
const of = (mode: 'light' | 'dark'): Record<PageToken, string> => ({
  ...(Object.fromEntries(
    (Object.keys(ours) as TokenName[]).map((name) => [name, ours[name][mode]]),
  ) as Record<TokenName, string>),
  ...focus,
});

/** By day and in the dark, as `#rrggbb`. */
export const pageTokens: Record<'light' | 'dark', Record<PageToken, string>> = {
  light: of('light'),
  dark: of('dark'),
};
