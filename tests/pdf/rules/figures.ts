import { textOf } from '../reader/read-pdf.ts';
import { attributesOf, everyNode, readStructure } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

export const figures: Rule = {
  name: 'figures with words',
  source: 'Matterhorn 13-004; ISO 14289-1, 7.3',
  check(file) {
    return everyNode(readStructure(file))
      .filter(({ role }) => role === 'Figure')
      .flatMap((node, index) => {
        const problems = [];
        if (!textOf(node.dictionary['/Alt'])?.trim())
          problems.push(`figure ${index + 1} has no words that stand for it`);
        if (file.list(attributesOf(file, node)['/BBox']).length !== 4)
          problems.push(`figure ${index + 1} has no box`);
        return problems;
      });
  },
  defects: {
    'no Alt': bad(({ elements }) => delete elements('Figure')[0]!['/Alt']),
    'empty Alt': bad(({ elements }) => (elements('Figure')[0]!['/Alt'] = 'u: ')),
    'no box': bad(({ elements }) => delete elements('Figure')[0]!['/A']),
  },
};
