/** Trees of names are found by halving: they have to be sorted and to say where each branch begins and ends. */
import { textOf, type Dictionary, type PdfFile } from '../reader/read-pdf.ts';
import { everyNode, readStructure } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

interface Entry {
  name: string;
  value: unknown;
}

function entriesOf(file: PdfFile, tree: Dictionary, isRoot: boolean, problems: string[]): Entry[] {
  const names = file.list(tree['/Names']);
  const own: Entry[] = [];
  for (let at = 0; at + 1 < names.length; at += 2)
    own.push({ name: textOf(names[at]) ?? '', value: names[at + 1] });
  const inner = file
    .list(tree['/Kids'])
    .flatMap((kid) => entriesOf(file, file.dictionary(kid), false, problems));
  const entries = [...own, ...inner];
  const limits = file.list(tree['/Limits']).map(textOf);
  if (isRoot && limits.length > 0) problems.push('the root of a tree has limits');
  if (!isRoot && (limits[0] !== entries[0]?.name || limits[1] !== entries.at(-1)?.name))
    problems.push('a branch has other limits than names');
  return entries;
}

function read(file: PdfFile, tree: Dictionary, problems: string[]): Entry[] {
  const entries = entriesOf(file, tree, true, problems);
  entries.forEach(({ name }, index) => {
    if (index > 0 && entries[index - 1]!.name >= name) problems.push(`"${name}" is not in order`);
  });
  return entries;
}

const idTreeOf = (file: PdfFile) =>
  file.dictionary(file.dictionary(file.catalogue['/StructTreeRoot'])['/IDTree']);

export const nameTrees: Rule = {
  name: 'trees of names',
  source: 'ISO 32000-1, 7.9.6 and 14.7.2',
  check(file) {
    const problems: string[] = [];
    read(file, file.dictionary(file.dictionary(file.catalogue['/Names'])['/EmbeddedFiles']), problems);
    const ids = new Map(read(file, idTreeOf(file), problems).map(({ name, value }) => [name, value]));
    for (const node of everyNode(readStructure(file))) {
      const id = textOf(node.dictionary['/ID']);
      if (id !== undefined && ids.get(id) !== node.reference) problems.push(`the name ${id} is not found`);
    }
    return problems;
  },
  defects: {
    'names out of order': bad(({ file }) => {
      const leaf = file.dictionary(file.list(idTreeOf(file)['/Kids'])[0]);
      const names = leaf['/Names'] as string[];
      [names[0], names[2]] = [names[2]!, names[0]!];
    }),
    'limits at the root': bad(({ file }) => {
      file.dictionary(file.dictionary(file.catalogue['/Names'])['/EmbeddedFiles'])['/Limits'] = [
        'u:a',
        'u:b',
      ];
    }),
    'no limits below': bad(
      ({ file }) => delete file.dictionary(file.list(idTreeOf(file)['/Kids'])[0])['/Limits'],
    ),
    'a name that leads elsewhere': bad(({ file, elements }) => {
      const leaf = file.dictionary(file.list(idTreeOf(file)['/Kids'])[0]);
      (leaf['/Names'] as unknown[])[1] = elements('P')[0]!['/P'];
    }),
  },
};
