/** A template with what a patch changes. The patch has been checked: `findPatchProblems`. */
import { isPlainObject } from '../../lib/deep-merge.ts';
import { mapSchema } from '../../schemas/map-schema.ts';
import { promptsAsOptions } from '../../schemas/prompts-as-options.ts';
import type { Answers, SchemaNode, Template } from '../../schemas/template.ts';
import type { TemplatePatch } from '../../schemas/template-patch.ts';
import { rewordQuestions } from '../apply-local-settings.ts';
import { addQuestion, behind, pathOf } from './add-question.ts';
import { reorder } from './reorder.ts';
import { requireQuestions } from './require-questions.ts';

type Options = NonNullable<SchemaNode['oneOf']>;
type OptionChanges = NonNullable<TemplatePatch['options']>[string];

const withOptions = (oneOf: Options, { add = [], titles = {} }: OptionChanges): Options => {
  const renamed = oneOf.map((option) => ({ ...option, title: titles[String(option.const)] ?? option.title }));
  return add.reduce<Options>((all, { const: value, title, after }) => {
    const before = all.find((option) => String(option.const) === after);
    return behind(all, before, { const: value, title });
  }, renamed);
};

const hintsOf = ({ add = [], hints = {} }: OptionChanges): Record<string, string> => ({
  ...hints,
  ...Object.fromEntries(
    add.flatMap(({ const: value, hint }) => (hint === undefined ? [] : [[value, hint] as const])),
  ),
});

const changeOptions = (schema: SchemaNode, options: NonNullable<TemplatePatch['options']>): SchemaNode =>
  mapSchema(schema, (node, path) => {
    const changes = options[path];
    // The items of a list of boxes share its path: the question is the node with the annotation.
    if (!changes || !node.question) return node;
    const hints = { ...node.question.optionHints, ...hintsOf(changes) };
    return {
      ...node,
      ...(node.items?.oneOf
        ? { items: { ...node.items, oneOf: withOptions(node.items.oneOf, changes) } }
        : {}),
      ...(node.oneOf ? { oneOf: withOptions(node.oneOf, changes) } : {}),
      question: {
        ...node.question,
        ...(Object.keys(hints).length > 0 ? { optionHints: hints } : {}),
      },
    };
  });

const rewordPrompts = (schema: SchemaNode, prompts: NonNullable<TemplatePatch['prompts']>): SchemaNode =>
  mapSchema(schema, (node, path) => {
    const words = prompts[path];
    if (!words || !node.question?.prompts) return node;
    const reworded = node.question.prompts.map(({ id, text }) => ({ id, text: words[id] ?? text }));
    return { ...node, question: { ...node.question, prompts: reworded } };
  });

/** Answers laid over others: rows by their place in the list, everything else as it stands. */
const layAnswers = (below: unknown, above: unknown): unknown => {
  if (Array.isArray(below) && Array.isArray(above) && above.some(isPlainObject)) {
    const rows: unknown[] = Array.from({ length: Math.max(below.length, above.length) });
    return rows.map((_, index) => (index in above ? layAnswers(below[index], above[index]) : below[index]));
  }
  if (!isPlainObject(below) || !isPlainObject(above)) return above;
  return {
    ...below,
    ...Object.fromEntries(Object.entries(above).map(([id, value]) => [id, layAnswers(below[id], value)])),
  };
};

const withExamples = (examples: Template['examples'], patch: TemplatePatch): Template['examples'] => {
  const one = <Name extends 'worked' | 'awkward'>(name: Name) => ({
    ...examples[name],
    data: layAnswers(examples[name].data, patch.examples?.[name] ?? {}) as Answers,
  });
  return { worked: one('worked'), awkward: one('awkward') };
};

const withWords = (template: Template, patch: TemplatePatch, file: string): Template => {
  const { title = template.title, sections = {}, prompts = {}, options = {} } = patch;
  const schema = changeOptions(
    rewordPrompts(
      rewordQuestions(template.schema, patch, (text) => text),
      prompts,
    ),
    options,
  );
  return {
    ...template,
    title,
    sections: template.sections.map((section) => {
      const { title: heading = section.title, guidance = section.guidance } = sections[section.id] ?? {};
      return { ...section, title: heading, ...(guidance === undefined ? {} : { guidance }) };
    }),
    schema: promptsAsOptions(schema, file),
  };
};

/**
 * @param of the file of the patch as a person knows it, and the agency whose edition it is
 * @returns the template with the patch's words, questions, options, rules and order. What the patch hides is only
 * noted in `overlay`: other templates may still speak of it.
 */
export const applyPatch = (
  template: Template,
  patch: TemplatePatch,
  of: { place: string; agency: string },
): Template => {
  const { add = [], rules = [], hide = [], required = [] } = patch;
  const { place: file, agency } = of;
  const paths: string[] = [];
  let grown = template;
  for (const added of nextTo(add)) {
    paths.push(pathOf(added, grown));
    grown = addQuestion(grown, added);
  }
  const worded = withWords(grown, patch, file);
  const ordered = reorder({ ...worded, schema: requireQuestions(worded.schema, required) }, patch);
  const below = template.overlay;
  return {
    ...ordered,
    source: { ...ordered.source, changedBy: agency },
    rules: [...ordered.rules, ...rules],
    examples: withExamples(ordered.examples, patch),
    overlay: {
      file,
      kind: 'patch',
      hide: [...(below?.hide ?? []), ...hide],
      added: [...(below?.added ?? []), ...paths],
    },
  };
};

/** Several questions behind the same one stand in the order in which the patch gives them. */
const nextTo = (add: NonNullable<TemplatePatch['add']>): NonNullable<TemplatePatch['add']> => {
  const last = new Map<string, string>();
  return add.map((added) => {
    const { after, id } = added;
    if (after === undefined) return added;
    const group = after.slice(0, after.lastIndexOf('.') + 1);
    const behindThat = last.get(after) ?? after;
    last.set(after, `${group}${id}`);
    return { ...added, after: behindThat };
  });
};
