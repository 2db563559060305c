import type { APIRoute } from 'astro';
import { editionFiles } from '../../integrations/edition-maker.ts';

/** What the page needs of the project's editions when a file is opened or made. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(editionFiles()), { headers: { 'Content-Type': 'application/json' } });
