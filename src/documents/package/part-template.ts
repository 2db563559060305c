import type { FilePlan, PrintBlock, ResolvedTemplate } from '../../schemas/template.ts';

/** The questions of the record that a document holds, or some rows of them. */
export const questionsOf = ({ forEach, rowsBy = {}, include }: FilePlan): Set<string> =>
  new Set([...(forEach === undefined ? [] : [forEach]), ...Object.keys(rowsBy), ...include]);

function fromBlock(block: PrintBlock, wanted: ReadonlySet<string>): PrintBlock {
  const questions = block.questions
    .map((entry) => (typeof entry === 'string' ? entry : entry.filter((id) => wanted.has(id))))
    .filter((entry) => (typeof entry === 'string' ? wanted.has(entry) : entry.length > 0));
  // Pages begin anew where a part of the whole is filed apart. This document is that part.
  const { pageBreakBefore: _, ...kept } = block;
  return { ...kept, questions };
}

/** The template of one document: the same questions, sections and print blocks, as far as they belong in it. */
export function partTemplate(template: ResolvedTemplate, plan: FilePlan): ResolvedTemplate {
  const wanted = questionsOf(plan);
  const { schema, sections, print } = template;
  return {
    ...template,
    title: `${template.title}: ${plan.title}`,
    keptWhere: plan.keptWhere,
    retention: plan.retention,
    schema: {
      ...schema,
      properties: Object.fromEntries(
        Object.entries(schema.properties ?? {}).filter(([id]) => wanted.has(id)),
      ),
      ...(schema.required ? { required: schema.required.filter((id) => wanted.has(id)) } : {}),
    },
    sections: sections
      .map((section) => ({ ...section, questions: section.questions.filter((id) => wanted.has(id)) }))
      .filter(({ questions }) => questions.length > 0),
    print: {
      ...print,
      blocks: print.blocks
        .map((block) => fromBlock(block, wanted))
        .filter(({ questions }) => questions.length > 0),
    },
  };
}
