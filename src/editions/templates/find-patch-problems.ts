/** What is wrong with a patch before it is applied: names that are not there, changes that do not fit. */
import { nearestName } from '../../lib/nearest-name.ts';
import type { SchemaNode, Template } from '../../schemas/template.ts';
import type { TemplatePatch } from '../../schemas/template-patch.ts';
import { findNode, walkSchema } from '../../schemas/walk-schema.ts';
import { findSettingsProblems } from '../apply-local-settings.ts';
import { findAddingProblems } from './find-adding-problems.ts';

/** What a check of a patch looks at. */
export interface PatchContext {
  template: Template;
  patch: TemplatePatch;
  /** The dotted paths of all questions, those that the patch adds too. */
  paths: readonly string[];
}

export const didYouMean = (name: string, names: Iterable<string>): string => {
  const nearest = nearestName(name, names);
  return nearest === undefined ? '' : ` Did you mean '${nearest}'?`;
};

const unknown = (place: string, kind: string, name: string, names: readonly string[]) =>
  `${place}: unknown ${kind} '${name}'.${didYouMean(name, names)}`;

const ofPrompts = ({ template, patch, paths }: PatchContext): string[] =>
  Object.entries(patch.prompts ?? {}).flatMap(([path, words]) => {
    if (!paths.includes(path)) return [unknown('prompts', 'question', path, paths)];
    const ids = findNode(template.schema, path)?.question?.prompts?.map(({ id }) => id) ?? [];
    if (ids.length === 0)
      return [`prompts.${path}: this question has no prompts. A hint goes under 'hints'.`];
    return Object.keys(words)
      .filter((id) => !ids.includes(id))
      .map((id) => unknown(`prompts.${path}`, 'prompt', id, ids));
  });

/** Kinds whose options stand for one another; those of a rating or of yes and no have a meaning of their own. */
const growing = ['radio', 'select', 'checkboxes'];

const choicesOf = (node: SchemaNode | undefined) =>
  (node?.items?.oneOf ?? node?.oneOf)?.map((one) => String(one.const));

const ofOptions = ({ template, patch, paths }: PatchContext): string[] =>
  Object.entries(patch.options ?? {}).flatMap(([path, { add = [], titles = {}, hints = {} }]) => {
    if (!paths.includes(path)) return [unknown('options', 'question', path, paths)];
    const node = findNode(template.schema, path);
    const question = node?.question;
    const values = choicesOf(node);
    const place = `options.${path}`;
    if (!values || !question) return [`${place}: this question has no options.`];
    if (question.localOptions)
      return [
        `${place}: its options are those of your edition. Change them in edition.yaml, under options.${question.localOptions}.`,
      ];
    if (question.optionsFromPrompts)
      return [
        `${place}: its options are the prompts of '${question.optionsFromPrompts}'. Reword them under 'prompts'.`,
      ];
    const added = add.map((option) => option.const);
    const known = [...values, ...added];
    return [
      ...(add.length > 0 && !growing.includes(question.type)
        ? [
            `${place}.add: a question of the kind '${question.type}' has the options that it has. ` +
              `Add a question of your own under 'add'.`,
          ]
        : []),
      ...added
        .filter((value, index) => values.includes(value) || added.indexOf(value) !== index)
        .map(
          (value) =>
            `${place}.add: there is an option '${value}' already. Give yours another value, or reword that one under 'titles'.`,
        ),
      ...add.flatMap(({ after }) =>
        after === undefined || known.includes(after) ? [] : [unknown(`${place}.add`, 'option', after, known)],
      ),
      ...(['titles', 'hints'] as const).flatMap((key) =>
        Object.keys({ titles, hints }[key])
          .filter((value) => !known.includes(value))
          .map((value) => unknown(`${place}.${key}`, 'option', value, known)),
      ),
    ];
  });

const ofSections = ({ template, patch }: PatchContext): string[] => {
  const ids = template.sections.map(({ id }) => id);
  const { sections = {}, sectionOrder = [], order = {} } = patch;
  return (
    [
      ['sections', Object.keys(sections)],
      ['sectionOrder', sectionOrder],
      ['order', Object.keys(order)],
    ] as const
  ).flatMap(([key, named]) =>
    named.filter((id) => !ids.includes(id)).map((id) => unknown(key, 'section', id, ids)),
  );
};

const ofOrder = ({ template, patch, paths }: PatchContext): string[] =>
  Object.entries(patch.order ?? {}).flatMap(([id, questions]) => {
    const section = template.sections.find((each) => each.id === id);
    if (!section) return [];
    const added = (patch.add ?? []).map((one) => one.id);
    return questions
      .filter((question) => !section.questions.includes(question) && !added.includes(question))
      .map((question) => {
        const home = template.sections.find((each) => each.questions.includes(question));
        return home
          ? `order.${id}: '${question}' stands in the section '${home.id}'. A question is moved inside its own section.`
          : unknown(`order.${id}`, 'question', question, paths);
      });
  });

const ofRequired = ({ template, patch, paths }: PatchContext): string[] =>
  (patch.required ?? []).flatMap((path) => {
    if (!paths.includes(path)) return [unknown('required', 'question', path, paths)];
    const kind = findNode(template.schema, path)?.question?.type;
    return kind === 'staticText' ? [`required: '${path}' is a text to read; nobody can answer it.`] : [];
  });

const ofExamples = ({ template, patch }: PatchContext): string[] => {
  const ids = [...Object.keys(template.schema.properties ?? {}), ...(patch.add ?? []).map(({ id }) => id)];
  return (['worked', 'awkward'] as const).flatMap((name) =>
    Object.keys(patch.examples?.[name] ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => unknown(`examples.${name}`, 'question', id, ids)),
  );
};

/**
 * @param template what the patch is laid over
 * @returns one sentence for each problem, beginning with the key, with the cure and the nearest name
 */
export const findPatchProblems = (template: Template, patch: TemplatePatch): string[] => {
  const adding = findAddingProblems(template, patch.add ?? []);
  const paths = [...[...walkSchema(template.schema)].map(({ path }) => path), ...adding.paths];
  const context: PatchContext = { template, patch, paths };
  const { hide, labels, hints } = patch;
  return [
    ...findSettingsProblems({ hide, labels, hints }, template),
    ...ofSections(context),
    ...ofPrompts(context),
    ...ofOptions(context),
    ...adding.problems,
    ...ofOrder(context),
    ...ofRequired(context),
    ...ofExamples(context),
  ];
};
