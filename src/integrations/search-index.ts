/** After the build: makes the search index (Pagefind) from what is marked with `data-pagefind-body`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** The integration; the index comes to stand in `pagefind/` of the built site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
      if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: folder });
      const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
      const problems = [...added.errors, ...written.errors];
      if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join('; ')}`);
      logger.info(`${added.page_count} pages can be searched`);
      await pagefind.close();
    },
  },
});
