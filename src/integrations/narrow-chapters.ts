/** A Vite plugin that hands every chapter on as the edition shows it, before MDX is made of it. */
import { narrowChapter, type ChapterScope } from '../editions/narrow-chapter.ts';

/** The plugin for one edition. It has to stand before the plugin for MDX. */
export const narrowChapters = (scope: ChapterScope) => ({
  name: 'narrow-chapters',
  enforce: 'pre' as const,
  transform: {
    filter: { id: /\/handbook\/[^/]+\.mdx$/ },
    handler: (code: string) => ({ code: narrowChapter(code, scope), map: null }),
  },
});
