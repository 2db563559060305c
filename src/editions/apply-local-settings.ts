import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';
import { mapSchema } from '../schemas/map-schema.ts';
import type { SchemaNode, Template } from '../schemas/template.ts';
import { walkSchema } from '../schemas/walk-schema.ts';
import { findNeeded, type Need } from './find-needed.ts';
import { removeQuestions } from './remove-questions.ts';
import { say } from './say.ts';

type LocalSettings = Exclude<Edition['templates'], 'all'>[number];
type Wordings = Pick<LocalSettings, 'labels' | 'hints'>;

/** What is wrong with settings: questions that are not there, or that may not be hidden. Each begins with the key. */
export const findSettingsProblems = (
  settings: Wordings & Pick<LocalSettings, 'hide'>,
  template: Template,
  needed: Map<string, Need> = findNeeded(template),
): string[] => {
  const paths = [...walkSchema(template.schema)].map((met) => met.path);
  const unknown = (['hide', 'labels', 'hints'] as const).flatMap((key) => {
    const named = Array.isArray(settings[key]) ? settings[key] : Object.keys(settings[key] ?? {});
    return named
      .filter((path) => !paths.includes(path))
      .map((path) => `${key}: unknown question '${path}'. Did you mean '${nearestName(path, paths)}'?`);
  });
  const refused = (settings.hide ?? []).flatMap((path) => {
    const need = needed.get(path);
    return need === undefined
      ? []
      : `hide: '${path}' cannot be hidden: ${need.reason}.${need.broken} Take it out of the list.`;
  });
  return [...unknown, ...refused];
};

/** Questions of an origin that the edition does not ask, but for its own, and for those that something else needs. */
const ofOtherOrigins = (
  { origins }: LocalSettings,
  template: Template,
  needed: Map<string, Need>,
): string[] =>
  origins === undefined
    ? []
    : [...walkSchema(template.schema)].flatMap(({ node, path }) => {
        const origin = node.question?.origin;
        const isLeft =
          origin !== undefined && origin !== 'agency' && !origins.includes(origin) && !needed.has(path);
        return isLeft ? [path] : [];
      });

/** A schema with new labels and hints. @param put puts an edition's words in, or leaves them to a later step */
export const rewordQuestions = (
  schema: SchemaNode,
  { labels, hints }: Wordings,
  put: (text: string) => string,
): SchemaNode =>
  mapSchema(schema, (node, path) => {
    const label = labels?.[path];
    const hint = hints?.[path];
    // The rows of a group share its path but have no label of their own.
    if (node.title === undefined || (label === undefined && hint === undefined)) return node;
    return {
      ...node,
      ...(label === undefined ? {} : { title: put(label) }),
      ...(hint === undefined ? {} : { description: put(hint) }),
    };
  });

/**
 * A template with what the edition says about this one template: local title, labels and hints, questions that are
 * not asked, here or in a patch.
 * @throws {Error} that lists everything wrong with the settings.
 */
export const applyLocalSettings = (template: Template, edition: Edition): Template => {
  const patched = template.overlay?.hide ?? [];
  const settings =
    edition.templates === 'all' ? undefined : edition.templates.find((local) => local.id === template.id);
  if (!settings) return removeQuestions(template, new Set(patched));
  const needed = findNeeded(template);
  const problems = findSettingsProblems(settings, template, needed);
  if (problems.length > 0) {
    throw new Error(
      problems
        .map((problem) => `editions/${edition.id}/edition.yaml: templates.${template.id}.${problem}`)
        .join('\n'),
    );
  }
  const put = (text: string) => say(text, edition.terms);
  const schema = rewordQuestions(template.schema, settings, put);
  const hidden = new Set([
    ...patched,
    ...(settings.hide ?? []),
    ...ofOtherOrigins(settings, template, needed),
  ]);
  const title = settings.title === undefined ? template.title : put(settings.title);
  return removeQuestions({ ...template, title, schema }, hidden);
};
