/** Writes the structure tree, the tree that leads from a page's marks to their nodes, and the names of cells. */
import { figure } from '../canvas.ts';
import type { Mark, StructureNode } from '../structure.ts';
import type { ObjectWriter } from './object-writer.ts';
import { descriptionString, textString } from './pdf-values.ts';

function attributesOf(node: StructureNode, scale: number): string {
  const table = [
    node.scope ? `/Scope /${node.scope}` : '',
    node.columnSpan && node.columnSpan > 1 ? `/ColSpan ${node.columnSpan}` : '',
    node.headers ? `/Headers [${node.headers.map(textString).join(' ')}]` : '',
    node.summary ? `/Summary ${descriptionString(node.summary)}` : '',
  ].filter((entry) => entry !== '');
  const groups = [];
  if (table.length > 0) groups.push(`<</O /Table ${table.join(' ')}>>`);
  if (node.numbering) groups.push(`<</O /List /ListNumbering /${node.numbering}>>`);
  if (node.box)
    groups.push(
      `<</O /Layout /Placement /Block /BBox [${node.box.map((value) => figure(value * scale)).join(' ')}]>>`,
    );
  if (groups.length === 0) return '';
  return groups.length === 1 ? ` /A ${groups[0]}` : ` /A [${groups.join(' ')}]`;
}

/** The first thing that was painted of a node or below it. */
function firstMark(node: StructureNode): Mark | undefined {
  const marks = [node.marks[0], ...node.children.map(firstMark)].filter((mark) => mark !== undefined);
  return marks.sort(byPlace)[0];
}

const byPlace = (a: Mark, b: Mark) => a.page - b.page || a.mcid - b.mcid;

/**
 * Content and children of a node in reading order. Marks are numbered as they are painted, so a paragraph with links
 * in it is in order by its numbers.
 */
function kidsOf(node: StructureNode): (Mark | StructureNode)[] {
  if (node.marks.length === 0) return node.children;
  if (node.children.length === 0) return node.marks;
  const placed = [
    ...node.marks.map((kid) => ({ kid, at: kid })),
    ...node.children.map((kid) => ({ kid, at: firstMark(kid) ?? { page: Infinity, mcid: 0 } })),
  ];
  return placed.sort((a, b) => byPlace(a.at, b.at)).map(({ kid }) => kid);
}

export interface StructureParts {
  /** For each page the node of each marked-content number. */
  owners: readonly (readonly StructureNode[])[];
  pageIds: readonly number[];
  /** What can be pressed or filled in, each with its page, in the order of the annotations. */
  annotations: readonly { node: StructureNode; page: number }[];
  annotationIds: readonly number[];
  /** What a point of the layout is on paper. */
  scale: number;
}

/** @returns the object of the tree's root */
export function writeStructure(
  writer: ObjectWriter,
  root: StructureNode,
  { owners, pageIds, annotations, annotationIds, scale }: StructureParts,
): number {
  const pressed = new Map<StructureNode, string[]>();
  annotations.forEach(({ node, page }, index) => {
    const reference = `<</Type /OBJR /Pg ${pageIds[page]!} 0 R /Obj ${annotationIds[index]!} 0 R>>`;
    pressed.set(node, [...(pressed.get(node) ?? []), reference]);
  });
  const ids = new Map<StructureNode, number>();
  const names = new Map<string, StructureNode>();
  const reserve = (node: StructureNode) => {
    ids.set(node, writer.reserve());
    if (node.id !== undefined) names.set(node.id, node);
    node.children.forEach(reserve);
  };
  const treeRoot = writer.reserve();
  reserve(root);
  const reference = (node: StructureNode) => `${ids.get(node)!} 0 R`;

  const write = (node: StructureNode, parent: string) => {
    const page = node.marks[0]?.page;
    const kids = kidsOf(node).map((kid) => {
      if ('role' in kid) return reference(kid);
      if (kid.page === page) return `${kid.mcid}`;
      return `<</Type /MCR /Pg ${pageIds[kid.page]!} 0 R /MCID ${kid.mcid}>>`;
    });
    kids.push(...(pressed.get(node) ?? []));
    writer.write(
      ids.get(node)!,
      [
        `<</Type /StructElem /S /${node.role} /P ${parent}`,
        page === undefined ? '' : ` /Pg ${pageIds[page]!} 0 R`,
        kids.length > 0 ? ` /K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}` : '',
        node.id === undefined ? '' : ` /ID ${textString(node.id)}`,
        node.alternative === undefined ? '' : ` /Alt ${descriptionString(node.alternative)}`,
        attributesOf(node, scale),
        '>>',
      ].join(''),
    );
    for (const child of node.children) write(child, reference(node));
  };
  write(root, `${treeRoot} 0 R`);

  const pageEntries = owners.map((nodes, page) => {
    const id = writer.reserve();
    writer.write(id, `[${nodes.map(reference).join(' ')}]`);
    return `${page} ${id} 0 R`;
  });
  const annotationEntries = annotations.map(
    ({ node }, index) => `${owners.length + index} ${reference(node)}`,
  );
  const parentTree = writer.reserve();
  writer.write(parentTree, `<</Nums [${[...pageEntries, ...annotationEntries].join(' ')}]>>`);

  let nameEntry = '';
  if (names.size > 0) {
    const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
    const nameTree = writer.reserve();
    const limits = `${textString(sorted[0]![0])} ${textString(sorted.at(-1)![0])}`;
    const leaf = writer.reserve();
    writer.write(
      leaf,
      `<</Limits [${limits}] /Names [${sorted.map(([id, node]) => `${textString(id)} ${reference(node)}`).join(' ')}]>>`,
    );
    writer.write(nameTree, `<</Kids [${leaf} 0 R]>>`);
    nameEntry = ` /IDTree ${nameTree} 0 R`;
  }
  writer.write(
    treeRoot,
    `<</Type /StructTreeRoot /K ${reference(root)} /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${owners.length + annotations.length}${nameEntry}>>`,
  );
  return treeRoot;
}
