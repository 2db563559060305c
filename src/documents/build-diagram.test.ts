import { describe, expect, it } from 'vitest';
import { applyEdition } from '../editions/apply-edition.ts';
import { loadEdition } from '../editions/load-edition.ts';
import { compileTemplateLogic } from '../rules/template-logic.ts';
import { loadTemplates } from '../schemas/load-templates.ts';
import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { buildDocument } from './build-document.ts';
import { renderText } from './text/render-text.ts';

const edition = loadEdition('standard');
const templates = loadTemplates().map((template) => applyEdition(template, edition));
const build = (template: ResolvedTemplate, answers: Answers) =>
  buildDocument({
    template,
    answers,
    logic: compileTemplateLogic(template),
    status: 'draft',
    brand: { colour: '#1d70b8' },
  });

const printed = templates.flatMap((template) =>
  template.print.blocks.flatMap(({ diagram }) => {
    const found = template.diagrams?.find(({ id }) => id === diagram);
    return found ? [[`${template.id} ${found.id}`, template, found] as const] : [];
  }),
);

it('some templates print a diagram', () => expect(printed.length).toBeGreaterThan(0));

describe.each(printed)('%s', (_, template, diagram) => {
  it('is in the document, drawn or as a table, with the words that stand for it', () => {
    const model = build(template, template.examples.worked.data);
    const figure = model.blocks.find(
      (block) => block.kind === 'figure' && block.alternative.includes(diagram.textAlternative),
    );
    const table = model.blocks.find((block) => block.kind === 'table' && block.caption === diagram.title);
    expect(figure ?? table).toBeDefined();
    const text = renderText(model);
    expect(text).toContain(diagram.textAlternative);
    const words = JSON.stringify(figure ?? table);
    for (const { label } of diagram.nodes) {
      for (const word of label.replace(/^\d+\s/, '').split(/\s+|(?<=[/-])/)) {
        expect(words).toContain(JSON.stringify(word).slice(1, -1));
      }
    }
  });

  it('makes no section by itself', () => {
    const { blocks } = build(template, {});
    blocks.forEach((block, index) => {
      if (block.kind !== 'figure') return;
      const next = blocks[index + 1];
      const isAlone =
        blocks[index - 1]?.kind === 'heading' && (!next || (next.kind === 'heading' && next.level === 2));
      expect(isAlone, block.caption).toBe(false);
    });
  });
});

describe('a matrix of statements', () => {
  const template = templates.find(({ print }) => print.blocks.some(({ kind }) => kind === 'matrix'))!;
  const block = template.print.blocks.find(({ kind }) => kind === 'matrix')!;
  const questions = block.questions.flat();
  const [first = ''] = questions;
  const items = Object.entries(template.schema.properties?.[first]?.properties ?? {});
  const table = (answers: Answers) =>
    build(template, answers).blocks.find(
      (candidate) => candidate.kind === 'table' && candidate.rows.length === questions.length,
    )!;

  it('is one table with every statement, whether it was answered or not', () => {
    const text = JSON.stringify(table({}));
    for (const id of questions) {
      for (const { title = '' } of Object.values(template.schema.properties?.[id]?.properties ?? {})) {
        expect(text).toContain(title);
      }
    }
    expect(text).not.toContain('Agreed');
  });

  it('holds each answer and note beside its statement', () => {
    const [[one = '', node] = [], [two = ''] = []] = items;
    const text = JSON.stringify(
      table({ [first]: { [one]: true, [two]: { agreed: false, note: 'Not before May' } } }),
    );
    expect(text).toContain(`${node?.title} – Agreed`);
    expect(text).toContain('– Not agreed. Note: Not before May');
  });
});
