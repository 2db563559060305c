/** Reads the structure tree. */
import type { Dictionary, PdfFile, Value } from './read-pdf.ts';

export interface ReadNode {
  role: string;
  /** The reference of the element, for example `12 0 R`. */
  reference: string;
  dictionary: Dictionary;
  kids: (ReadNode | { page: number; number: number })[];
  /** The annotations that belong to the element. */
  annotations: Value[];
}

export const isNode = (kid: ReadNode['kids'][number]): kid is ReadNode => 'role' in kid;

/** The element under the root of the tree; nothing without a tree. */
export function readStructure(file: PdfFile): ReadNode | undefined {
  const root = file.dictionary(file.catalogue['/StructTreeRoot']);
  const pageIndex = new Map(file.pages.map((page, index) => [page.dictionary, index]));
  const indexOf = (page: Value | undefined) => pageIndex.get(file.dictionary(page)) ?? -1;
  const read = (reference: Value): ReadNode => {
    const dictionary = file.dictionary(reference);
    const kids =
      dictionary['/K'] === undefined
        ? []
        : [dictionary['/K']].flatMap((kid) => {
            const found = file.resolve(kid);
            return Array.isArray(found) ? found : [kid!];
          });
    const isObject = (kid: Value) => file.dictionary(kid)['/Type'] === '/OBJR';
    const isOwn = (kid: Value) => typeof kid !== 'number' && isObject(kid);
    return {
      role: String(dictionary['/S']).slice(1),
      reference: String(reference),
      dictionary,
      annotations: kids.filter(isOwn).map((kid) => file.dictionary(kid)['/Obj']!),
      kids: kids
        .filter((kid) => !isOwn(kid))
        .map((kid) => {
          if (typeof kid === 'number') return { page: indexOf(dictionary['/Pg']), number: kid };
          const entry = file.dictionary(kid);
          if (entry['/Type'] === '/MCR')
            return { page: indexOf(entry['/Pg']), number: entry['/MCID'] as number };
          return read(kid as Value);
        }),
    };
  };
  const first = root['/K'];
  return first === undefined ? undefined : read(Array.isArray(first) ? first[0]! : first);
}

/** All elements in reading order, the first included. */
export function everyNode(node: ReadNode | undefined): ReadNode[] {
  if (!node) return [];
  return [node, ...node.kids.filter(isNode).flatMap(everyNode)];
}

/** The attributes of an element, of whatever owner, as one dictionary. */
export function attributesOf(file: PdfFile, node: ReadNode): Dictionary {
  const attributes = node.dictionary['/A'];
  const found = file.resolve(attributes);
  const parts = Array.isArray(found) ? found : [attributes];
  return Object.assign({}, ...parts.map((part) => file.dictionary(part))) as Dictionary;
}
