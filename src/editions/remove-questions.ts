import type { FilePlan, PrintBlock, SchemaNode, Template } from '../schemas/template.ts';

type Hidden = ReadonlySet<string>;

const join = (above: string, id: string) => (above === '' ? id : `${above}.${id}`);

const fromSchema = (node: SchemaNode, hidden: Hidden, above = ''): SchemaNode => {
  const copy = { ...node };
  if (node.items) copy.items = fromSchema(node.items, hidden, above);
  if (node.properties) {
    const kept = Object.entries(node.properties).filter(([id]) => !hidden.has(join(above, id)));
    copy.properties = Object.fromEntries(
      kept.map(([id, child]) => [id, fromSchema(child, hidden, join(above, id))]),
    );
    if (node.required)
      copy.required = node.required.filter((id) => copy.properties && Object.hasOwn(copy.properties, id));
  }
  return copy;
};

/** Answers without those to hidden questions; rows keep their order. */
const fromAnswers = (value: unknown, hidden: Hidden, above = ''): unknown => {
  if (Array.isArray(value)) return value.map((row) => fromAnswers(row, hidden, above));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([id]) => !hidden.has(join(above, id)))
      .map(([id, inner]) => [id, fromAnswers(inner, hidden, join(above, id))]),
  );
};

const fromBlock = (block: PrintBlock, hidden: Hidden): PrintBlock => {
  const stays = (id: string) => !hidden.has(id);
  const questions = block.questions
    .map((entry) => (typeof entry === 'string' ? entry : entry.filter(stays)))
    .filter((entry) => (typeof entry === 'string' ? stays(entry) : entry.length > 0));
  const [group] = block.questions.flat();
  const staysInRow = (id: string) => !hidden.has(join(group ?? '', id));
  const columns = block.columns?.filter(staysInRow);
  const inner = block.inner
    ?.map((line) => ({ ...line, questions: line.questions.filter(staysInRow) }))
    .filter((line) => line.questions.length > 0);
  return {
    ...block,
    questions,
    ...(columns ? { columns } : {}),
    ...(columns && block.widths
      ? { widths: block.widths.filter((_, i) => staysInRow(block.columns?.[i] ?? '')) }
      : {}),
    ...(inner ? { inner } : {}),
  };
};

/** A document of rows that are gone is gone, too; rows that can no longer name their family stay where they can. */
const fromFiles = (files: readonly FilePlan[], hidden: Hidden): FilePlan[] =>
  files
    .filter(({ forEach }) => forEach === undefined || !hidden.has(forEach))
    .map((file) => ({
      ...file,
      include: file.include.filter((id) => !hidden.has(id)),
      ...(file.names
        ? { names: file.names.filter((path) => !hidden.has(join(file.forEach ?? '', path))) }
        : {}),
      ...(file.rowsBy
        ? {
            rowsBy: Object.fromEntries(
              Object.entries(file.rowsBy).filter(
                ([group, { question, of }]) =>
                  ![group, join(group, question), join(file.forEach ?? '', of)].some((path) =>
                    hidden.has(path),
                  ),
              ),
            ),
          }
        : {}),
    }));

/** A template without some questions, named by dotted path: neither asked nor checked nor printed nor in examples. */
export const removeQuestions = (template: Template, hidden: Hidden): Template => {
  if (hidden.size === 0) return template;
  const stays = (id: string) => !hidden.has(id);
  const example = <Value extends Template['examples']['worked']>(value: Value) => ({
    ...value,
    data: fromAnswers(value.data, hidden) as Value['data'],
  });
  return {
    ...template,
    schema: fromSchema(template.schema, hidden),
    sections: template.sections
      .map((section) => ({ ...section, questions: section.questions.filter(stays) }))
      .filter((section) => section.questions.length > 0),
    print: {
      ...template.print,
      blocks: template.print.blocks
        .map((block) => fromBlock(block, hidden))
        .filter((block) => block.questions.length > 0),
    },
    ...(template.files ? { files: fromFiles(template.files, hidden) } : {}),
    ...(template.actionList
      ? {
          actionList: {
            ...template.actionList,
            groups: template.actionList.groups.filter((path) => !hidden.has(path)),
          },
        }
      : {}),
    examples: { worked: example(template.examples.worked), awkward: example(template.examples.awkward) },
  };
};
