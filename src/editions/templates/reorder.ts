/** Puts sections, and questions inside them, into another order: on screen, and on paper with them. */
import type { PrintBlock, Section, Template } from '../../schemas/template.ts';
import type { TemplatePatch } from '../../schemas/template-patch.ts';

/** The named ones first, in their order; the others follow as they were. */
export const namedFirst = <Value>(
  values: readonly Value[],
  names: readonly string[],
  namesOf: (value: Value) => readonly string[],
): Value[] => {
  const placeOf = (value: Value) =>
    Math.min(
      names.length,
      ...namesOf(value)
        .map((name) => names.indexOf(name))
        .filter((place) => place >= 0),
    );
  return values
    .map((value) => ({ value, place: placeOf(value) }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
};

const itself = (name: string) => [name];

/** Blocks in a row that belong to one section; a block that names none belongs to that of its first question. */
const runsOf = (blocks: readonly PrintBlock[], sections: readonly Section[]) => {
  const runs: { section: string; blocks: PrintBlock[] }[] = [];
  for (const block of blocks) {
    const first = block.questions.flat()[0] ?? '';
    const section =
      block.section ??
      sections.find(({ questions }) => questions.includes(first))?.id ??
      runs.at(-1)?.section ??
      '';
    const last = runs.at(-1);
    if (last?.section === section) last.blocks.push(block);
    else runs.push({ section, blocks: [block] });
  }
  return runs;
};

/** The blocks of a section in another order; where the section begins a page or a sheet, it still does. */
const orderedBlocks = (blocks: readonly PrintBlock[], order: readonly string[]): PrintBlock[] => {
  const [head] = blocks;
  if (!head || order.length === 0) return [...blocks];
  const { pageBreakBefore, sheet } = head;
  const start = {
    ...(pageBreakBefore === undefined ? {} : { pageBreakBefore }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  const { pageBreakBefore: _break, sheet: _sheet, ...plain } = head;
  const figures = blocks.filter(({ questions }) => questions.length === 0);
  const [first, ...rest] = [
    ...figures,
    ...namedFirst(
      [plain, ...blocks.slice(1)]
        .filter(({ questions }) => questions.length > 0)
        .map((block) => ({
          ...block,
          questions: namedFirst(block.questions, order, (entry) => [entry].flat()),
        })),
      order,
      ({ questions }) => questions.flat(),
    ),
  ];
  return first ? [{ ...first, ...start }, ...rest] : [];
};

/** A template in the order of a patch. Questions that stand side by side on paper stay so. */
export const reorder = (
  template: Template,
  { sectionOrder = [], order = {} }: Pick<TemplatePatch, 'sectionOrder' | 'order'>,
): Template => {
  if (sectionOrder.length === 0 && Object.keys(order).length === 0) return template;
  const runs = runsOf(template.print.blocks, template.sections).map((run) => ({
    ...run,
    blocks: orderedBlocks(run.blocks, order[run.section] ?? []),
  }));
  return {
    ...template,
    sections: namedFirst(
      template.sections.map((section) => ({
        ...section,
        questions: namedFirst(section.questions, order[section.id] ?? [], itself),
      })),
      sectionOrder,
      ({ id }) => [id],
    ),
    print: {
      ...template.print,
      blocks: namedFirst(runs, sectionOrder, ({ section }) => [section]).flatMap(({ blocks }) => blocks),
    },
  };
};

/** The sheet to be filed apart on which each question prints; undefined for the first pages. */
const sheetsOf = (blocks: readonly PrintBlock[]): Map<string, string | undefined> => {
  let sheet: string | undefined;
  return new Map(
    blocks.flatMap((block) => {
      sheet = block.sheet ?? sheet;
      return block.questions.flat().map((id) => [id, sheet] as const);
    }),
  );
};

const sheetName = (sheet: string | undefined) =>
  sheet === undefined ? 'the first pages' : `the sheet '${sheet.replace(/[{}]/g, '')}'`;

/** A new order that would print a question on another sheet, which is filed elsewhere: one sentence. */
export const findStrays = (before: Template, after: Template): string[] => {
  const sheets = sheetsOf(before.print.blocks);
  const [stray] = [...sheetsOf(after.print.blocks)].filter(
    ([question, to]) => sheets.has(question) && sheets.get(question) !== to,
  );
  if (!stray) return [];
  const [question, to] = stray;
  return [
    `sectionOrder: '${question}' would be printed on ${sheetName(to)} instead of ${sheetName(sheets.get(question))}, ` +
      `and they are filed apart. Leave its section on the same side of that sheet.`,
  ];
};
