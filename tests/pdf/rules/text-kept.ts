import type { Block, DocumentModel } from '../../../src/documents/model.ts';
import { expectedText, withoutSpace, type PageOf } from '../expected-text.ts';
import { copiedText, numberOf, readShownText } from '../reader/shown-text.ts';
import type { PdfFile } from '../reader/read-pdf.ts';
import { everyNode, isNode, readStructure, type ReadNode } from '../reader/structure.ts';
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
  const hear = (node: ReadNode): string[] =>
    node.kids.flatMap((kid) => (isNode(kid) ? hear(kid) : (texts.get(`${kid.page}:${kid.number}`) ?? '')));
  const root = readStructure(file);
  return root ? hear(root).join(' ') : '';
}

/** Tells on which page the heading with an anchor stands, by its words. */
function pagesOf(file: PdfFile, { blocks }: DocumentModel): PageOf {
  const shown = readShownText(file);
  const headings = everyNode(readStructure(file)).filter(({ role }) => /^H[1-4]$/.test(role));
  const found = headings.map(({ kids }) => {
    const own = kids.flatMap((kid) => (isNode(kid) ? [] : [kid]));
    const texts = own.flatMap(({ page, number }) =>
      shown.filter((text) => text.page === page && numberOf(text.marks) === number).map(copiedText),
    );
    return { words: withoutSpace(texts.join(' ')), page: String((own[0]?.page ?? -1) + 1) };
  });
  return (anchor) => {
    const isIt = (block: Block) => block.kind === 'heading' && block.anchor === anchor;
    const at = blocks.filter((block) => block.kind === 'heading').findIndex(isIt);
    return found[at]?.page ?? 'nowhere';
  };
}

export const textKept: Rule = {
  name: 'text equal to the input',
  source: 'what was typed is never lost; Matterhorn 09-001 for the order',
  check(file, { model }) {
    const expected = expectedText(model, pagesOf(file, model));
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
