/** Clauses or statements under the headings that the template gives them (`question.groups`); the rest follow. */
import type { ShownNode } from '../theme/form-schema.ts';

export interface ItemGroup {
  id: string;
  title: string | undefined;
  items: [id: string, node: ShownNode][];
}

export function itemGroups(node: ShownNode): ItemGroup[] {
  const items = node.properties ?? {};
  const groups = node.question?.groups ?? [];
  const named = new Set(groups.flatMap((group) => group.items));
  const rest = Object.entries(items).filter(([id]) => !named.has(id));
  const own = groups.map(({ id, title, items: ids }): ItemGroup => ({
    id,
    title,
    items: ids.flatMap((item) => (items[item] ? [[item, items[item]] as [string, ShownNode]] : [])),
  }));
  return [...own, ...(rest.length > 0 ? [{ id: 'rest', title: undefined, items: rest }] : [])];
}
