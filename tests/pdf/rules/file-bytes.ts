/** The bytes between the objects: what a reader meets before it knows of any object. */
import { type Rule } from './rule.ts';

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const edit = (change: (text: string) => string) => (good: Uint8Array) => {
  const text = latin(good);
  const changed = change(text);
  if (changed === text) throw new Error('The defect changes nothing: the file is as it was.');
  return bytesOf(changed);
};

/** Streams whose length does not lead to `endstream` after a line end. */
function streamProblems(text: string): string[] {
  const problems: string[] = [];
  const opening = /(\d+) 0 obj\r?\n<<((?:(?!endobj|stream)[\s\S])*?)>>\s*stream(\r?\n|\r)/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [, id, entries, end] = match;
    const length = Number(/\/Length (\d+)/.exec(entries!)?.[1]);
    if (end === '\r') problems.push(`the stream of object ${id} begins after a lone carriage return`);
    const after = text.slice(opening.lastIndex + length, opening.lastIndex + length + 12);
    if (!/^\r?\nendstream/.test(after))
      problems.push(`the stream of object ${id} is not ${length} bytes long`);
    else opening.lastIndex += length;
    const filters = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(entries!)?.[1] ?? '';
    if (/LZW|Crypt/.test(filters)) problems.push(`the stream of object ${id} is packed by ${filters}`);
  }
  return problems;
}

export const fileBytes: Rule = {
  name: 'bytes of the file',
  source: 'ISO 19005-3, 6.1.2, 6.1.3, 6.1.7, 6.1.9; ISO 14289-1, 6.1',
  check(file) {
    const text = latin(file.bytes);
    const problems = streamProblems(text);
    if (!/^%PDF-1\.7\r?\n/.test(text)) problems.push('the file does not begin as PDF 1.7');
    if (!/^[^\n]*\n%[\x80-\xff]{4}/.test(text)) problems.push('the second line has not four bytes above 127');
    if (!/%%EOF(\r\n|\r|\n)?$/.test(text)) problems.push('something follows the end');
    const start = Number(/startxref\s+(\d+)\s+%%EOF/.exec(text.slice(-60))?.[1]);
    if (!/^(xref\r?\n|\d+ 0 obj\r?\n)/.test(text.slice(start, start + 24)))
      problems.push('the table of offsets is not where the file says');
    const ids = file.trailer['/ID'];
    if (!Array.isArray(ids) || ids.length !== 2) problems.push('the file has no name of its own');
    return problems;
  },
  defects: {
    'another header': edit((text) => text.replace('%PDF-1.7', '%PDF-2.0')),
    'something before the header': edit((text) => `\n${text}`),
    'a comment of letters': edit((text) => text.replace(/\n%[\x80-\xff]{4}/, '\n%abcd')),
    'something after the end': edit((text) => `${text}<html>`),
    'a length too short': edit((text) =>
      text.replace(/\/Length (\d+)/, (_, length: string) => `/Length ${'1'.repeat(length.length)}`),
    ),
    'no line end before endstream': edit((text) => text.replace('\nendstream', ' endstream')),
    'a filter that is not allowed': edit((text) => text.replace('/FlateDecode', '/LZWDecode  ')),
  },
};
