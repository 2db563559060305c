import type { ResolvedTemplate } from '../../schemas/template.ts';
import type { TemplateLogic } from '../../rules/template-logic.ts';
import { buildDocument } from '../build-document.ts';
import type { Block, DocumentModel, ParagraphBlock, Text } from '../model.ts';
import { blankSections } from './blank-sections.ts';
import { blankWalk } from './blank-walk.ts';

export interface BuildBlankOptions {
  template: ResolvedTemplate;
  logic: TemplateLogic;
  brand: DocumentModel['brand'];
  /** It is to be typed into: every question then has a field, and groups have more rows. */
  isFillable?: boolean;
}

/**
 * The form as a sheet to be filled in by hand: every question that prints, also those that a form asks only in some
 * cases, with boxes to tick and the heights that the print hints ask for. The same blocks as a filled document, so
 * that every renderer knows them.
 */
export function buildBlank({ template, logic, brand, isFillable = false }: BuildBlankOptions): DocumentModel {
  const frame = buildDocument({ template, logic, brand, answers: {}, status: 'complete' });
  const [title, source] = frame.blocks;
  return {
    ...frame,
    isForm: true,
    missing: [],
    warnings: [],
    blocks: [
      ...(title ? [title] : []),
      ...joined(namedOnce(blankSections(blankWalk(template, isFillable)))),
      filingNote(frame.filing, source?.kind === 'paragraph' ? source.text : ''),
    ],
  };
}

/** Where the sheet is kept and where it comes from, in few lines at its end: at its head every line is needed. */
function filingNote({ keptWhere, retention }: DocumentModel['filing'], source: Text): ParagraphBlock {
  const runs = [
    { text: 'Where this is kept: ', bold: true },
    { text: `${sentence(keptWhere)} ` },
    { text: 'How long: ', bold: true },
    { text: `${sentence(retention)} ` },
    { text: sentence(source) },
  ];
  return { kind: 'paragraph', style: 'note', text: runs.map(({ text }) => text).join(''), runs };
}

const sentence = (text: Text): Text => (text === '' ? '' : text.trim().replace(/\.?$/, '.'));

/** A table is not called again what the heading over it says. */
function namedOnce(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index): Block => {
    const above = blocks.slice(0, index).findLast(({ kind }) => kind === 'heading' || kind === 'table');
    const isNamed =
      block.kind === 'table' && above?.kind === 'heading' && sameWords(above.text, block.caption);
    return isNamed ? { ...block, showCaption: false } : block;
  });
}

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Short answers that follow each other share a list. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind === 'keyValueList' && last?.kind === 'keyValueList' && last.layout === block.layout)
      result[result.length - 1] = {
        ...last,
        items: [...last.items, ...block.items],
        rows: [...(last.rows ?? []), ...(block.rows ?? [])],
      };
    else result.push(block);
  }
  return result;
}
