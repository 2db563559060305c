/** Where a chapter is being read, for errors and for links. */
import { nearestName } from '../../lib/nearest-name.ts';
import type { TreeNode } from './chapter-tree.ts';

export interface Place {
  /** The file of the chapter, for errors. */
  file: string;
  /** Its slug; anchors of its sections begin with it. */
  slug: string;
  /** Where the site stands. */
  base: string;
  /** The id of the source of each provision. */
  sourceOf: ReadonlyMap<string, string>;
  /** Anchors that a heading had before, `chapter/old`, each with the anchor it has on paper. */
  former?: ReadonlyMap<string, string>;
}

export const attribute = (node: TreeNode, name: string): string | undefined => {
  const value = node.attributes?.find((each) => each.name === name)?.value;
  return typeof value === 'object' ? value?.value : value;
};

/**
 * @param known what can be printed here
 * @throws {Error} with file and line, always: what is on the page must not be missing on paper
 */
export const refuse = (place: Place, node: TreeNode, known: readonly string[]): never => {
  const where = node.position ? `${place.file}:${String(node.position.start.line)}` : place.file;
  const what = node.name ? `<${node.name}>` : `"${node.type}"`;
  const nearest = node.name ? nearestName(node.name, known) : undefined;
  throw new Error(
    `${where}: ${what} cannot be put into the handbook's PDF here.${nearest ? ` Did you mean <${nearest}>?` : ''} ` +
      `Known: ${known.join(', ')}. A new component needs its words in src/integrations/handbook/.`,
  );
};
