import { everyNode, readStructure } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

const STANDARD = new Set(
  'Document Sect H1 H2 H3 H4 P L LI Lbl LBody Table Caption THead TBody TR TH TD Figure TOC TOCI Reference Link Form'.split(
    ' ',
  ),
);

export const marked: Rule = {
  name: 'marked',
  source: 'Matterhorn 06-001, 02-001, 09-004; ISO 14289-1, 7.1',
  check(file) {
    const problems = [];
    const info = file.dictionary(file.catalogue['/MarkInfo']);
    if (info['/Marked'] !== true) problems.push('the file does not say that it is tagged');
    if (info['/Suspects'] === true) problems.push('the file says that its tags are doubtful');
    const root = readStructure(file);
    if (root?.role !== 'Document') problems.push(`the structure begins with ${root?.role}, not Document`);
    for (const { role } of everyNode(root)) {
      if (!STANDARD.has(role)) problems.push(`${role} is not a structure type that documents use`);
    }
    return problems;
  },
  defects: {
    'no MarkInfo': bad(({ catalogue }) => delete catalogue['/MarkInfo']),
    'Marked false': bad(({ catalogue }) => (catalogue['/MarkInfo'] = { '/Marked': false })),
    suspects: bad(({ catalogue }) => (catalogue['/MarkInfo'] = { '/Marked': true, '/Suspects': true })),
    'no structure tree': bad(({ catalogue }) => delete catalogue['/StructTreeRoot']),
    'a type of its own': bad(({ elements }) => (elements('P')[0]!['/S'] = '/Paragraph')),
  },
};
