import type { APIRoute } from 'astro';
import { flattenPng } from '../editions/logo/flatten-png.ts';
import { makeFavicon } from '../editions/logo/make-favicon.ts';
import { readLogo } from '../editions/read-brand.ts';
import { edition } from './_site.ts';

/** A wider logo would be a line in a tab. */
const WIDEST = 1.6;
const PIXELS = { width: 64, height: 64 };

/** An open book in the edition's colour. */
const book = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${edition.brand.colour}"/>` +
  `<path d="M16 10C13 7.500 8.500 7 5 7.500V23c3.500-.5 8 0 11 2.500 3-2.500 7.500-3 11-2.500V7.500C23.500 7 19 7.500 16 10z" fill="#fff"/>` +
  `<path d="M16 10v15" stroke="${edition.brand.colour}" stroke-width="1.500"/></svg>`;

/** The logo, if it can be made out in a tab; else an open book. */
const favicon = (): string => {
  const logo = readLogo(edition);
  if (!logo || logo.shape > WIDEST || logo.shape < 1 / WIDEST) return book();
  if (logo.svg !== undefined) return makeFavicon({ svg: logo.svg });
  const small = logo.png && flattenPng(logo.png.file, PIXELS);
  return small ? makeFavicon({ png: Buffer.from(small).toString('base64') }) : book();
};

export const GET: APIRoute = () => new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } });
