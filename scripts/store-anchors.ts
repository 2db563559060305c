/** `npm run anchors`: adds the addresses of new sections to src/content/anchors.yaml. It takes none away. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readAnchors } from '../src/lib/read-anchors.ts';
import { loadAnchors, loadContent } from '../src/schemas/load-content.ts';

const FILE = 'src/content/anchors.yaml';
const HEAD = `# The address of every section that was ever published: /handbook/<chapter>/#<anchor>. People cite them.
# Written by \`npm run anchors\`, which only adds. \`npm run check\` says how to keep one whose heading was reworded.
`;

const stored = loadAnchors(FILE);
let added = 0;
const list = loadContent().chapters.map(({ slug, body }) => {
  const known = stored.get(slug) ?? [];
  const fresh = readAnchors(body).filter((anchor) => !known.includes(anchor));
  added += fresh.length;
  return [slug, [...known, ...fresh]] as const;
});
const gone = [...stored].filter(([slug]) => !list.some(([name]) => name === slug));
const all = [...list, ...gone].sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
writeFileSync(FILE, HEAD + stringify(Object.fromEntries(all)));
console.log(`${added} added.`);
