/** Checks the documents into which a template divides its record: names that exist, nothing forgotten, nothing astray. */
import { nearestName } from '../lib/nearest-name.ts';
import type { FilePlan, SchemaNode, Template } from './template.ts';
import { findNode, walkSchema } from './walk-schema.ts';

const isGroup = (node: SchemaNode | undefined): boolean => node?.items?.properties !== undefined;
const rowOf = (schema: SchemaNode, group: string | undefined): SchemaNode | undefined =>
  group === undefined ? undefined : findNode(schema, group)?.items;

function unknown(place: string, name: string, node: SchemaNode | undefined): string {
  const nearest = nearestName(
    name,
    [...walkSchema(node ?? {})].map(({ path }) => path),
  );
  return `${place}: there is no question '${name}'.${nearest === undefined ? '' : ` Did you mean '${nearest}'?`}`;
}

const isThere = (node: SchemaNode | undefined, path: string) => node !== undefined && findNode(node, path);

function checkNames(file: FilePlan, { schema }: Template): string[] {
  const place = `files.${file.id}`;
  const row = rowOf(schema, file.forEach);
  if (file.forEach !== undefined && !row)
    return [`${place}.forEach: '${file.forEach}' is not a repeating group. Name one of the form.`];
  return [
    ...file.include.filter((id) => !isThere(schema, id)).map((id) => unknown(`${place}.include`, id, schema)),
    ...(file.names ?? []).filter((id) => !isThere(row, id)).map((id) => unknown(`${place}.names`, id, row)),
    ...(row && !file.names?.length
      ? [`${place}.names is missing: say by which questions a ${file.forEach} can be recognised.`]
      : []),
    ...Object.entries(file.rowsBy ?? {}).flatMap(([group, { question, of }]) => [
      ...(isGroup(findNode(schema, group))
        ? []
        : [`${place}.rowsBy.${group}: this is not a repeating group. Name one of the form.`]),
      ...(isThere(rowOf(schema, group), question)
        ? []
        : [unknown(`${place}.rowsBy.${group}.question`, question, rowOf(schema, group))]),
      ...(isThere(row, of) ? [] : [unknown(`${place}.rowsBy.${group}.of`, of, row)]),
      ...(file.include.includes(group)
        ? [`${place}.include: '${group}' goes by its rows. Take it out of the list.`]
        : []),
    ]),
  ];
}

/** Groups that are about one family in every row: they have a document each, or have to name their family. */
function familyGroups({ files = [], schema }: Template): string[] {
  return files.flatMap(({ forEach, rowsBy = {} }) => [
    ...(forEach === undefined ? [] : [forEach]),
    ...Object.entries(rowsBy)
      .filter(([group, { question }]) => rowOf(schema, group)?.required?.includes(question))
      .map(([group]) => group),
  ]);
}

/** Questions that the template prints on a sheet which is filed apart. */
const onSheets = ({ print }: Template): string[] =>
  print.blocks.filter(({ sheet }) => sheet !== undefined).flatMap(({ questions }) => questions.flat());

function checkPlaces(template: Template, files: readonly FilePlan[]): string[] {
  const placed = new Set(
    files.flatMap(({ forEach, rowsBy = {}, include }) => [forEach, ...Object.keys(rowsBy), ...include]),
  );
  const ids = files.map(({ id }) => id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `files: two have the id '${id}'.`),
    ...Object.entries(template.schema.properties ?? {})
      .filter(([id, node]) => node.question?.showInPrint !== false && !placed.has(id))
      .map(([id]) => `files: '${id}' is printed, and goes into none of the files. Add it to one.`),
    ...files
      .filter(({ about }) => about !== 'child')
      .flatMap(({ id, include }) =>
        familyGroups(template)
          .filter((group) => include.includes(group))
          .map((group) => `files.${id}.include: '${group}' is about families. Take it out of the list.`),
      ),
    ...files
      .filter(({ about }) => about === 'child')
      .flatMap(({ id, include }) =>
        onSheets(template)
          .filter((each) => include.includes(each))
          .map((each) => `files.${id}.include: '${each}' is filed apart. Take it out of the list.`),
      ),
  ];
}

/** A group whose rows have children in them of their own is about several families. */
const speaksOfFamilies = ({ schema, privacy }: Template): boolean =>
  privacy.childData &&
  Object.values(schema.properties ?? {}).some((group) =>
    Object.values(group.items?.properties ?? {}).some((inner) => inner.items?.properties?.['childName']),
  );

function checkActions({ actionList, schema }: Template): string[] {
  return (actionList?.groups ?? []).flatMap((path) => {
    const node = findNode(schema, path);
    if (!isGroup(node)) return [`actionList.groups: '${path}' is not a repeating group.`];
    const hasDate = Object.values(node?.items?.properties ?? {}).some(
      ({ question }) => question?.type === 'date',
    );
    const closed = actionList?.closed?.question;
    return [
      ...(hasDate ? [] : [`actionList.groups: '${path}' has no date. A calendar needs one.`]),
      ...(closed === undefined || isThere(node?.items, closed)
        ? []
        : [unknown('actionList.closed.question', closed, node?.items)]),
    ];
  });
}

/** What is wrong with `files` and `actionList`: one sentence for each problem, beginning with the key. */
export function checkFilePlans(template: Template): string[] {
  const { files } = template;
  if (!files?.length)
    return speaksOfFamilies(template)
      ? ['files is missing: the form speaks of several families. Say which part is filed where.']
      : checkActions(template);
  return [
    ...files.flatMap((file) => checkNames(file, template)),
    ...checkPlaces(template, files),
    ...checkActions(template),
  ];
}
