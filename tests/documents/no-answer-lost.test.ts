/** Nothing typed is ever lost in a document: every template, both examples, and random answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import type { DocumentModel } from '../../src/documents/model.ts';
import { renderText } from '../../src/documents/text/render-text.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { compileTemplateLogic } from '../../src/rules/template-logic.ts';
import { withoutHidden } from '../../src/rules/without-hidden.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, ResolvedTemplate } from '../../src/schemas/template.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import { duePieces, textsOf, withoutMarks } from './due-pieces.ts';
import { everyKind } from './every-kind.ts';

const edition = loadEdition('standard');
const templates = [everyKind, ...loadTemplates().map((template) => applyEdition(template, edition))];

const build = (template: ResolvedTemplate, answers: Answers) =>
  buildDocument({
    template,
    logic: compileTemplateLogic(template),
    answers,
    status: 'draft',
    brand: { colour: '#1d70b8' },
  });

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every answer to a visible question is in the model, and in its text. */
function expectNothingLost(template: ResolvedTemplate, typed: Answers, model: DocumentModel): void {
  const answers = withoutHidden(template, compileTemplateLogic(template), typed);
  const texts = textsOf(model.blocks);
  const plain = flat(renderText(model));
  for (const piece of duePieces(template.schema, answers).filter((due) => due.trim() !== '')) {
    expect(
      texts.some((text) => text.includes(piece)),
      `${piece} in the model`,
    ).toBe(true);
    const isMark = texts.some((text) => text === piece) && /^M/.test(piece);
    if (!isMark) expect(plain, `${piece} in the text`).toContain(flat(piece));
  }
}

const headings = (model: DocumentModel) => model.blocks.filter((block) => block.kind === 'heading');

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it.each(['worked', 'awkward'] as const)('prints every answer of the %s example', (name) => {
    const answers = template.examples[name].data;
    expectNothingLost(template, answers, build(template, answers));
  });

  it('prints every answer, whatever was typed', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (answers) => {
        const typed = withoutMarks(answers) as Answers;
        expectNothingLost(template, typed, build(template, typed));
      }),
      { numRuns: 150 },
    );
  });

  it('has one H1, first, and never skips a level', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (answers) => {
        const levels = headings(build(template, answers)).map(({ level }) => level);
        expect(levels[0]).toBe(1);
        levels.slice(1).forEach((level, index) => {
          expect(level).toBeGreaterThan(1);
          expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('gives every table as many cells as columns, and no empty list', () => {
    fc.assert(
      fc.property(arbitraryAnswers(template.schema), (answers) => {
        for (const block of build(template, answers).blocks) {
          if (block.kind === 'table')
            for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
          if (block.kind === 'keyValueList' || block.kind === 'list')
            expect(block.items.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same twice, and leaves the answers alone', () => {
    const answers = template.examples.awkward.data;
    const before = structuredClone(answers);
    expect(build(template, answers)).toEqual(build(template, answers));
    expect(answers).toEqual(before);
  });

  it('holds no name in its title, and every link leads to an answer', () => {
    const answers = template.examples.awkward.data;
    const model = build(template, answers);
    expect(model.title).toBe(template.title);
    const paths =
      JSON.stringify(model.blocks)
        .match(/"path":"([^"]+)"/g)
        ?.map((found) => found.slice(8, -1)) ?? [];
    for (const path of paths.filter((found) => !model.missing.some((missing) => missing.path === found))) {
      const top = path.split('.')[0] ?? '';
      expect(Object.keys(template.schema.properties ?? {})).toContain(top);
    }
  });
});
