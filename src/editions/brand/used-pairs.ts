/**
 * What stands on what, in pages and in documents: every pair of colours that is used where it must be seen, gathered from
 * `src/styles`, `src/documents/pdf` and `src/documents/docx`. Lines that only part or adorn need no contrast.
 */
import type { DocumentToken } from './document-tokens.ts';
import type { PageToken } from './page-tokens.ts';

/** Colours that come from the brand. `document-band` is the main colour thinned to a tenth. */
export type BrandToken = 'brand-colour' | 'brand-line-colour' | 'link-colour' | 'button-colour';
type BrandDocumentToken = 'accent' | 'document-band';
export type Token = PageToken | BrandToken | DocumentToken | BrandDocumentToken;

/** Least contrast under WCAG 2.2 AA: of text (1.4.3), and of large text or parts of controls (1.4.3, 1.4.11). */
const TEXT = 4.5;
const LARGE = 3;

export interface UsedPair {
  front: Token;
  back: Token;
  /** Least contrast, to 1. */
  needs: number;
  /** Where a person sees it. */
  where: string;
}

const pair = (front: Token, back: Token, needs: number, where: string): UsedPair => ({
  front,
  back,
  needs,
  where,
});

/** The same in front of the page, of a panel and of a stage or button under the pointer. */
const onGrounds = (front: Token, where: string, grounds: readonly PageToken[]) =>
  grounds.map((back) => {
    const ground = {
      'page-colour': 'the page',
      'panel-colour': 'panels',
      'hover-colour': 'what is pointed at',
    };
    return pair(front, back, TEXT, `${where} on ${ground[back as keyof typeof ground]}`);
  });
const usual = ['page-colour', 'panel-colour'] as const;
const all = [...usual, 'hover-colour'] as const;

/** In pages, by day and in the dark alike. */
export const pagePairs: readonly UsedPair[] = [
  pair('on-brand-colour', 'brand-colour', TEXT, 'words on the header and on the search button'),
  pair('on-brand-colour', 'button-colour', TEXT, 'words on the buttons of forms'),
  pair('govuk-focus-colour', 'brand-colour', LARGE, 'focus on the header'),
  ...onGrounds('link-colour', 'links', all),
  pair('brand-line-colour', 'page-colour', LARGE, 'the mark of the page that is open, on the page'),
  pair('brand-line-colour', 'panel-colour', LARGE, 'the mark of the page that is open, on panels'),
  ...onGrounds('text-colour', 'text', all),
  ...onGrounds('muted-colour', 'quiet text', usual),
  ...onGrounds('link-hover-colour', 'links under the pointer', usual),
  ...onGrounds('link-visited-colour', 'links that were visited', usual),
  ...onGrounds('error-colour', 'errors', usual),
  pair('success-colour', 'page-colour', LARGE, 'ticks on the page'),
  pair('input-line-colour', 'page-colour', LARGE, 'the edges of boxes on the page'),
  pair('input-line-colour', 'panel-colour', LARGE, 'the edges of boxes on panels'),
  pair('govuk-focus-text-colour', 'govuk-focus-colour', TEXT, 'words with the focus'),
  pair('green-tag-text-colour', 'green-tag-colour', TEXT, 'words on green'),
  pair('amber-tag-text-colour', 'amber-tag-colour', TEXT, 'words on amber'),
  pair('red-tag-text-colour', 'red-tag-colour', TEXT, 'words on red'),
];

/** In PDF and Word documents. */
export const documentPairs: readonly UsedPair[] = [
  pair('accent', 'paper', TEXT, 'headings in documents'),
  pair('accent', 'document-band', LARGE, 'headings on their band in documents'),
  pair('accent', 'tint', LARGE, 'the line under the head of a table in documents'),
  pair('ink', 'paper', TEXT, 'text in documents'),
  pair('ink', 'tint', TEXT, 'heads of tables in documents'),
  pair('quiet', 'paper', TEXT, 'notes in documents'),
  pair('document-link', 'paper', TEXT, 'links in documents'),
  pair('document-link', 'tint', TEXT, 'links in boxes of documents'),
  pair('reflect', 'paper', TEXT, 'questions to reflect on in documents'),
  pair('alert', 'paper', TEXT, 'what is missing in documents'),
  pair('alert', 'alert-tint', TEXT, 'warnings in documents'),
  pair('paper', 'tone-green', TEXT, 'a green rating in documents'),
  pair('ink', 'tone-amber', TEXT, 'an amber rating in documents'),
  pair('paper', 'alert', TEXT, 'a red rating in documents'),
];
