/** Words of a chapter → runs: bold, italic, and links that stay inside the document where they can. */
import type { Run } from '../../documents/model.ts';
import type { TreeNode } from './chapter-tree.ts';
import { linkTarget } from './link-target.ts';
import { attribute, refuse, type Place } from './place.ts';

/** Components that are words with a way somewhere; without an address only the words stay, as on the page. */
const LINKS = new Set(['Term', 'ChapterLink', 'Template', 'Source']);

/** What a node of a line is: anything else begins a block. */
export const isInline = ({ type, name }: TreeNode): boolean =>
  ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'mdxJsxTextElement'].includes(type) ||
  (type === 'mdxJsxFlowElement' && LINKS.has(name ?? ''));

type Look = Omit<Run, 'text'>;

function runsOf(node: TreeNode, look: Look, place: Place): Run[] {
  const inner = (more: Look) =>
    (node.children ?? []).flatMap((child) => runsOf(child, { ...look, ...more }, place));
  const linked = (href: string | undefined) => {
    const target = href === undefined ? undefined : linkTarget(href, place.base);
    const now = target?.startsWith('#') ? place.former?.get(target.slice(1)) : undefined;
    const link = now === undefined ? target : `#${now}`;
    return inner(link === undefined ? {} : { link });
  };
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: (node.value ?? '').replace(/\s*\n\s*/g, ' '), ...look }];
    case 'break':
      return [{ text: ' ', ...look }];
    case 'paragraph':
      return inner({});
    case 'strong':
      return inner({ bold: true });
    case 'emphasis':
      return inner({ italic: true });
    case 'link':
      return linked(node.url);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (LINKS.has(node.name ?? '')) return linked(attribute(node, 'href'));
      return refuse(place, node, [...LINKS]);
    default:
      return refuse(place, node, [...LINKS]);
  }
}

const isSameLook = (a: Run, b: Run) => a.bold === b.bold && a.italic === b.italic && a.link === b.link;

/** Runs that look the same and stand side by side are one; the spaces at both ends go. */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && isSameLook(last, run)) last.text += run.text;
    else if (run.text !== '') whole.push({ ...run });
  }
  if (whole[0]) whole[0].text = whole[0].text.trimStart();
  const end = whole.at(-1);
  if (end) end.text = end.text.trimEnd();
  return whole;
}

/** The words of some nodes of a line; `runs` only where there is more than plain text. */
export function wordsOf(nodes: readonly TreeNode[], place: Place): { text: string; runs?: Run[] } {
  const runs = joined(nodes.flatMap((node) => runsOf(node, {}, place)));
  const text = runs.map((run) => run.text).join('');
  const isPlain = runs.every((run) => !run.bold && !run.italic && run.link === undefined);
  return isPlain ? { text } : { text, runs };
}
