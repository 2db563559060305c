import type { APIRoute, GetStaticPaths } from 'astro';
import { readLogo } from '../editions/read-brand.ts';
import { edition } from './_site.ts';

/** `/logo.png` as the agency made it, and `/logo-document.png` as documents take it, if the edition has a logo of pixels. */
export const getStaticPaths: GetStaticPaths = () => {
  const png = readLogo(edition)?.png;
  return png
    ? [
        { params: { logo: 'logo' }, props: { bytes: png.file } },
        { params: { logo: 'logo-document' }, props: { bytes: png.forDocuments } },
      ]
    : [];
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'image/png' } });
