/** Checks everything in a template that points at something else: templates, questions, provisions, rules. */
import { nearestName } from '../lib/nearest-name.ts';
import { otherRecords, outputs, templateIds } from './template-ids.ts';
import type { Template } from './template.ts';
import { findNode, walkSchema } from './walk-schema.ts';

/** What a template may point at. */
export interface KnownNames {
  /** All templates there are. */
  templates: readonly Template[];
  /** Ids of all provisions; undefined where they are not at hand. */
  provisions?: ReadonlySet<string>;
}

const missing = (place: string, kind: string, name: string, candidates: Iterable<string>): string => {
  const nearest = nearestName(name, candidates);
  return (
    `${place}: there is no ${kind} '${name}'.` + (nearest === undefined ? '' : ` Did you mean '${nearest}'?`)
  );
};

const pathsOf = (template: Template) => [...walkSchema(template.schema)].map(({ path }) => path);

/** A question of another template, `session-record.agendaItems`, or a whole template, `evaluation`. */
const checkTarget = (place: string, target: string, known: KnownNames): string[] => {
  const [id = '', ...rest] = target.split('.');
  const template = known.templates.find((candidate) => candidate.id === id);
  const ids = [...templateIds, ...known.templates.map((each) => each.id)];
  if (!ids.includes(id)) return [missing(place, 'template', id, ids)];
  // A template that is planned but not written yet cannot be looked into.
  if (!template || rest.length === 0 || findNode(template.schema, rest.join('.'))) return [];
  return [missing(place, 'question', rest.join('.'), pathsOf(template))];
};

const checkQuestions = (template: Template, known: KnownNames): string[] =>
  [...walkSchema(template.schema)].flatMap(({ node, path }) => {
    const { prefillFrom, feeds = [], carriesFromPrevious, optionsFrom } = node.question ?? {};
    const place = `schema.${path}.question`;
    const own = (key: string, target: string | undefined) =>
      target === undefined || findNode(template.schema, target)
        ? []
        : [missing(`${place}.${key}`, 'question', target, pathsOf(template))];
    return [
      ...(prefillFrom === undefined ? [] : checkTarget(`${place}.prefillFrom`, prefillFrom, known)),
      ...feeds
        .filter(({ to }) => !(outputs as readonly string[]).includes(to))
        .flatMap(({ to }) => checkTarget(`${place}.feeds`, to, known)),
      ...own('carriesFromPrevious', carriesFromPrevious?.from),
      ...own('optionsFrom', optionsFrom),
    ];
  });

/** What an item of the source may have become beside a question: a rule, a section, a prompt, a figure, a line of the template. */
const otherTargets = (template: Template): string[] => [
  ...template.rules.map(({ id }) => `rules.${id}`),
  ...template.sections.map(({ id }) => `sections.${id}`),
  ...(template.diagrams ?? []).map(({ id }) => `diagrams.${id}`),
  ...Object.keys(template),
  ...[...walkSchema(template.schema)].flatMap(({ node, path }) =>
    (node.question?.prompts ?? []).map(({ id }) => `${path}.${id}`),
  ),
];

const checkSourceMap = (template: Template): string[] => {
  const others = otherTargets(template);
  return Object.entries(template.sourceMap).flatMap(([item, targets]) =>
    [targets]
      .flat()
      .filter((target) => !others.includes(target) && !findNode(template.schema, target))
      .map((target) =>
        missing(`sourceMap.${item}`, 'question, rule, section or diagram', target, [
          ...pathsOf(template),
          ...others,
        ]),
      ),
  );
};

const checkExamples = ({ examples, rules }: Template): string[] => {
  const warnings = rules.filter((rule) => rule.severity === 'warning').map((rule) => rule.id);
  return Object.entries(examples).flatMap(([name, example]) =>
    (example.expectedWarnings ?? [])
      .filter((id) => !warnings.includes(id))
      .map((id) => missing(`examples.${name}.expectedWarnings`, 'warning rule', id, warnings)),
  );
};

/** Which provisions rest on a question or a rule: both have to be there. */
const checkProvisionsOf = (template: Template): string[] => {
  const names = [...pathsOf(template), ...template.rules.map(({ id }) => `rules.${id}`)];
  return Object.entries(template.provisionsOf ?? {}).flatMap(([name, ids]) => [
    ...(names.includes(name) ? [] : [missing('provisionsOf', 'question or rule', name, names)]),
    ...ids
      .filter((id) => !template.provisions.includes(id))
      .map(
        (id) => `provisionsOf.${name}: '${id}' is not among the provisions of the template. Add it to both.`,
      ),
  ]);
};

/** What a template points at and is not there: one sentence for each, beginning with the key, with the nearest name. */
export const checkReferences = (template: Template, known: KnownNames): string[] => [
  ...template.provisions
    .filter((id) => known.provisions !== undefined && !known.provisions.has(id))
    .map((id) => missing('provisions', 'provision', id, known.provisions ?? [])),
  ...checkProvisionsOf(template),
  ...template.relations.flatMap(({ to }) =>
    (otherRecords as readonly string[]).includes(to) ? [] : checkTarget('relations', to, known),
  ),
  ...checkQuestions(template, known),
  ...checkSourceMap(template),
  ...checkExamples(template),
];
