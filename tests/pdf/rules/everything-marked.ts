/** Every operator that leaves ink stands in structure or in an artifact, and the structure knows of it. */
import { readContent } from '../reader/content.ts';
import { numberOf } from '../reader/shown-text.ts';
import { everyNode, isNode, readStructure } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

const INK = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI']);

export const everythingMarked: Rule = {
  name: 'everything is structure or artifact',
  source: 'Matterhorn 01-003 to 01-005; ISO 14289-1, 7.1',
  check(file) {
    const problems: string[] = [];
    const owners = new Map<string, string[]>();
    for (const node of everyNode(readStructure(file))) {
      for (const kid of node.kids) {
        if (isNode(kid)) continue;
        const key = `${kid.page}:${kid.number}`;
        owners.set(key, [...(owners.get(key) ?? []), node.reference]);
      }
    }
    const numbers = file.list(
      file.dictionary(file.dictionary(file.catalogue['/StructTreeRoot'])['/ParentTree'])['/Nums'],
    );
    const parents = new Map<number, unknown[]>();
    for (let at = 0; at + 1 < numbers.length; at += 2)
      parents.set(numbers[at] as number, file.list(numbers[at + 1]));
    const painted = new Set<string>();
    file.pages.forEach((page, index) => {
      const entries = parents.get(page.dictionary['/StructParents'] as number) ?? [];
      for (const { operator, marks } of readContent(page)) {
        if (!INK.has(operator)) continue;
        const isArtifact = marks.some(({ tag }) => tag === '/Artifact');
        const number = numberOf(marks);
        if (isArtifact && number !== undefined)
          problems.push(`page ${index + 1}: an artifact inside structure`);
        if (isArtifact) continue;
        if (number === undefined) {
          problems.push(`page ${index + 1}: ${operator} is neither structure nor artifact`);
          continue;
        }
        const key = `${index}:${number}`;
        painted.add(key);
        const owner = owners.get(key);
        if (!owner) problems.push(`page ${index + 1}: mark ${number} belongs to no element`);
        else if (owner.length > 1)
          problems.push(`page ${index + 1}: mark ${number} belongs to ${owner.length} elements`);
        else if (entries[number] !== owner[0])
          problems.push(`page ${index + 1}: mark ${number} does not lead to its element`);
      }
    });
    for (const key of owners.keys())
      if (!painted.has(key)) problems.push(`mark ${key} of the structure is on no page`);
    return problems;
  },
  defects: {
    'text outside': bad(({ content }) => content(0, (data) => `${data}\nBT /F1 9 Tf 40 40 Td <0001> Tj ET`)),
    'a rule outside': bad(({ content }) => content(0, (data) => `0 0 m 9 9 l S\n${data}`)),
    'a mark without an element': bad(({ content }) =>
      content(0, (data) => `${data}\n/P <</MCID 9999>> BDC\n0 0 9 9 re f\nEMC`),
    ),
    'an artifact turned loose': bad(({ content }) =>
      content(0, (data) => data.replace(/\/Artifact <<[^\n]*>> BDC/, '/Span <<>> BDC')),
    ),
    'an artifact inside structure': bad(({ content }) =>
      content(0, (data) => data.replace(/(\/H1 <<[^\n]*>> BDC\n)/, '$1/Artifact BMC\n0 0 9 9 re f\nEMC\n')),
    ),
    'structure inside an artifact': bad(({ content }) =>
      content(0, (data) => data.replace(/(\/H1 <<[^\n]*>> BDC[\s\S]*?\nEMC)/, '/Artifact BMC\n$1\nEMC')),
    ),
    'an element without its mark': bad(({ elements }) => delete elements('H1')[0]!['/K']),
    'a wrong parent tree': bad(({ catalogue, file, objects }) => {
      const root = file.dictionary(catalogue['/StructTreeRoot']);
      const tree = objects[`obj:${String(root['/ParentTree'])}`] as { value: Record<string, unknown> };
      const [, first] = tree.value['/Nums'] as [number, string];
      (objects[`obj:${first}`] as { value: unknown[] }).value.reverse();
    }),
  },
};
