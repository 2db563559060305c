/** Reads a chapter that an agency wrote, and says everything that is wrong with it by itself. */
import { parseDocument } from 'yaml';
import { describeProblems } from '../schemas/describe-problems.ts';
import { ownChapterShape, type OwnChapter } from '../schemas/content.ts';
import type { Edition } from '../schemas/edition.ts';
import type { LoadedChapter } from '../schemas/load-content.ts';
import { findChapterProblems } from './find-chapter-problems.ts';
import type { OwnChapterFile } from './own-chapter-files.ts';

export interface ParsedChapter {
  /** Undefined if its first lines are wrong: then nothing more can be said of it. */
  chapter?: LoadedChapter & Pick<OwnChapter, 'basedOn' | 'leavesOut'>;
  /** So many lines of the file stand above the body. */
  above: number;
  /** Sentences that begin with the name of the file. */
  problems: string[];
}

/** Addresses below `/handbook/` that are pages of the site. */
const reserved = ['index', 'whole', 'cards'];

/**
 * @param text what stands in the file
 * @param isShadow whether the handbook, or an edition beneath, has a chapter of this name
 */
export const parseOwnChapter = (
  file: OwnChapterFile,
  text: string,
  isShadow: boolean,
  terms: Edition['terms'],
): ParsedChapter => {
  const { name, slug } = file;
  const whole = text.replaceAll('\r\n', '\n');
  const wrong = (...problems: string[]): ParsedChapter => ({ above: 0, problems });
  if (!name.endsWith('.mdx'))
    return wrong(`${name}: a chapter is a file <name>.mdx. Rename it, or move it away.`);
  if (!/^[a-z][a-z0-9-]*$/.test(slug))
    return wrong(
      `${name}: the name of the file is the address of the chapter: small letters, figures and hyphens only. Rename it.`,
    );
  if (reserved.includes(slug))
    return wrong(`${name}: /handbook/${slug}/ is a page of the site already. Give the file another name.`);
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(whole) ?? [];
  if (head === undefined || body === undefined)
    return wrong(
      `${name}: the file does not begin with a block between two lines of ---. Copy that of another chapter.`,
    );
  const document = parseDocument(head);
  const [error] = document.errors;
  // The line of --- stands above what the YAML reader counts.
  if (error)
    return wrong(
      `${name}: ${error.message.replace(/ at line (\d+)/, (_, line: string) => ` at line ${String(Number(line) + 1)}`)}`,
    );
  const value: unknown = document.toJS();
  const result = ownChapterShape.safeParse(value);
  const above = head.split('\n').length + 2;
  const problems = result.success ? [] : describeProblems(result.error, ownChapterShape, value, name);
  for (const { line, message } of findChapterProblems(body, terms))
    problems.push(`${name}: line ${String(line + above)}: ${message}`);
  if (!result.success) return { above, problems };
  const { edition, agency, path } = file;
  const own = { edition, agency, isShadow };
  return { chapter: { ...result.data, slug, file: path, body, own }, above, problems };
};
