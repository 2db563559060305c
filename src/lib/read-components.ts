/** A component used in the MDX of a chapter, with its attributes as text. */
export interface UsedComponent {
  name: string;
  attributes: Record<string, string>;
  /** 1-based, counted in the text that was given. */
  line: number;
}

/** Reads `<Name a="b" c={'d'}>` out of MDX. Attributes that hold other expressions are left out. */
export function readComponents(mdx: string): UsedComponent[] {
  const found: UsedComponent[] = [];
  for (const match of mdx.matchAll(/<(?<name>[A-Z][A-Za-z]*)(?<rest>(?:\s[^<>]*?)?)\/?>/g)) {
    const attributes: Record<string, string> = {};
    for (const [, key, quoted, braced] of (match.groups?.['rest'] ?? '').matchAll(
      /([a-zA-Z]+)=(?:"([^"]*)"|\{\s*['"]([^'"]*)['"]\s*\})/g,
    )) {
      if (key) attributes[key] = quoted ?? braced ?? '';
    }
    const line = mdx.slice(0, match.index).split('\n').length;
    found.push({ name: match.groups?.['name'] ?? '', attributes, line });
  }
  return found;
}
