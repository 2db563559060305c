/**
 * The whole handbook as one PDF: `<edition>-handbook.pdf` at the root of the built site. It is made before the pages, so
 * that they can say how large it is, and put beside them when they are done. `npm run dev` makes none.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderPdf } from '../documents/pdf/render-pdf.ts';
import { loadFontsNode } from '../documents/pdf/load-fonts-node.ts';
import { handbookModel, type HandbookParts } from './handbook/handbook-model.ts';

/** What pages know of the file: they import it from `virtual:handbook-pdf`. */
export interface HandbookFile {
  name: string;
  bytes: number;
  pages: number;
}

const VIRTUAL = 'virtual:handbook-pdf';

/** The latest day on which something in it changed: the same words make the same bytes. */
function createdAt({ catalogue: { content, edition } }: HandbookParts): string {
  const days = [edition.effectiveFrom, ...content.chapters.map(({ lastReviewed }) => lastReviewed)];
  return `${days.sort().at(-1)!}T00:00:00Z`;
}

/** Makes the file. */
export async function makeHandbook(
  parts: HandbookParts,
): Promise<{ file: HandbookFile; bytes: Uint8Array<ArrayBuffer> }> {
  let pages = 0;
  const model = await handbookModel(parts);
  const bytes = await renderPdf(model, {
    fonts: await loadFontsNode(),
    createdAt: createdAt(parts),
    onPages: (count) => {
      pages = count;
    },
  });
  const name = `${parts.catalogue.edition.id}-handbook.pdf`;
  return { file: { name, bytes: bytes.length, pages }, bytes };
}

/** The integration. @param read loads what the edition publishes; called only when a site is built */
export const handbookPdf = (read: () => HandbookParts): AstroIntegration => {
  let made: Awaited<ReturnType<typeof makeHandbook>> | undefined;
  return {
    name: 'handbook-pdf',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'build') {
          const start = performance.now();
          made = await makeHandbook(read());
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          const { name, bytes, pages } = made.file;
          logger.info(`${name}: ${String(pages)} pages, ${String(bytes)} bytes, ${seconds} s`);
        }
        const file = JSON.stringify(made?.file ?? null);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'handbook-pdf',
                resolveId: (id: string) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
                load: (id: string) =>
                  id === `\0${VIRTUAL}` ? `export const handbookFile = ${file};` : undefined,
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        if (made) writeFileSync(fileURLToPath(new URL(made.file.name, dir)), made.bytes);
      },
    },
  };
};
