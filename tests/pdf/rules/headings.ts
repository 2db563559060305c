import { everyNode, readStructure } from '../reader/structure.ts';
import type { PdfFile } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

const levelsOf = (file: PdfFile) =>
  everyNode(readStructure(file)).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));

export const headingOrder: Rule = {
  name: 'heading order',
  source: 'Matterhorn 14-002, 14-003; ISO 14289-1, 7.4.2',
  check(file) {
    const levels = levelsOf(file);
    return levels.flatMap((level, index) => {
      const before = levels[index - 1] ?? 0;
      return level > before + 1
        ? [`heading ${index + 1} is H${level} after ${before ? `H${before}` : 'nothing'}`]
        : [];
    });
  },
  defects: {
    'the first is H2': bad(({ elements }) => (elements('H1')[0]!['/S'] = '/H2')),
    'a level is skipped': bad(({ elements }) => {
      for (const heading of elements('H2')) heading['/S'] = '/H3';
    }),
  },
};

export const oneTitle: Rule = {
  name: 'one H1',
  source: 'design of the documents: the title is the only heading of the first level',
  check(file) {
    const count = levelsOf(file).filter((level) => level === 1).length;
    return count === 1 ? [] : [`there are ${count} headings of the first level`];
  },
  defects: {
    'two of them': bad(({ elements }) => (elements('H2')[0]!['/S'] = '/H1')),
    'none of them': bad(({ elements }) => (elements('H1')[0]!['/S'] = '/P')),
  },
};
