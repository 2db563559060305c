/**
 * The colours that `editions/<id>/theme.css` may set, each with what it is for and our own value. They are the custom
 * properties of `src/styles/_tokens.scss`, which a test compares with this list. The colours of the brand are not
 * among them: those stand in `edition.yaml`, because documents need them too.
 */

/** A colour as `#rrggbb`. */
export type Colour = string;

export interface ThemeToken {
  /** What it colours, in one sentence. */
  means: string;
  light: Colour;
  /** Where the dark page has another. */
  dark?: Colour;
  /** On paper, where that is another than in the light. */
  print?: Colour;
}

export const themeTokens = {
  'on-brand-colour': { means: 'Words on the main colour: header and buttons.', light: '#ffffff' },
  'page-colour': { means: 'The background of pages.', light: '#ffffff', dark: '#0f1419' },
  'panel-colour': {
    means: 'The background of boxes, of the footer and of table heads.',
    light: '#f1f5f8',
    dark: '#1a222a',
    print: '#ffffff',
  },
  'panel-line-colour': { means: 'Lines round boxes.', light: '#b9c9d4', dark: '#3d4a56' },
  'text-colour': { means: 'Words.', light: '#0b0c0c', dark: '#edf1f4', print: '#000000' },
  'muted-colour': { means: 'Small print, hints and captions.', light: '#484d51', dark: '#b4bec6' },
  'line-colour': { means: 'Lines between rows and parts of a page.', light: '#cecece', dark: '#4a5761' },
  'input-line-colour': {
    means: 'The frame of a box to type in.',
    light: '#0b0c0c',
    dark: '#aab6bf',
    print: '#000000',
  },
  'link-hover-colour': { means: 'A link under the pointer.', light: '#003560', dark: '#cfe4f8' },
  'link-visited-colour': { means: 'A link that was followed.', light: '#54319f', dark: '#c9b6f2' },
  'error-colour': { means: 'Errors, and lines beside them.', light: '#ca3535', dark: '#ff8f8f' },
  'success-colour': { means: 'What went well.', light: '#0f7a52', dark: '#63d3a3' },
  'hover-colour': {
    means: 'The background of what lies under the pointer.',
    light: '#d5dbe0',
    dark: '#35424d',
  },
  'green-tag-colour': { means: 'The background of a green tag.', light: '#cfe9dc', dark: '#124a34' },
  'green-tag-text-colour': { means: 'Words on a green tag.', light: '#083d29', dark: '#c8f0dd' },
  'amber-tag-colour': { means: 'The background of an amber tag.', light: '#fde5b8', dark: '#5c3d06' },
  'amber-tag-text-colour': { means: 'Words on an amber tag.', light: '#5a3603', dark: '#ffe6b3' },
  'red-tag-colour': { means: 'The background of a red tag.', light: '#f7d3d3', dark: '#6b2020' },
  'red-tag-text-colour': { means: 'Words on a red tag.', light: '#651b1b', dark: '#ffd9d9' },
} as const satisfies Record<string, ThemeToken>;
export type TokenName = keyof typeof themeTokens;

/** Every colour of an edition's pages, in light and in dark. */
export type Theme = Record<TokenName, { light: Colour; dark: Colour }>;

/** Ours. */
export const defaultTheme = (): Theme =>
  Object.fromEntries(
    (Object.entries(themeTokens) as [TokenName, ThemeToken][]).map(([name, { light, dark = light }]) => [
      name,
      { light, dark },
    ]),
  ) as Theme;

/** Only what a theme has otherwise than ours. A colour that differs in light or in dark stands in both. */
export const themeColours = (theme: Theme): Record<'light' | 'dark', Partial<Record<TokenName, Colour>>> => {
  const ours = defaultTheme();
  const changed = (Object.keys(theme) as TokenName[]).filter(
    (name) => theme[name].light !== ours[name].light || theme[name].dark !== ours[name].dark,
  );
  const of = (mode: 'light' | 'dark') => Object.fromEntries(changed.map((name) => [name, theme[name][mode]]));
  return { light: of('light'), dark: of('dark') };
};
