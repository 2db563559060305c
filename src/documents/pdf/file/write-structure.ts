/** Writes the structure tree, the tree that leads from a page's marks to their nodes, and the names of cells. */
import { figure } from '../canvas.ts';
import type { StructureNode } from '../structure.ts';
import type { ObjectWriter } from './object-writer.ts';
import { descriptionString, textString } from './pdf-values.ts';

function attributesOf(node: StructureNode): string {
  const table = [
    node.scope ? `/Scope /${node.scope}` : '',
    node.columnSpan && node.columnSpan > 1 ? `/ColSpan ${node.columnSpan}` : '',
    node.headers ? `/Headers [${node.headers.map(textString).join(' ')}]` : '',
    node.summary ? `/Summary ${descriptionString(node.summary)}` : '',
  ].filter((entry) => entry !== '');
  const groups = [];
  if (table.length > 0) groups.push(`<</O /Table ${table.join(' ')}>>`);
  if (node.numbering) groups.push(`<</O /List /ListNumbering /${node.numbering}>>`);
  if (node.box) groups.push(`<</O /Layout /Placement /Block /BBox [${node.box.map(figure).join(' ')}]>>`);
  if (groups.length === 0) return '';
  return groups.length === 1 ? ` /A ${groups[0]}` : ` /A [${groups.join(' ')}]`;
}

/**
 * @param owners for each page the node of each marked-content number
 * @returns the object of the tree's root
 */
export function writeStructure(
  writer: ObjectWriter,
  root: StructureNode,
  owners: readonly (readonly StructureNode[])[],
  pageIds: readonly number[],
): number {
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
    const marks = node.marks.map((mark) =>
      mark.page === page
        ? `${mark.mcid}`
        : `<</Type /MCR /Pg ${pageIds[mark.page]!} 0 R /MCID ${mark.mcid}>>`,
    );
    const kids = [...marks, ...node.children.map(reference)];
    writer.write(
      ids.get(node)!,
      [
        `<</Type /StructElem /S /${node.role} /P ${parent}`,
        page === undefined ? '' : ` /Pg ${pageIds[page]!} 0 R`,
        kids.length > 0 ? ` /K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}` : '',
        node.id === undefined ? '' : ` /ID ${textString(node.id)}`,
        node.alternative === undefined ? '' : ` /Alt ${descriptionString(node.alternative)}`,
        attributesOf(node),
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
  const parentTree = writer.reserve();
  writer.write(parentTree, `<</Nums [${pageEntries.join(' ')}]>>`);

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
    `<</Type /StructTreeRoot /K ${reference(root)} /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${owners.length}${nameEntry}>>`,
  );
  return treeRoot;
}
