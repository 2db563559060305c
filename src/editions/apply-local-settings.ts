import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';
import { mapSchema } from '../schemas/map-schema.ts';
import type { Template } from '../schemas/template.ts';
import { walkSchema } from '../schemas/walk-schema.ts';
import { findNeeded } from './find-needed.ts';
import { removeQuestions } from './remove-questions.ts';
import { say } from './say.ts';

type LocalSettings = Exclude<Edition['templates'], 'all'>[number];

/** What is wrong with the settings: questions that are not there, or that may not be hidden. */
const findProblems = (settings: LocalSettings, template: Template, needed: Map<string, string>): string[] => {
  const paths = [...walkSchema(template.schema)].map((met) => met.path);
  const unknown = (['hide', 'labels', 'hints'] as const).flatMap((key) => {
    const named = Array.isArray(settings[key]) ? settings[key] : Object.keys(settings[key] ?? {});
    return named
      .filter((path) => !paths.includes(path))
      .map((path) => `${key}: unknown question '${path}'. Did you mean '${nearestName(path, paths)}'?`);
  });
  const refused = (settings.hide ?? []).flatMap((path) => {
    const reason = needed.get(path);
    return reason === undefined
      ? []
      : `hide: '${path}' cannot be hidden: ${reason}. Take it out of the list.`;
  });
  return [...unknown, ...refused];
};

/** Questions of an origin that the edition does not ask, but for those that something else needs. */
const ofOtherOrigins = (
  { origins }: LocalSettings,
  template: Template,
  needed: Map<string, string>,
): string[] =>
  origins === undefined
    ? []
    : [...walkSchema(template.schema)]
        .filter(
          ({ node, path }) =>
            node.question?.origin && !origins.includes(node.question.origin) && !needed.has(path),
        )
        .map((met) => met.path);

/**
 * A template with what the edition says about this one template: local title, labels and hints, questions that are
 * not asked.
 * @throws {Error} that lists everything wrong with the settings.
 */
export const applyLocalSettings = (template: Template, edition: Edition): Template => {
  if (edition.templates === 'all') return template;
  const settings = edition.templates.find((local) => local.id === template.id);
  if (!settings) return template;
  const needed = findNeeded(template);
  const problems = findProblems(settings, template, needed);
  if (problems.length > 0) {
    throw new Error(
      problems
        .map((problem) => `editions/${edition.id}/edition.yaml: templates.${template.id}.${problem}`)
        .join('\n'),
    );
  }
  const reworded = mapSchema(template.schema, (node, path) => {
    const label = settings.labels?.[path];
    const hint = settings.hints?.[path];
    // The rows of a group share its path but have no label of their own.
    if (node.title === undefined || (label === undefined && hint === undefined)) return node;
    return {
      ...node,
      ...(label === undefined ? {} : { title: say(label, edition.terms) }),
      ...(hint === undefined ? {} : { description: say(hint, edition.terms) }),
    };
  });
  const hidden = new Set([...(settings.hide ?? []), ...ofOtherOrigins(settings, template, needed)]);
  const title = settings.title === undefined ? template.title : say(settings.title, edition.terms);
  return removeQuestions({ ...template, title, schema: reworded }, hidden);
};
