import type { Block, DocumentModel, Text } from '../model.ts';
import { renderHtml, textAsHtml } from './render-html.ts';
import { renderBlocks } from './render-text.ts';
import { splitText } from './split-text.ts';

/** One answer as it is copied: its value alone, for a box that has a label of its own. */
export interface CaseAnswer {
  label: Text;
  /** The heading under which it stands in its section, such as the name of a family. */
  under: Text;
  blocks: Block[];
  /** For a single value: the value without its label. */
  value?: Text;
}
export interface CaseSection {
  /** The id of the template's section; empty for what stands before the first and after the last. */
  id: string;
  title: Text;
  blocks: Block[];
  answers: CaseAnswer[];
}

/**
 * A document in sections, as people copy them one by one into another system: those that are named first, in that
 * order, then all others in their own. Every block is in exactly one section.
 */
export function caseSections(model: DocumentModel, order: readonly string[] = []): CaseSection[] {
  const sections: CaseSection[] = [];
  for (const block of model.blocks) {
    if (block.kind === 'heading' && block.level <= 2) {
      const id = block.section ?? '';
      sections.push({ id, title: block.text, blocks: [block], answers: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  // What it is and whether it is a draft always comes first.
  const placeOf = ({ id }: CaseSection, index: number) => {
    if (index === 0) return -1;
    const place = id === '' ? -1 : order.indexOf(id);
    return place < 0 ? order.length : place;
  };
  return sections
    .map((section, index) => ({
      section: { ...section, answers: answersIn(section) },
      index,
      place: placeOf(section, index),
    }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ section }) => section);
}

function answersIn({ blocks, title }: CaseSection): CaseAnswer[] {
  const answers: CaseAnswer[] = [];
  let under = '';
  for (const block of blocks) {
    if (block.kind === 'heading') under = block.level > 2 ? block.text : '';
    else if (block.kind === 'keyValueList') {
      for (const item of block.items)
        if (item.value !== '')
          answers.push({
            label: item.label,
            under,
            blocks: [{ ...block, items: [item] }],
            value: item.value,
          });
    } else if (block.kind === 'table' && block.rows.length > 0)
      answers.push({ label: block.caption || title, under, blocks: [block] });
    else if (block.kind === 'signature' && !block.missing)
      answers.push({ label: block.label, under, blocks: [block] });
  }
  return answers;
}

/** What goes to the clipboard in one go. */
export interface CasePart {
  text: Text;
  /** For a system that takes rich text. */
  html?: string;
}

/**
 * Blocks as text for another system, in as many parts as its box asks for.
 * @param limit characters that one box takes; none if it takes any number
 * @param value the text itself, where it is one answer without its label
 */
export function caseParts(
  blocks: readonly Block[],
  {
    format,
    limit,
    value,
  }: { format: 'plain' | 'rich'; limit?: number | undefined; value?: Text | undefined },
): CasePart[] {
  const text = value ?? renderBlocks(blocks);
  if (limit === undefined || text.length <= limit) {
    if (format === 'plain') return [{ text }];
    return [{ text, html: value === undefined ? renderHtml(blocks) : textAsHtml(value) }];
  }
  return splitText(text, limit).map((part) =>
    format === 'plain' ? { text: part } : { text: part, html: textAsHtml(part) },
  );
}
