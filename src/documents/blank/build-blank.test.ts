import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../tests/documents/due-pieces.ts';
import { applyEdition } from '../../editions/apply-edition.ts';
import { loadEdition } from '../../editions/load-edition.ts';
import { compileTemplateLogic } from '../../rules/template-logic.ts';
import { loadTemplates } from '../../schemas/load-templates.ts';
import type { SchemaNode } from '../../schemas/template.ts';
import { buildBlank } from './build-blank.ts';

const edition = loadEdition('standard');

/** The words of every question that prints, and of its options, however deep. */
function wordsOf(node: SchemaNode, isNameless: boolean): string[] {
  if (node.question?.showInPrint === false) return [];
  const own = isNameless || node.question?.type === 'staticText' ? [] : [node.title ?? ''];
  const options = (node.oneOf ?? node.items?.oneOf ?? []).map(({ title }) => title);
  const isWhole = node.question?.type === 'signature' || node.question?.type === 'clauseList';
  const inside = Object.values(node.properties ?? {}).flatMap((child) =>
    isWhole ? [] : wordsOf(child, false),
  );
  return [...own, ...options, ...inside];
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
      const printed = new Set(
        template.print.blocks
          .filter(({ inBlankCopy, blankRows }) => inBlankCopy !== false && blankRows !== 0)
          .flatMap(({ questions }) => questions.flat()),
      );
      for (const [id, node] of Object.entries(template.schema.properties ?? {})) {
        if (!printed.has(id)) continue;
        // Rows that are written in full stand under the name of one row.
        const isRows = template.print.blocks.some(
          ({ kind, questions }) => kind === 'rows' && questions.flat().includes(id),
        );
        for (const due of wordsOf(node, isRows)) expect(words, `${id}: ${due}`).toContain(due);
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
