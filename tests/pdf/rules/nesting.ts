/** Which structure types may stand in which. */
import { everyNode, isNode, readStructure, type ReadNode } from '../reader/structure.ts';
import { bad, type Rule } from './rule.ts';

/** Where a type may stand only in certain others. */
const PARENTS: Record<string, readonly string[]> = {
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  Caption: ['Table', 'L', 'Figure'],
  TOCI: ['TOC'],
  Reference: ['TOCI'],
  Link: ['P', 'LBody', 'TD', 'TH', 'Reference'],
  Form: ['P', 'LBody', 'TD', 'Sect'],
};
/** Where a type may hold only certain others. */
const CHILDREN: Record<string, readonly string[]> = {
  Table: ['Caption', 'THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  H1: [],
  H2: [],
  H3: [],
  H4: [],
  P: ['Link', 'Form'],
  Figure: ['Caption'],
  TOC: ['TOCI'],
  TOCI: ['Reference', 'P', 'TOC'],
  Reference: ['Link'],
  Link: [],
  Form: [],
};
/** Types that hold others and no content of their own. */
const FRAMES = new Set(['Document', 'Sect', 'Table', 'THead', 'TBody', 'TR', 'L', 'LI', 'TOC', 'TOCI']);

function problemsOf(node: ReadNode, parent: ReadNode | undefined): string[] {
  const problems: string[] = [];
  const inner = node.kids.filter(isNode);
  const held = PARENTS[node.role];
  if (held && !held.includes(parent?.role ?? '')) problems.push(`${node.role} stands in ${parent?.role}`);
  const holds = CHILDREN[node.role];
  for (const { role } of inner)
    if (holds && !holds.includes(role)) problems.push(`${node.role} holds ${role}`);
  if (FRAMES.has(node.role) && inner.length < node.kids.length)
    problems.push(`${node.role} has content of its own`);
  const captionAt = node.kids.findIndex((kid) => isNode(kid) && kid.role === 'Caption');
  // A figure may be named before or after its picture (14.8.4.5); our tables and lists are named before they begin.
  const mayEnd = node.role === 'Figure' && captionAt === node.kids.length - 1;
  if (captionAt > 0 && !mayEnd) problems.push(`a caption stands in the middle or at the end of ${node.role}`);
  const roles = inner.map(({ role }) => role);
  for (const once of ['THead', 'Caption', 'Lbl', 'LBody'])
    if (roles.indexOf(once) !== roles.lastIndexOf(once)) problems.push(`${node.role} holds two ${once}`);
  if (roles.includes('THead') && !roles.includes('TBody')) problems.push('a table has a head and no body');
  if (['L', 'Table', 'TR', 'LI', 'TOC', 'TOCI', 'Reference'].includes(node.role) && inner.length === 0)
    problems.push(`${node.role} is empty`);
  if (parent && node.dictionary['/P'] !== parent.reference)
    problems.push(`${node.role} does not lead to ${parent.role}`);
  return [...problems, ...inner.flatMap((child) => problemsOf(child, node))];
}

export const nesting: Rule = {
  name: 'structure types nest',
  source: 'ISO 14289-1, 7.1, 7.2, 7.5, 7.6; ISO 32000-1, 14.8.4',
  check(file) {
    const root = readStructure(file);
    if (!root) return ['there is no structure'];
    const top = file.dictionary(file.catalogue['/StructTreeRoot'])['/K'];
    const problems = problemsOf(root, undefined);
    if (Array.isArray(file.resolve(top))) problems.push('the tree has several roots');
    const seen = new Set<string>();
    for (const { reference } of everyNode(root)) {
      if (seen.has(reference)) problems.push(`${reference} stands in the tree twice`);
      seen.add(reference);
    }
    const keys = file.pages.map(({ dictionary }) => dictionary['/StructParents']);
    if (new Set(keys).size < keys.length || keys.some((key) => typeof key !== 'number'))
      problems.push('pages share an entry of the parent tree');
    const next = file.dictionary(file.catalogue['/StructTreeRoot'])['/ParentTreeNextKey'];
    if (keys.some((key) => Number(key) >= Number(next))) problems.push('the next key is taken already');
    return problems;
  },
  defects: {
    'an item without a list': bad(({ elements }) => (elements('L')[0]!['/S'] = '/Sect')),
    'an item of paragraphs': bad(({ elements }) => (elements('Lbl')[0]!['/S'] = '/P')),
    'a cell without a row': bad(({ elements }) => (elements('TR')[0]!['/S'] = '/Sect')),
    'a table of rows without a body': bad(({ elements }) => (elements('TBody')[0]!['/S'] = '/THead')),
    'a caption at the end': bad(({ elements }) => (elements('Table')[0]!['/K'] as unknown[]).reverse()),
    'rows in a figure': bad(({ elements }) => (elements('Table')[0]!['/S'] = '/Figure')),
    'a heading in a paragraph': bad(({ elements }) => (elements('Sect')[0]!['/S'] = '/P')),
    'a wrong parent': bad(({ elements }) => (elements('P')[0]!['/P'] = elements('LI')[0]!['/P']!)),
    'an element twice': bad(({ elements }) => {
      const kids = elements('TBody')[0]!['/K'] as unknown[];
      kids.push(kids[0]);
    }),
    'an empty item': bad(({ elements }) => delete elements('LI')[0]!['/K']),
    'pages that share their parents': bad(({ page }) => (page(1)['/StructParents'] = 0)),
  },
};
