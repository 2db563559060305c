/** What applies to whom, for the pages that answer it: each arrangement in words, with its source and its links. */
import { getCollection } from 'astro:content';
import { topicWords } from '../components/applies/topic-words.ts';
import type { Answer, SettingAnswers } from '../components/applies/answer.ts';
import { sayAttributed } from '../editions/say-attributed.ts';
import { dateInWords } from '../lib/date-in-words.ts';
import { courseOf } from '../planning/plan-course.ts';
import { arrangementTopics, type Arrangement } from '../schemas/arrangement.ts';
import { carriedIn, edition, link, templates, words, type CarriedIn } from './_site.ts';

/** The titles of the published templates. Joining them with the edition is slow: once is enough. */
const published = new Map(templates().map(({ id, title }) => [id, title]));

const said = (text: string) => sayAttributed(text, edition);

/** The fewest sections that carry the provisions: one that carries several is named once. */
export const placesOf = (
  provisions: readonly string[],
  places: ReadonlyMap<string, CarriedIn[]>,
): CarriedIn[] => {
  const chosen: CarriedIn[] = [];
  for (const id of provisions) {
    const found = places.get(id) ?? [];
    if (found.some(({ href }) => chosen.some((place) => place.href === href))) continue;
    if (found[0]) chosen.push(found[0]);
  }
  return chosen;
};

/** The frequencies that a text takes its figures from, each once; of a rhythm that changes, only the first. */
const frequenciesIn = (texts: readonly string[]) => {
  const found = texts.join(' ').matchAll(/\{(?:every|frequency):([^}]+)\}/g);
  const keys = [...new Set(found.map(([, key = '']) => key))];
  const later = keys.flatMap((key) => courseOf(key, edition).slice(1));
  return keys.filter((key) => !later.some((step) => step.key === key));
};

const answerOf = (key: string, each: Arrangement, places: ReadonlyMap<string, CarriedIn[]>): Answer => {
  const titled = (kind: 'role' | 'cohort', ids: readonly string[] = []) =>
    ids.flatMap((id) => {
      const title = edition[`${kind}s`][id]?.title;
      return title === undefined ? [] : [{ kind, title: words(title) }];
    });
  return {
    key,
    roles: each.roles,
    cohorts: each.cohorts,
    forWhom: [...titled('role', each.roles), ...titled('cohort', each.cohorts)],
    says: said(each.says),
    steps: (each.steps ?? []).map(said),
    note: each.note === undefined ? undefined : said(each.note),
    templates: (each.templates ?? []).flatMap((id) => {
      const title = published.get(id);
      return title === undefined ? [] : [{ title, href: link(`/templates/${id}/`) }];
    }),
    places: placesOf(each.provisions, places),
    provisions: each.provisions.map((id) => ({ id, href: link(`/sources/#${id.toLowerCase()}`) })),
    due: frequenciesIn([each.says, ...(each.steps ?? [])]).map((id) => ({
      who: words(edition.frequencies[id]?.who ?? ''),
      href: link(`/when-due/#what=${id}`),
    })),
    checked: dateInWords(each.checked),
  };
};

/** Those of a list (roles or cohorts) that are found in a setting. */
const inSetting = (list: Record<string, { title: string; settings: string[] }>, setting: string) =>
  Object.entries(list)
    .filter(([, { settings }]) => settings.includes(setting))
    .map(([id, { title }]) => ({ id, title: words(title) }));

const readAnswers = async (): Promise<SettingAnswers[]> => {
  const places = await carriedIn();
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data.title]));
  const all = Object.entries(edition.arrangements);
  return Object.entries(edition.settings).map(([id, { title, who, source }]) => ({
    id,
    title: words(title),
    who: words(who),
    source: { title: sources.get(source) ?? source, href: link(`/sources/#${source}`) },
    roles: inSetting(edition.roles, id),
    cohorts: inSetting(edition.cohorts, id),
    topics: arrangementTopics.map((topic) => ({
      id: topic,
      title: topicWords[topic],
      answers: all
        .filter(([, each]) => each.setting === id && each.topic === topic)
        .map(([key, each]) => answerOf(key, each, places)),
    })),
  }));
};

let answers: Promise<SettingAnswers[]> | undefined;

/** The answers of every setting that the edition serves, topic by topic; a topic without answers is silent. */
export const answersBySetting = (): Promise<SettingAnswers[]> => (answers ??= readAnswers());
