import { expectedText, withoutSpace } from '../expected-text.ts';
import { copiedText, numberOf, readShownText } from '../reader/shown-text.ts';
import type { PdfFile } from '../reader/read-pdf.ts';
import { everyNode, isNode, readStructure } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

/** The text of the structure in reading order, as an aid to reading hears it. */
export function structureText(file: PdfFile): string {
  const texts = new Map<string, string>();
  for (const shown of readShownText(file)) {
    const number = numberOf(shown.marks);
    if (number === undefined) continue;
    const key = `${shown.page}:${number}`;
    texts.set(key, (texts.get(key) ?? '') + copiedText(shown));
  }
  return everyNode(readStructure(file))
    .flatMap(({ kids }) => kids.filter((kid) => !isNode(kid)))
    .map((kid) => (isNode(kid) ? '' : (texts.get(`${kid.page}:${kid.number}`) ?? '')))
    .join(' ');
}

export const textKept: Rule = {
  name: 'text equal to the input',
  source: 'what was typed is never lost; Matterhorn 09-001 for the order',
  check(file, { model }) {
    const expected = expectedText(model);
    const found = withoutSpace(structureText(file));
    if (found === expected) return [];
    let at = 0;
    while (found[at] === expected[at]) at += 1;
    return [
      `at ${at} there is "${found.slice(at, at + 30)}" where "${expected.slice(at, at + 30)}" was typed`,
    ];
  },
  defects: {
    'a line left out': bad(({ content }) =>
      content(0, (data) => data.replace(/(\/H1 <<[^\n]*>> BDC[\s\S]*?)<[0-9a-f]+> Tj/, '$1<> Tj')),
    ),
    'a character that means another': bad(({ ofType, stream }) => {
      const font = ofType('Font').find(
        (entry) => entry['/ToUnicode'] && String(entry['/BaseFont']).endsWith('NotoSans-Regular'),
      );
      stream(font!['/ToUnicode'], (data) => data.replace(/<0061>/g, '<0062>'));
    }),
    'another order': bad(({ elements }) => (elements('Sect')[0]!['/K'] as unknown[]).reverse()),
  },
};
