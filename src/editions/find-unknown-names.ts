/** What an edition names and what is not there: settings, roles, cohorts, provisions, templates, sources, words. */
import { nearestName } from '../lib/nearest-name.ts';
import type { Edition } from '../schemas/edition.ts';
import { sayAttributed } from './say-attributed.ts';

/** Names outside the edition; undefined where they are not known. */
export interface KnownNames {
  templates: readonly string[] | undefined;
  sources: readonly string[] | undefined;
  provisions: readonly string[] | undefined;
}
type Names = readonly string[] | undefined;

/**
 * @param edition complete, before it is narrowed to the settings it serves
 * @param file the name of its file as a person knows it
 * @returns one sentence for each: file, key, what is not there, the nearest name that is
 */
export const findUnknownNames = (edition: Edition, file: string, known: KnownNames): string[] => {
  const problems: string[] = [];
  const { settings, roles, cohorts, frequencies, figures, arrangements } = edition;
  const [settingIds, roleIds, cohortIds] = [settings, roles, cohorts].map((each) => Object.keys(each)) as [
    string[],
    string[],
    string[],
  ];
  const expect = (key: string, kind: string, wanted: Names, names: Names) => {
    for (const id of wanted ?? []) {
      if (names === undefined || names.includes(id)) continue;
      const nearest = nearestName(id, names);
      problems.push(
        `${file}: ${key}: there is no ${kind} '${id}'.` + (nearest ? ` Did you mean '${nearest}'?` : ''),
      );
    }
  };
  const speak = (key: string, text: string) => {
    try {
      sayAttributed(text, edition);
    } catch (error) {
      problems.push(`${file}: ${key}: ${(error as Error).message}`);
    }
  };
  const one = (id: string | undefined) => (id === undefined ? [] : [id]);

  expect('serves', 'setting', edition.serves === 'all' ? [] : edition.serves, settingIds);
  expect('sources', 'source', edition.sources === 'all' ? [] : edition.sources, known.sources);
  for (const [id, { source }] of Object.entries(settings))
    expect(`settings.${id}.source`, 'source', [source], known.sources);
  for (const [id, role] of Object.entries(roles))
    expect(`roles.${id}.settings`, 'setting', role.settings, settingIds);
  for (const [id, cohort] of Object.entries(cohorts))
    expect(`cohorts.${id}.settings`, 'setting', cohort.settings, settingIds);
  for (const [id, each] of Object.entries(frequencies)) {
    const place = `frequencies.${id}`;
    expect(`${place}.provisions`, 'provision', each.provisions, known.provisions);
    expect(`${place}.setting`, 'setting', one(each.setting), settingIds);
    expect(`${place}.roles`, 'role', each.roles, roleIds);
    expect(`${place}.cohort`, 'cohort', one(each.cohort), cohortIds);
    expect(`${place}.lasts`, 'figure', one(each.lasts), Object.keys(figures));
    expect(`${place}.then`, 'frequency', one(each.then), Object.keys(frequencies));
  }
  for (const [id, each] of Object.entries(figures)) {
    expect(`figures.${id}.provisions`, 'provision', each.provisions, known.provisions);
    expect(`figures.${id}.setting`, 'setting', one(each.setting), settingIds);
  }
  for (const [id, each] of Object.entries(arrangements)) {
    const place = `arrangements.${id}`;
    expect(`${place}.setting`, 'setting', [each.setting], settingIds);
    expect(`${place}.roles`, 'role', each.roles, roleIds);
    expect(`${place}.cohorts`, 'cohort', each.cohorts, cohortIds);
    expect(`${place}.templates`, 'template', each.templates, known.templates);
    expect(`${place}.provisions`, 'provision', each.provisions, known.provisions);
    speak(`${place}.says`, each.says);
    each.steps?.forEach((step, index) => speak(`${place}.steps.${index + 1}`, step));
    if (each.note !== undefined) speak(`${place}.note`, each.note);
  }
  return problems;
};
