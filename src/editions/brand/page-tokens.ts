/**
 * The colours of the pages, each by its meaning: what `src/styles/_tokens.scss` says, as data, so that they can be checked
 * before a page is built. A test keeps the two in step. The three colours of the brand come from the edition.
 */
const light = {
  'on-brand-colour': '#ffffff',
  'page-colour': '#ffffff',
  'panel-colour': '#f1f5f8',
  'panel-line-colour': '#b9c9d4',
  'text-colour': '#0b0c0c',
  'muted-colour': '#484d51',
  'line-colour': '#cecece',
  'input-line-colour': '#0b0c0c',
  'link-hover-colour': '#003560',
  'link-visited-colour': '#54319f',
  'error-colour': '#ca3535',
  'success-colour': '#0f7a52',
  'hover-colour': '#d5dbe0',
  'green-tag-colour': '#cfe9dc',
  'green-tag-text-colour': '#083d29',
  'amber-tag-colour': '#fde5b8',
  'amber-tag-text-colour': '#5a3603',
  'red-tag-colour': '#f7d3d3',
  'red-tag-text-colour': '#651b1b',
  'govuk-focus-colour': '#ffdd00',
  'govuk-focus-text-colour': '#0b0c0c',
};

/** A colour of the pages that no brand sets. */
export type PageToken = keyof typeof light;

const dark: Partial<Record<PageToken, string>> = {
  'page-colour': '#0f1419',
  'panel-colour': '#1a222a',
  'panel-line-colour': '#3d4a56',
  'text-colour': '#edf1f4',
  'muted-colour': '#b4bec6',
  'line-colour': '#4a5761',
  'input-line-colour': '#aab6bf',
  'link-hover-colour': '#cfe4f8',
  'link-visited-colour': '#c9b6f2',
  'error-colour': '#ff8f8f',
  'success-colour': '#63d3a3',
  'hover-colour': '#35424d',
  'green-tag-colour': '#124a34',
  'green-tag-text-colour': '#c8f0dd',
  'amber-tag-colour': '#5c3d06',
  'amber-tag-text-colour': '#ffe6b3',
  'red-tag-colour': '#6b2020',
  'red-tag-text-colour': '#ffd9d9',
};

/** By day and in the dark; the dark ones stand over those of the day. Colours as `#rrggbb`. */
export const pageTokens: Record<'light' | 'dark', Record<PageToken, string>> = {
  light,
  dark: { ...light, ...dark },
};
