import type { APIRoute } from 'astro';
import { edition } from './_site.ts';

/** An open book in the edition's colour. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${edition.brand.colour}"/>` +
      `<path d="M16 10C13 7.500 8.500 7 5 7.500V23c3.500-.5 8 0 11 2.500 3-2.500 7.500-3 11-2.500V7.500C23.500 7 19 7.500 16 10z" fill="#fff"/>` +
      `<path d="M16 10v15" stroke="${edition.brand.colour}" stroke-width="1.500"/></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
