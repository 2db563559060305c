/**
 * The words of a chapter as plain text, to be kept and compared: one line for each heading, paragraph, list item and
 * row of a table. What an edition fills in (`{supervisor}`, `<Frequency for="…" />`) stays as it is written, so that
 * one stored text serves every edition.
 */

/** Components that stand around whole blocks, with the words that tell a reader what they are. */
const introduced = (text: string): string =>
  text
    .replace(/<Pointer>\s*/g, '\n\nPointer for practice: ')
    .replace(/<Reflect\s+title="([^"]*)"\s*>\s*/g, '\n\n$1:\n\n')
    .replace(/<Warn>\s*/g, '\n\nWarning: ')
    .replace(/<\/(?:Pointer|Reflect|Warn)>/g, '\n\n');

const withoutMarkup = (text: string): string =>
  introduced(
    text
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
      .replace(/<(?:Carries|Formerly)\b[^>]*\/>/g, '')
      .replace(/<Diagram\b[^>]*\/>/g, '[Diagram]'),
  )
    // The tags of what stands around words; what stands for words ends in /> and stays.
    .replace(/<\/?[A-Za-z][^<>]*(?<!\/)>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '');

const isRule = (line: string) => /^\|(?:\s*:?-+:?\s*\|)+$/.test(line);

/** A row of a table as `a | b`, other lines without blanks at their ends. */
const tidied = (line: string) =>
  line
    .trim()
    .replace(/^\|\s*|\s*\|$/g, '')
    .replace(/\s+/g, ' ');

/** @param mdx a chapter without its frontmatter */
export const chapterText = (mdx: string): string => {
  const lines: string[] = [];
  for (const block of withoutMarkup(mdx).split(/\n\s*\n/)) {
    let isOpen = false;
    for (const line of block.split('\n')) {
      if (line.trim() === '' || isRule(line.trim())) continue;
      const starts = /^\s*(?:#{2,6} |[-*+] |\d+\. |\|)/.test(line);
      if (isOpen && !starts) lines.push(`${lines.pop() ?? ''} ${tidied(line)}`);
      else lines.push(tidied(line));
      isOpen = !/^(?:#|\|)/.test(line.trim());
    }
  }
  return lines.join('\n');
};

/** The whole of a chapter: its points in brief and its words. */
export const wholeChapterText = ({ inBrief, body }: { inBrief: string[]; body: string }): string =>
  ['## In brief', ...inBrief.map((point) => `- ${point}`), chapterText(body)].join('\n');
