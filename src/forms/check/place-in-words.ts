/** Where an answer stands, in words: `families.1.children.0.age` → "Family 2: Child 1: Age". */
import type { SchemaNode } from '../../schemas/template.ts';

export function placeInWords(path: string, schema: SchemaNode): string {
  const words: string[] = [];
  let node: SchemaNode | undefined = schema;
  for (const step of path.split('.')) {
    if (/^\d+$/.test(step)) {
      const label = node?.question?.itemLabel ?? 'row';
      words.pop();
      words.push(`${label.charAt(0).toUpperCase()}${label.slice(1)} ${Number(step) + 1}`);
      node = node?.items;
      continue;
    }
    node = node?.properties?.[step];
    // The parts of a person or signature are asked as one.
    if (!node?.title) break;
    words.push(node.title);
    if (node.question?.type === 'person' || node.question?.type === 'signature') break;
  }
  return words.length > 0 ? words.join(': ') : path;
}
