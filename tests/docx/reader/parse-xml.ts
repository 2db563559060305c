/** Reads XML strictly: what is not well-formed throws, as it would make Word offer a repair. */

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: (XmlNode | string)[];
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

function decode(text: string): string {
  if (forbidden.test(text)) throw new Error('a character that XML forbids');
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex || decimal) return String.fromCodePoint(Number.parseInt(hex || decimal, hex ? 16 : 10));
      const found = entities[name];
      if (found === undefined || !whole.endsWith(';')) throw new Error(`the entity ${whole}`);
      return found;
    },
  );
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const rest = source.replace(/\s+([\w:.-]+)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (Object.hasOwn(attributes, name)) throw new Error(`two attributes ${name}`);
    attributes[name] = decode(value);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`attributes that cannot be read: ${rest.slice(0, 60)}`);
  return attributes;
}

export function parseXml(source: string): XmlNode {
  const body = source.replace(/^\uFEFF?<\?xml[^?]*\?>/, '').trim();
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|<!--[\s\S]*?-->/g)) {
    const [whole, isEnd, name, attributes, isEmpty] = match;
    const between = body.slice(at, match.index);
    if (between.includes('<')) throw new Error(`a tag that cannot be read: ${between.slice(0, 60)}`);
    if (between !== '') open.at(-1)?.children.push(decode(between));
    at = match.index + whole.length;
    if (name === undefined) continue;
    if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const node: XmlNode = { name, attributes: readAttributes(attributes ?? ''), children: [] };
    open.at(-1)?.children.push(node);
    if (!isEmpty) open.push(node);
  }
  const [element] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || typeof element !== 'object' || at !== body.length)
    throw new Error('not one whole element');
  return element;
}

export const elementsOf = (node: XmlNode): XmlNode[] =>
  node.children.filter((child) => typeof child === 'object');
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && elementsOf(node).find((child) => child.name === name);
/** All elements of a name, however deep, in the order of the document. */
export const allOf = (node: XmlNode, name: string): XmlNode[] =>
  elementsOf(node).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
