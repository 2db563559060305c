import type { APIRoute, GetStaticPaths } from 'astro';
import { readLogo } from '../editions/read-brand.ts';
import { edition } from './_site.ts';

/** `/logo.svg`, if the edition has a logo that is drawn. */
export const getStaticPaths: GetStaticPaths = () =>
  readLogo(edition)?.svg === undefined ? [] : [{ params: { logo: 'logo' } }];

export const GET: APIRoute = () =>
  new Response(readLogo(edition)?.svg ?? '', { headers: { 'Content-Type': 'image/svg+xml' } });
