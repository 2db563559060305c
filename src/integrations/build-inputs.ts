/**
 * Before anything else: makes the fonts that the PDF writer embeds, and in `npm run dev` watches the files that are
 * read when the configuration is loaded, so that an edit of an edition, a template or the glossary shows at once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Folders whose files reach the pages through the configuration and not through Vite's own graph. */
const watched = [
  'editions',
  'src/schemas/templates',
  'src/schemas/parts',
  'src/content/glossary',
  'src/content/references',
  'src/content/sources',
  'src/content/provisions',
  'src/content/currency',
  'src/content/versions',
];

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** The integration. */
export const buildInputs = (): AstroIntegration => ({
  name: 'build-inputs',
  hooks: {
    'astro:config:setup': ({ command, addWatchFile, config }) => {
      if (command === 'build' || command === 'dev') {
        if (existsSync('scripts/build-fonts.ts'))
          execFileSync(process.execPath, ['scripts/build-fonts.ts'], { stdio: 'inherit' });
      }
      if (command !== 'dev') return;
      for (const folder of watched) {
        for (const file of filesBelow(folder)) addWatchFile(new URL(file, config.root));
      }
    },
  },
});
