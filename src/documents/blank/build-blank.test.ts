import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../tests/documents/due-pieces.ts';
import { applyEdition } from '../../editions/apply-edition.ts';
import { loadEdition } from '../../editions/load-edition.ts';
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import { loadTemplates } from '../../schemas/load-templates.ts';
import type { PrintBlock, SchemaNode } from '../../schemas/template.ts';
import { buildBlank } from './build-blank.ts';

const edition = loadEdition('standard');

/** The questions of a row that paper has room for: its columns or lines, as the print hints or the question say. */
function placesOf({ properties = {} }: SchemaNode, { question }: SchemaNode, block: PrintBlock): string[] {
  const ids = Object.keys(properties).filter((id) => properties[id]?.question?.showInPrint !== false);
  if (block.kind === 'rows') return block.inner?.flatMap(({ questions }) => questions) ?? ids;
  const columns =
    (block.kind === 'table' || block.kind === 'box' ? block.columns : undefined) ?? question?.columns;
  if (columns?.includes('@details')) return ids;
  // A column inside a question has its own head: the question has none.
  return (columns ?? ids).slice(0, columns ? undefined : 4).filter((id) => ids.includes(id));
}

/** The words of every question that paper has, and of its options, however deep. */
function wordsOf(node: SchemaNode, isNameless: boolean, block: PrintBlock): string[] {
  if (node.question?.showInPrint === false) return [];
  const own = isNameless || node.question?.type === 'staticText' ? [] : [node.title ?? ''];
  // A yes and no in a narrow cell is one box to tick.
  const options =
    node.question?.type === 'yesNo' ? [] : (node.oneOf ?? node.items?.oneOf ?? []).map(({ title }) => title);
  const isWhole = node.question?.type === 'signature' || node.question?.type === 'clauseList';
  const inside = Object.values(node.properties ?? {}).flatMap((child) =>
    isWhole ? [] : wordsOf(child, false, block),
  );
  const rows = node.items?.properties ?? {};
  const inRows = placesOf(node.items ?? {}, node, block).flatMap((id) => {
    const child = rows[id];
    // What a cell of a table is made of needs no labels, and many options have no room there.
    const isWide = block.kind === 'rows';
    return child ? (isWide ? wordsOf(child, false, { ...block, kind: 'fields' }) : [child.title ?? '']) : [];
  });
  return [...own, ...options, ...inside, ...inRows];
}

describe.each(loadTemplates().map((template) => [template.id, applyEdition(template, edition)] as const))(
  'the blank copy of %s',
  (_, template) => {
    const model = buildBlank({
      template,
      logic: compileTemplateLogic(template),
      brand: { colour: '#1d70b8' },
    });
    const words = textsOf(model.blocks).join('\n');

    it('asks every question that prints, with a box for each option', () => {
      const printed = new Map(
        template.print.blocks
          .filter(
            ({ kind, inBlankCopy, blankRows }) =>
              kind !== 'pairs' && inBlankCopy !== false && blankRows !== 0,
          )
          .flatMap((block) => block.questions.flat().map((id): [string, PrintBlock] => [id, block])),
      );
      for (const [id, node] of Object.entries(template.schema.properties ?? {})) {
        const block = printed.get(id);
        if (!block) continue;
        // Rows that are written in full stand under the name of one row.
        for (const due of wordsOf(node, block.kind === 'rows', block))
          expect(words, `${id}: ${due}`).toContain(due);
      }
    });

    it('is no draft and misses nothing', () => {
      expect(model.status).toBe('complete');
      expect(JSON.stringify(model.blocks)).not.toContain('"missing":true');
      expect(words).not.toContain('undefined');
      for (const block of model.blocks)
        if (block.kind === 'table') expect(block.rows.length).toBeGreaterThan(0);
    });
  },
);
