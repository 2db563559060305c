/** Checks what a template says about answers that come from other records: paths, and expressions over the other record. */
import { nearestName } from '../lib/nearest-name.ts';
import { spreadRows } from '../schemas/spread-rows.ts';
import type { Copy, GathersFrom, MadeFrom, SchemaNode, Template } from '../schemas/template.ts';
import { findNode, walkSchema } from '../schemas/walk-schema.ts';
import { compileExpression } from './compile-expression.ts';
import { findName, type Level } from './container.ts';
import { createEnvironment } from './environment.ts';

type Environment = ReturnType<typeof createEnvironment>;
type Report = string[];

const isPath = (text: string): boolean => /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test(text);
const whole = (node: SchemaNode): Level[] => [{ path: '', node }];

/** The rows around a question, from the record to the innermost; undefined if there is no such question. */
function levelsAlong(path: string, levels: readonly Level[]): Level[] | undefined {
  const [first = '', ...rest] = path.split('.');
  let node = findName(first, levels)?.node;
  const along = [...levels];
  const enter = () => {
    if (node?.items?.properties) along.push({ path, node: (node = node.items) });
  };
  enter();
  for (const id of rest) {
    node = node?.properties && Object.hasOwn(node.properties, id) ? node.properties[id] : undefined;
    enter();
  }
  return node ? along : undefined;
}

const noQuestion = (place: string, name: string, levels: readonly Level[]): string => {
  const names = levels.flatMap(({ node }) => [...walkSchema(node)].map(({ path }) => path));
  const nearest = nearestName(name, names);
  return (
    `${place}: the source has no question '${name}'.` +
    (nearest === undefined ? '' : ` Did you mean '${nearest}'?`)
  );
};

function checkText(place: string, text: string, levels: readonly Level[], environment: Environment): Report {
  if (isPath(text)) return levelsAlong(text, levels) ? [] : [noQuestion(place, text, levels)];
  try {
    compileExpression(text, levels, environment);
    return [];
  } catch (error) {
    return [`${place}: ${(error as Error).message.split('\n')[0]}. Mend: ${text}`];
  }
}

const checkExpression: typeof checkText = (place, text, levels, environment) =>
  // In brackets, so that a bare name is read as an expression too.
  checkText(place, `(${text})`, levels, environment);

function checkCopy(
  place: string,
  copy: Copy,
  target: SchemaNode,
  levels: readonly Level[],
  environment: Environment,
): Report {
  if (typeof copy === 'string') return checkText(place, copy, levels, environment);
  const paths = copy.from === undefined ? [] : [copy.from].flat();
  const found = paths.map((path) => ({ path, along: levelsAlong(path, levels) }));
  const places =
    copy.from === undefined ? [[...levels]] : found.flatMap(({ along }) => (along ? [along] : []));
  return [
    ...found.flatMap(({ path, along }) => (along ? [] : [noQuestion(`${place}.from`, path, levels)])),
    ...places.flatMap((along) => [
      ...(copy.where === undefined ? [] : checkExpression(`${place}.where`, copy.where, along, environment)),
      ...(copy.as === undefined ? [] : checkExpression(`${place}.as`, copy.as, along, environment)),
      ...Object.entries(copy.fields ?? {}).flatMap(([id, text]) => [
        ...(target.items?.properties?.[id] ? [] : [`${place}.fields.${id}: a row has no such question.`]),
        ...checkText(`${place}.fields.${id}`, text, along, environment),
      ]),
    ]),
  ];
}

function noTemplate(place: string, id: string, templates: readonly Template[]): string {
  const nearest = nearestName(
    id,
    templates.map((template) => template.id),
  );
  return (
    `${place}: there is no template '${id}'.` + (nearest === undefined ? '' : ` Did you mean '${nearest}'?`)
  );
}

function checkMadeFrom(
  making: MadeFrom,
  index: number,
  template: Template,
  templates: readonly Template[],
  environment: Environment,
): Report {
  const place = `madeFrom.${index}`;
  const source = templates.find(({ id }) => id === making.template);
  if (!source) return [noTemplate(`${place}.template`, making.template, templates)];
  const levels =
    making.forEach === undefined ? whole(source.schema) : levelsAlong(making.forEach, whole(source.schema));
  if (!levels || (making.forEach !== undefined && levels.length < 2)) {
    return [`${place}.forEach: '${making.forEach}' is not a repeating group of ${source.id}.`];
  }
  const named = making.name === undefined || levels.at(-1)?.node.properties?.[making.name];
  return [
    ...(named ? [] : [`${place}.name: a row has no question '${making.name}'.`]),
    ...Object.entries(making.answers).flatMap(([id, copy]) => {
      const target = template.schema.properties?.[id];
      return target
        ? checkCopy(`${place}.answers.${id}`, copy, target, levels, environment)
        : [`${place}.answers.${id}: this template has no such question.`];
    }),
  ];
}

const levelsOfGathering = (source: Template, template: Template): Level[] =>
  whole({
    properties: {
      records: { type: 'array', items: source.schema },
      last: source.schema,
      form: template.schema,
    },
  });

function checkGathersFrom(
  gathering: GathersFrom,
  index: number,
  template: Template,
  templates: readonly Template[],
  environment: Environment,
): Report {
  const place = `gathersFrom.${index}`;
  const source = templates.find(({ id }) => id === gathering.template);
  if (!source) return [noTemplate(`${place}.template`, gathering.template, templates)];
  const levels = levelsOfGathering(source, template);
  const check = (key: string, fillings: Record<string, string>, schema: SchemaNode): Report =>
    Object.entries(fillings).flatMap(([path, text]) => {
      const spread = spreadRows({ [path]: text }, schema);
      const names = [...walkSchema(schema)].map((met) => met.path);
      const isThere = spread.length > 0 && spread.every((each) => findNode(schema, each.path));
      if (!isThere) {
        const nearest = nearestName(path, names);
        return [
          `${key}.${path}: there is no such question.` +
            (nearest === undefined ? '' : ` Did you mean '${nearest}'?`),
        ];
      }
      return spread.flatMap((each) =>
        checkExpression(`${key}.${each.path}`, each.expression, levels, environment),
      );
    });
  const { rows, figures = {} } = gathering;
  const items = rows && template.schema.properties?.[rows.group]?.items;
  return [
    ...check(`${place}.figures`, figures, template.schema),
    ...(rows && !items
      ? [`${place}.rows.group: '${rows.group}' is not a repeating group of this template.`]
      : []),
    ...(rows && !findNode(source.schema, rows.by)
      ? [noQuestion(`${place}.rows.by`, rows.by, whole(source.schema))]
      : []),
    ...(rows && items && !items.properties?.[rows.into]
      ? [`${place}.rows.into: a row has no question '${rows.into}'.`]
      : []),
    ...(rows && items ? check(`${place}.rows.fields`, rows.fields, items) : []),
  ];
}

function checkQuestion(
  node: SchemaNode,
  path: string,
  template: Template,
  templates: readonly Template[],
  environment: Environment,
): Report {
  const place = `schema.${path}.question`;
  const { prefillFrom, prefillAs, carriesFromPrevious: carries } = node.question ?? {};
  const source = templates.find(({ id }) => id === prefillFrom?.split('.')[0]);
  const prefill =
    prefillAs !== undefined && source
      ? checkExpression(`${place}.prefillAs`, prefillAs, whole(source.schema), environment)
      : [];
  if (carries?.copy !== 'value' && carries?.copy !== 'rows') return prefill;
  const { also = [], where, fields } = carries;
  // The groups of `also` are looked for where they are: a template need not have them all.
  const from = [carries.from, ...also.filter((each) => levelsAlong(each, whole(template.schema)))];
  const key = `${place}.carriesFromPrevious`;
  return [...prefill, ...checkCopy(key, { from, where, fields }, node, whole(template.schema), environment)];
}

/** One sentence for each thing that is wrong, beginning with the key. */
export function checkCopying(template: Template, templates: readonly Template[]): string[] {
  const environment = createEnvironment();
  return [
    ...[...walkSchema(template.schema)].flatMap(({ node, path }) =>
      node.question ? checkQuestion(node, path, template, templates, environment) : [],
    ),
    ...(template.madeFrom ?? []).flatMap((making, index) =>
      checkMadeFrom(making, index, template, templates, environment),
    ),
    ...(template.gathersFrom ?? []).flatMap((gathering, index) =>
      checkGathersFrom(gathering, index, template, templates, environment),
    ),
  ];
}
