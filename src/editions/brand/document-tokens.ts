/** The colours of PDF and Word documents that no brand sets; a test keeps them in step with the code that draws. */
export const documentTokens = {
  paper: '#ffffff',
  ink: '#0b0c0c',
  quiet: '#484d52',
  tint: '#f3f2f1',
  'document-link': '#1a5a96',
  reflect: '#4c2c92',
  alert: '#a2120d',
  'alert-tint': '#f9f1f0',
  'tone-green': '#00703c',
  'tone-amber': '#ffbf47',
};

/** A colour of documents that no brand sets. */
export type DocumentToken = keyof typeof documentTokens;
