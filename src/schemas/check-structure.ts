/** Checks that the parts of a template fit each other: questions, sections, print blocks. Rules are checked elsewhere. */
import { nearestName } from '../lib/nearest-name.ts';
import { checkDiagrams, checkFigure } from './check-diagrams.ts';
import type { SchemaNode, Template } from './template.ts';
import { findNode, walkSchema, type Met } from './walk-schema.ts';

const didYouMean = (name: string, candidates: Iterable<string>) => {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
};

/** Names that occur twice, once each. */
const repeated = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

/** Wanted names that are unknown, that occur twice, and known ones that are missing. */
const compare = (
  place: string,
  wanted: readonly string[],
  known: readonly string[],
  mustHave: readonly string[],
) => [
  ...wanted
    .filter((name) => !known.includes(name))
    .map((name) => `${place}: unknown question '${name}'.${didYouMean(name, known)}`),
  ...repeated(wanted).map((name) => `${place}: '${name}' stands there twice. Take one out.`),
  ...mustHave
    .filter((name) => !wanted.includes(name))
    .map((name) => `${place}: '${name}' is missing. Add it.`),
];

const idsOf = (node: SchemaNode | undefined) => Object.keys(node?.properties ?? {});
const isPrintable = (node: SchemaNode | undefined) => node?.question?.showInPrint !== false;
const printableIds = (node: SchemaNode | undefined) =>
  idsOf(node).filter((id) => isPrintable(node?.properties?.[id]));

const checkSections = ({ sections, schema }: Template) => [
  ...repeated(sections.map((section) => section.id)).map(
    (id) => `sections: two sections have the id '${id}'.`,
  ),
  ...compare(
    'sections',
    sections.flatMap((section) => section.questions),
    idsOf(schema),
    idsOf(schema),
  ),
];

const checkBlock = (
  block: Template['print']['blocks'][number],
  index: number,
  template: Template,
): string[] => {
  const place = `print.blocks.${index}`;
  const [first] = block.questions.flat();
  const row = template.schema.properties?.[first ?? '']?.items;
  const columns = block.columns?.filter((id) => !id.startsWith('@')) ?? [];
  const sections = template.sections.map((section) => section.id);
  return [
    ...(block.section !== undefined && !sections.includes(block.section)
      ? [`${place}.section: unknown section '${block.section}'.${didYouMean(block.section, sections)}`]
      : []),
    ...columns
      .filter((column) => row && !findNode(row, column))
      .map((column) => `${place}.columns: unknown question '${column}'.${didYouMean(column, idsOf(row))}`),
    ...repeated(columns).map((column) => `${place}.columns: '${column}' stands there twice. Take one out.`),
    ...checkFigure(block, place, template),
    ...(block.columns && block.widths && block.columns.length !== block.widths.length
      ? [`${place}.widths: there are ${block.columns.length} columns and ${block.widths.length} widths.`]
      : []),
    ...(block.inner
      ? compare(
          `${place}.inner`,
          block.inner.flatMap((line) => line.questions),
          idsOf(row),
          printableIds(row),
        )
      : []),
  ];
};

const checkPrint = (template: Template) => [
  ...compare(
    'print.blocks',
    template.print.blocks.flatMap((block) => block.questions.flat()),
    printableIds(template.schema),
    printableIds(template.schema),
  ),
  ...template.print.blocks.flatMap((block, index) => checkBlock(block, index, template)),
];

const checkGroup = ({ node, path }: Met): string[] => {
  const { question, items } = node;
  if (question?.type !== 'repeatingGroup') return [];
  const place = `schema.${path}.question`;
  const inRow = (key: 'summary' | 'columns') =>
    compare(`${place}.${key}`, question[key] ?? [], idsOf(items), []);
  return [
    ...(['itemLabel', 'addLabel', 'summary'] as const)
      .filter((key) => question[key] === undefined)
      .map((key) => `${place}.${key} is missing: a repeating group needs it.`),
    ...inRow('summary'),
    ...inRow('columns'),
  ];
};

/** Every clause or statement stands in one group, where there are groups. */
const checkItemGroups = ({ node, path }: Met): string[] =>
  node.question?.groups
    ? compare(
        `schema.${path}.question.groups`,
        node.question.groups.flatMap(({ items }) => items),
        idsOf(node),
        idsOf(node),
      )
    : [];

/** The parts of a clause with a note are asked by the list that the clause stands in. */
const isInsideClause = (schema: SchemaNode, path: string) =>
  findNode(schema, path.split('.').slice(0, -2).join('.'))?.question?.type === 'clauseList';

const checkQuestion = (met: Met, schema: SchemaNode): string[] => {
  const { node, path, isRequired, parent } = met;
  const { question } = node;
  if (!question && isInsideClause(schema, path)) return [];
  // The parts of a person, the statements of a list and table cells are asked by the question they stand in.
  // One that only has a condition is asked by it, too.
  if (!question?.type && parent.question) return [];
  if (!question) return [`schema.${path}: question is missing: say how it is asked.`];
  return [
    ...(question.type
      ? []
      : [`schema.${path}.question.type is missing: add it, or take the question from a part.`]),
    ...(node.title ? [] : [`schema.${path}.title is missing: what is asked?`]),
    ...(question.origin
      ? []
      : [`schema.${path}.question.origin is missing: write source, policy, practice or agency.`]),
    ...(isRequired && !question.requiredError
      ? [
          `schema.${path}.question.requiredError is missing: a required question says what to do when it is empty.`,
        ]
      : []),
    ...(question.requireWhen && !question.requireError
      ? [`schema.${path}.question.requireError is missing: say what to do when requireWhen holds.`]
      : []),
    ...checkGroup(met),
    ...checkItemGroups(met),
  ];
};

const checkRequired = (node: SchemaNode, path: string): string[] => [
  ...compare(`schema${path}.required`, node.required ?? [], idsOf(node), []),
  ...Object.entries(node.properties ?? {}).flatMap(([id, child]) =>
    checkRequired(child.items ?? child, `${path}.${id}`),
  ),
];

/** What is wrong with the structure of a template: one sentence for each problem, beginning with the key. */
export const checkStructure = (template: Template): string[] => [
  ...checkSections(template),
  ...checkRequired(template.schema, ''),
  ...[...walkSchema(template.schema)].flatMap((met) => checkQuestion(met, template.schema)),
  ...checkDiagrams(template),
  ...checkPrint(template),
  ...repeated(template.rules.map((rule) => rule.id)).map((id) => `rules: two rules have the id '${id}'.`),
];
