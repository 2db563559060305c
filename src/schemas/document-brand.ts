/**
 * The logo as documents take it: the text of an SVG, a PNG of eight bits RGB in base64, or the address within the site
 * from which that PNG is fetched when a file is made, so that pages do not carry it.
 */
export type DocumentLogo = { alternative: string } & ({ svg: string } | { png: string } | { href: string });

/** What documents show of an edition's brand. */
export interface DocumentBrand {
  /** The main colour, as `#rrggbb`. */
  colour: string;
  /** The letters of Word files, by the name that Word knows; absent: Arial. */
  font?: string;
  logo?: DocumentLogo;
}
