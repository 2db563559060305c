/** Links: each can be heard, found and followed, and belongs to its words. */
import type { Block, ListBlock, Run } from '../../../src/documents/model.ts';
import { listItem } from '../../../src/documents/list-item.ts';
import type { PdfFile, Value } from '../reader/read-pdf.ts';
import { everyNode, readStructure } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

const ofRuns = (runs: readonly Run[] = []) => runs.flatMap(({ link }) => (link === undefined ? [] : [link]));

const ofList = (block: ListBlock): string[] =>
  block.items.map(listItem).flatMap(({ runs, list }) => [...ofRuns(runs), ...(list ? ofList(list) : [])]);

/** Where the words of some blocks lead, in reading order; the contents, which lead to everything, are left out. */
export function linksOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return ofRuns(block.runs);
    if (block.kind === 'list') return ofList(block);
    if (block.kind === 'box') return linksOf(block.blocks);
    if (block.kind === 'keyValueList') return block.items.flatMap(({ runs }) => ofRuns(runs));
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells, details = [] }) =>
      [...cells, ...details].flatMap(({ runs }) => ofRuns(runs)),
    );
  });
}

function parentsOf(file: PdfFile): Map<number, Value> {
  const tree = file.dictionary(file.dictionary(file.catalogue['/StructTreeRoot'])['/ParentTree']);
  const numbers = file.list(tree['/Nums']);
  const parents = new Map<number, Value>();
  for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(numbers[at] as number, numbers[at + 1]!);
  return parents;
}

export const links: Rule = {
  name: 'links',
  source: 'ISO 14289-1, 7.18.1 and 7.18.5; Matterhorn 28-002, 28-011, 28-012; ISO 19005-2, 6.3',
  check(file, { model }) {
    const problems: string[] = [];
    const parents = parentsOf(file);
    const nodes = everyNode(readStructure(file));
    const owners = new Map(nodes.flatMap((node) => node.annotations.map((each) => [String(each), node])));
    const pages = new Set(file.pages.map(({ dictionary }) => dictionary));
    const leads = new Set<string>();
    file.pages.forEach((page, index) => {
      for (const reference of file.list(page.dictionary['/Annots'])) {
        const annotation = file.dictionary(reference);
        if (annotation['/Subtype'] !== '/Link') continue;
        const where = `page ${index + 1}, link ${String(reference)}`;
        if (String(annotation['/Contents'] ?? '').length < 3) problems.push(`${where}: has no words`);
        if ((Number(annotation['/F'] ?? 0) & 4) === 0) problems.push(`${where}: is not printed`);
        const owner = owners.get(String(reference));
        if (owner?.role !== 'Link') problems.push(`${where}: belongs to ${owner?.role ?? 'nothing'}`);
        const key = annotation['/StructParent'];
        if (typeof key !== 'number' || String(parents.get(key)) !== owner?.reference)
          problems.push(`${where}: does not lead to its element`);
        const [left = 0, bottom = 0, right = 0, top = 0] = file.list(annotation['/Rect']).map(Number);
        if (right - left < 2 || top - bottom < 2 || left < 0 || bottom < 0 || right > page.width)
          problems.push(`${where}: cannot be pressed`);
        const destination = file.list(annotation['/Dest']);
        const address = file.dictionary(annotation['/A'] ?? null)['/URI'];
        if (address !== undefined) leads.add(String(address).slice(2));
        else if (!pages.has(file.dictionary(destination[0]))) problems.push(`${where}: leads nowhere`);
      }
    });
    for (const node of nodes)
      if (node.role === 'Link' && node.annotations.length === 0) problems.push('a link cannot be pressed');
    for (const link of linksOf(model.blocks))
      if (!link.startsWith('#') && !leads.has(link)) problems.push(`nothing leads to ${link}`);
    return problems;
  },
  defects: {
    'no words': bad(({ ofType }) => delete ofType('Annot')[0]!['/Contents']),
    'not printed': bad(({ ofType }) => (ofType('Annot')[0]!['/F'] = 0)),
    'not in the structure': bad(({ elements }) => {
      const link = elements('Link')[0]!;
      link['/K'] = (link['/K'] as Value[])[0]!;
    }),
    'a wrong parent': bad(({ ofType }) => (ofType('Annot')[0]!['/StructParent'] = 0)),
    'no element of its own': bad(({ elements }) => (elements('Link')[0]!['/S'] = '/Span')),
    'no room': bad(({ ofType }) => (ofType('Annot')[0]!['/Rect'] = [0, 0, 0, 0])),
    'no destination': bad(({ ofType }) => {
      for (const each of ofType('Annot')) delete each['/Dest'];
    }),
    'another address': bad(({ ofType }) => {
      for (const each of ofType('Annot'))
        if (each['/A']) each['/A'] = { '/S': '/URI', '/URI': 'u:https://example.net/' };
    }),
  },
};
