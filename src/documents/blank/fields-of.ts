import type { SchemaNode } from '../../schemas/template.ts';
import type { AnswerPath, Field, Text } from '../model.ts';
import { isGroup } from '../walk.ts';
import { rowCount, type BlankWalk } from './blank-walk.ts';

/** A question at its place, and how it is called by somebody who does not see what stands around it. */
export interface Place {
  node: SchemaNode;
  path: AnswerPath;
  name: Text;
}

/** How the two answers of a clause are worded. */
const CLAUSE = [
  { value: 'true', title: 'Agreed' },
  { value: 'false', title: 'Not agreed' },
];
const YES_NO = [
  { value: 'true', title: 'Yes' },
  { value: 'false', title: 'No' },
];

/** The fields of a question, each with a label of its own where there are several. Static text has none. */
export function fieldsOf(walk: BlankWalk, place: Place): Field[] {
  const { node, path, name } = place;
  if (node.question?.readOnly === true && walk.isFillable) return [];
  if (isClause(node)) return clauseFields(walk, place);
  if (isGroup(node)) return groupFields(walk, place);
  if (node.properties) return partsOf(place).flatMap((part) => labelled(part, fieldsOf(walk, part)));
  if (node.question?.type === 'staticText') return [];
  const options = optionsOf(node);
  const kind = options ? (node.items ? 'many' : 'one') : node.question?.type === 'longText' ? 'text' : 'line';
  return [{ path, name, kind, ...(options ? { options } : {}) }];
}

/** So many parts are written in a line; of more parts than these each has a line of its own. */
const IN_A_LINE = 3;
const MOST_TOGETHER = 6;

/** On paper a person is written in one place, in a line or two: what belongs there is said beside the question. */
export function inOnePlace(
  walk: BlankWalk,
  place: Place,
): { fields: Field[]; hint: Text; lines: number } | undefined {
  if (place.node.properties === undefined) return undefined;
  const parts = fieldsOf(walk, place);
  const isPlain = parts.every(({ kind, label }) => kind === 'line' && label !== undefined);
  if (!isPlain || parts.length === 0 || parts.length > MOST_TOGETHER) return undefined;
  return {
    fields: [{ path: place.path, name: place.name, kind: 'line' }],
    hint: parts.map(({ label = '' }) => label).join(', '),
    lines: Math.ceil(parts.length / IN_A_LINE),
  };
}

/** What is chosen from, as it is saved and as it is said. */
function optionsOf(node: SchemaNode): Field['options'] {
  const options = node.oneOf ?? node.items?.oneOf;
  if (options) return options.map(({ const: value, title }) => ({ value: String(value), title }));
  return node.type === 'boolean' ? YES_NO : undefined;
}

const isClause = (node: SchemaNode): boolean => Array.isArray(node.type) && node.type.includes('boolean');

/** A clause can carry a note; on paper it is written beside the boxes. */
function clauseFields(walk: BlankWalk, { node, path, name }: Place): Field[] {
  const agreed: Field = { path: `${path}.agreed`, name, kind: 'one', options: CLAUSE };
  const note = node.properties?.['note'];
  if (!walk.isFillable || !note) return [agreed];
  const label = note.title ?? 'Note';
  return [agreed, { path: `${path}.note`, name: `${label}: ${name}`, kind: 'text', label }];
}

function groupFields(walk: BlankWalk, { node, path, name }: Place): Field[] {
  // On paper there is room to write as many as there are.
  if (!walk.isFillable) return [];
  const item = node.question?.itemLabel ?? 'row';
  return Array.from({ length: rowCount(walk, path, 1) }, (_, index): Field[] => {
    const row = { node: node.items ?? {}, path: `${path}.${index}`, name: `${name}, ${item} ${index + 1}` };
    const title = `${item.charAt(0).toUpperCase()}${item.slice(1)} ${index + 1}`;
    return partsOf(row).flatMap((part) =>
      labelled(
        { ...part, node: { ...part.node, title: `${title}: ${part.node.title ?? ''}` } },
        fieldsOf(walk, part),
      ),
    );
  }).flat();
}

/** The printed questions inside an object. */
export const partsOf = ({ node, path, name }: Place): Place[] =>
  Object.entries(node.properties ?? {})
    .filter(([, part]) => part.question?.showInPrint !== false)
    // A mark is drawn with a pointer, which a field cannot take.
    .filter(([key]) => !(node.question?.type === 'signature' && key === 'mark'))
    .map(([key, part]) => ({
      node: part,
      path: `${path}.${key}`,
      name: `${name}: ${part.title ?? key}`,
    }));

const labelled = ({ node, path }: Place, fields: Field[]): Field[] =>
  fields.map((field) => {
    const own = node.title ?? path.slice(path.lastIndexOf('.') + 1);
    return { ...field, label: field.label === undefined ? own : `${own}, ${field.label}` };
  });
