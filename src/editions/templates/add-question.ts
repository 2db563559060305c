/** Puts a new question into a template: into its schema, its section, its printed blocks and its files. */
import type { Question } from '../../schemas/question.ts';
import { inheritOrigins } from '../../schemas/inherit-origins.ts';
import { mapSchema } from '../../schemas/map-schema.ts';
import type { SchemaNode, Template } from '../../schemas/template.ts';
import type { AddedQuestion } from '../../schemas/template-patch.ts';
import { printBeside } from './print-beside.ts';

/** Where a new question goes. */
export interface Place {
  /** The dotted path of the group or list it stands in; empty for the form itself. */
  parent: string;
  /** The question before it inside its parent; undefined: it comes first. */
  before: string | undefined;
}

const joined = (parent: string, id: string) => (parent === '' ? id : `${parent}.${id}`);

/** Where a question is to stand: behind the one it names, or behind the last of its section. */
export const placeOf = ({ after, section }: AddedQuestion, { sections }: Template): Place => {
  const path = after ?? sections.find(({ id }) => id === section)?.questions.at(-1) ?? '';
  const dot = path.lastIndexOf('.');
  return { parent: path.slice(0, Math.max(0, dot)), before: path.slice(dot + 1) || undefined };
};

/** The path that a new question gets. */
export const pathOf = (added: AddedQuestion, template: Template): string =>
  joined(placeOf(added, template).parent, added.id);

/** A list with a value behind another; at the end where that is not in it. */
export const behind = <Value>(list: readonly Value[], before: Value | undefined, value: Value): Value[] => {
  const index = before === undefined ? -1 : list.indexOf(before);
  return index === -1 ? [...list, value] : [...list.slice(0, index + 1), value, ...list.slice(index + 1)];
};

const withProperty = (node: SchemaNode, before: string | undefined, id: string, ask: SchemaNode) => {
  const properties = node.properties ?? {};
  const order = behind(Object.keys(properties), before, id);
  return {
    ...node,
    properties: Object.fromEntries(order.map((key) => [key, key === id ? ask : properties[key]!])),
  };
};

/** A clause or statement stands in the group of the one before it. */
const inItemGroup = (question: Question, before: string | undefined, id: string): Question =>
  question.groups === undefined
    ? question
    : {
        ...question,
        groups: question.groups.map((group) =>
          before !== undefined && group.items.includes(before)
            ? { ...group, items: behind(group.items, before, id) }
            : group,
        ),
      };

const intoSchema = (schema: SchemaNode, { parent, before }: Place, id: string, ask: SchemaNode): SchemaNode =>
  mapSchema(schema, (node, path) => {
    // The rows of a group share its path: the group itself is the one with the annotation.
    if (path !== parent || (parent !== '' && node.question === undefined)) return node;
    if (node.items?.properties) return { ...node, items: withProperty(node.items, before, id, ask) };
    const holder = withProperty(node, before, id, ask);
    return holder.question ? { ...holder, question: inItemGroup(holder.question, before, id) } : holder;
  });

/**
 * A question of the form goes into the files that hold the one before it; the rows of a group go where they went. What
 * somebody can be recognised by is looked for in the documents of others.
 */
const intoFiles = (
  files: NonNullable<Template['files']>,
  { parent, before }: Place,
  { id, namesSomebody, files: wanted }: AddedQuestion,
  section: readonly string[],
) => {
  // One that is not printed goes into no file; then the printed one before it leads.
  const leading = section
    .slice(0, before === undefined ? 0 : section.indexOf(before) + 1)
    .findLast((other) => files.some(({ include }) => include.includes(other)));
  return files.map((file) => {
    const follows = leading !== undefined && file.include.includes(leading);
    const isWanted = parent === '' && (wanted?.includes(file.id) ?? follows);
    const inRow =
      file.forEach !== undefined && `${parent}.`.startsWith(`${file.forEach}.`)
        ? joined(parent, id).slice(file.forEach.length + 1)
        : undefined;
    return {
      ...file,
      include: isWanted ? behind(file.include, leading, id) : file.include,
      ...(namesSomebody && inRow !== undefined ? { names: [...(file.names ?? []), inRow] } : {}),
    };
  });
};

/** The template with one question more. What it asks has the origin `agency` unless it says another. */
export const addQuestion = (template: Template, added: AddedQuestion): Template => {
  const { id, ask, minHeight } = added;
  const place = placeOf(added, template);
  const node = inheritOrigins(ask, 'agency');
  const isTop = place.parent === '';
  const home = template.sections.find(({ id: section, questions }) =>
    added.section === undefined ? questions.includes(place.before ?? '') : section === added.section,
  );
  const section = home?.id;
  return {
    ...template,
    schema: intoSchema(template.schema, place, id, node),
    sections: isTop
      ? template.sections.map((each) =>
          each.id === section ? { ...each, questions: behind(each.questions, place.before, id) } : each,
        )
      : template.sections,
    print: {
      ...template.print,
      blocks: printBeside(template, { id, node, ...place, section, minHeight }),
    },
    ...(template.files ? { files: intoFiles(template.files, place, added, home?.questions ?? []) } : {}),
  };
};
