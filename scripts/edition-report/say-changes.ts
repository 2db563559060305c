/** Differences as lines for a terminal: what was taken out stands in [-…-], what came in stands in {+…+}. */
import { compareTexts, type ChangedLine, type Piece } from '../../src/integrations/compare-texts.ts';

const marks: Record<Piece['kind'], [string, string]> = {
  same: ['', ''],
  removed: ['[-', '-]'],
  added: ['{+', '+}'],
};

const sayLine = ({ kind, pieces, isHeading }: ChangedLine): string => {
  const words = pieces
    .map((piece) => {
      if (kind !== 'changed') return piece.text;
      const [before, after] = marks[piece.kind];
      return `${before}${piece.text}${after}`;
    })
    .join('');
  const sign = { changed: '~', added: '+', removed: '-' }[kind];
  return `${sign} ${isHeading ? `Heading: ${words}` : words}`;
};

/** The lines that differ between two texts, below the heading of the section in which they stand. */
export const sayChanges = (before: string, after: string): string[] => {
  const lines: string[] = [];
  let section: string | undefined;
  for (const line of compareTexts(before, after)) {
    if (line.section !== section) {
      section = line.section;
      lines.push(section === '' ? 'At the beginning:' : `In the section “${section}”:`);
    }
    lines.push(`  ${sayLine(line)}`);
  }
  return lines;
};

/** What became of one value, in a line; nothing if it is the same. */
export const sayChanged = (what: string, before: unknown, after: unknown): string[] => {
  const [was, is] = [before, after].map((value) =>
    value === undefined ? 'nothing' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value),
  );
  return was === is ? [] : [`${what}: was ${was ?? ''}, is ${is ?? ''}`];
};
