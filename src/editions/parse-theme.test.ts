import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themeCss } from '../integrations/theme-css.ts';
import { defaultTheme, themeTokens, type ThemeToken } from '../schemas/theme-tokens.ts';
import { layTheme, parseTheme } from './parse-theme.ts';

const sheet = readFileSync('src/styles/_tokens.scss', 'utf8');
/** The tokens of one block of `_tokens.scss` with a colour of their own. */
const tokensIn = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--(?!govuk-)([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
const [light = '', dark = '', print = ''] = sheet.split(/^@media/m).map((block) => block);

describe('the list of tokens', () => {
  const of = (key: 'light' | 'dark' | 'print') =>
    Object.fromEntries(
      Object.entries<ThemeToken>(themeTokens).flatMap(([name, token]) =>
        token[key] === undefined ? [] : [[name, token[key]]],
      ),
    );
  it('is that of the stylesheet', () => {
    const { 'brand-colour': _, 'brand-line-colour': __, 'link-colour': ___, ...rest } = tokensIn(light);
    expect(of('light')).toEqual(rest);
    expect(of('dark')).toEqual(tokensIn(dark));
    expect(of('print')).toEqual(tokensIn(print));
  });
});

describe('a theme', () => {
  it('sets colours for light and for dark, with comments between', () => {
    const parsed = parseTheme(
      '/* ours; */\n:root {\n  --page-colour: #FFFDF5;\n  --panel-colour: #f4efe0\n}\n' +
        '@media (prefers-color-scheme: dark) {\n  :root { --page-colour: #101010; }\n}\n',
    );
    expect(parsed).toEqual({
      light: { 'page-colour': '#fffdf5', 'panel-colour': '#f4efe0' },
      dark: { 'page-colour': '#101010' },
      problems: [],
    });
    const theme = layTheme(defaultTheme(), parsed);
    expect(theme['page-colour']).toEqual({ light: '#fffdf5', dark: '#101010' });
    expect(theme['panel-colour']).toEqual({ light: '#f4efe0', dark: themeTokens['panel-colour'].dark });
    expect(themeCss(theme)).toBe(
      ':root{--page-colour:#fffdf5;--panel-colour:#f4efe0}\n' +
        '@media screen and (prefers-color-scheme:dark){:root{--page-colour:#101010;--panel-colour:#1a222a}}\n' +
        '@media print{:root{--panel-colour:#ffffff}}',
    );
  });

  it('that sets a colour without one for the dark sets both', () => {
    const theme = layTheme(defaultTheme(), { light: { 'on-brand-colour': '#fffff0' }, dark: {} });
    expect(theme['on-brand-colour']).toEqual({ light: '#fffff0', dark: '#fffff0' });
  });

  it('that is ours needs no stylesheet', () => {
    expect(themeCss(layTheme(defaultTheme(), parseTheme('')))).toBe('');
    expect(parseTheme('\n/* nothing yet')).toEqual({ light: {}, dark: {}, problems: [] });
  });

  it.each([
    [
      ':root { --page-color: #ffffff; }',
      /^line 1: there is no token '--page-color'\. Did you mean '--page-colour'\?/,
    ],
    [
      ':root {\n  --page-colour: white;\n}',
      /^line 2: --page-colour: 'white' is not read\. Write a colour as #/,
    ],
    [
      ':root { --page-colour: url("https://example.com/a;b"); }',
      /^line 1: --page-colour: a theme loads nothing\./,
    ],
    ['@import "other.css";', /^line 1: '@import "other\.css"' is refused: a theme loads nothing\./],
    ['\nbody { color: red }', /^line 2: the selector 'body' is refused: a theme sets colours and no rules\./],
    ['@media print { :root { --page-colour: #ffffff } }', /^line 1: '@media print' is refused\./],
    ['@font-face { src: url(x.woff2) }', /^line 1: '@font-face' is refused\./],
    [':root { color: red; }', /^line 1: 'color: red' is refused\. Within :root stand lines such as/],
    [':root { & a { --page-colour: #ffffff } }', /^line 1: '& a' stands within :root\./],
    ['--page-colour: #ffffff;', /^line 1: '--page-colour: #ffffff' is refused\./],
    [':root { --page-colour: #ffffff; --page-colour: #fffffe }', /^line 1: --page-colour is set twice\./],
    [':root { --brand-colour: #112233 }', /^line 1: --brand-colour follows brand\.colour in edition\.yaml/],
    [':root { --page-colour: #ffffff', /^line 1: a '}' is missing at the end of :root\./],
    [':root { --page-colour: #ffffff } }', /^line 1: a '}' stands here without its '\{'\./],
    [':root { --page-colour: #fff\\29 }', /^line 1: --page-colour: '#fff\\29' is not read\./],
  ])('is refused: %s', (css, message) => {
    const { problems } = parseTheme(css);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});
