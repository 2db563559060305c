/**
 * Where in `edition.yaml` each answer of the form stands. `valuesOf` says what a set of answers puts into the file,
 * key by key; `answersOf` reads the answers back out of one. What the form does not ask about is in neither.
 */
import { isPlainObject } from '../lib/deep-merge.ts';
import { termNames, type Edition } from '../schemas/edition.ts';
import type { Answers } from '../schemas/template.ts';
import { LOGO_FILE } from './logo-file.ts';
import type { EditionFiles } from './starting-edition.ts';

type Plain = Record<string, unknown>;
/** A key of the file with what stands there; undefined where the answer is empty. */
export interface EditionValue {
  path: string[];
  value: unknown;
}

const plainTexts = ['id', 'extends', 'title', 'agency', 'description', 'effectiveFrom', 'marking'] as const;
const brandTexts = ['logoAlt', 'colour', 'linkColour'] as const;
const publisherTexts = [
  'privacyContact',
  'accessibilityContact',
  'complaintsContact',
  'complaintsReply',
  'complaintsNext',
  'suggestions',
  'address',
  'statementDate',
] as const;
const bounds = ['least', 'moreThan', 'most', 'exactly', 'about'] as const;

const text = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const objectAt = (value: unknown, key: string): Plain =>
  isPlainObject(value) && isPlainObject(value[key]) ? value[key] : {};
const rows = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const filled = (object: Plain): Plain =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
const orNothing = <Value>(list: Value[]) => (list.length > 0 ? list : undefined);

type Local = Exclude<Edition['templates'], 'all'>[number];

/** The forms that an edition lists with its local settings, taken from the files of its chain; `all` is no list. */
export const localTemplates = (start: string, { chains, files }: EditionFiles): Local[] => {
  const stated = (chains[start] ?? []).map((id) => files[id]).filter(isPlainObject);
  const last = stated.findLast((file) => file['templates'] !== undefined)?.['templates'];
  return rows(last) as unknown as Local[];
};

const contact = (row: Plain): Plain =>
  filled({
    role: text(row['role']),
    detail: text(row['detail']),
    phone: text(row['phone']),
    email: text(row['email']),
  });

const chosen = (choice: unknown, some: unknown) =>
  choice === 'all' ? 'all' : choice === 'some' ? orNothing(texts(some)) : undefined;

/** What the answers put into the file, key by key and in the order of the file. Hidden answers must have been left out. */
export const valuesOf = (answers: Answers, { sources }: EditionFiles): EditionValue[] => {
  const values: EditionValue[] = [];
  const put = (path: string[], value: unknown) => values.push({ path, value });
  for (const key of plainTexts) put([key], text(answers[key]));
  put(['brand', 'logo'], text(answers['logo']) === undefined ? undefined : LOGO_FILE);
  for (const key of brandTexts) put(['brand', key], text(answers[key]));
  for (const name of termNames) {
    const word = objectAt(answers['terms'], name);
    for (const form of ['one', 'many']) put(['terms', name, form], text(word[form]));
  }
  const serves = texts(answers['serves']);
  put(['serves'], orNothing(serves));
  // An edition for some settings carries what their sources say.
  put(['sources'], orNothing([...new Set(serves.flatMap((id) => sources[id] ?? []))]));
  put(['chapters'], chosen(answers['chapterChoice'], answers['chapters']));
  const names = new Map(rows(answers['templateNames']).map((row) => [row['which'], text(row['title'])]));
  const templates = chosen(answers['templateChoice'], answers['templates']);
  put(
    ['templates'],
    Array.isArray(templates) ? templates.map((id) => filled({ id, title: names.get(id) })) : templates,
  );
  for (const row of rows(answers['gaps'])) {
    if (typeof row['which'] !== 'string') continue;
    put(['frequencies', row['which'], 'every'], number(row['every']));
    put(['frequencies', row['which'], 'unit'], text(row['unit']));
  }
  for (const row of rows(answers['figures'])) {
    if (typeof row['which'] !== 'string') continue;
    for (const bound of bounds) put(['figures', row['which'], bound], number(row[bound]));
  }
  put(['contacts'], orNothing(rows(answers['contacts']).map(contact)));
  for (const key of publisherTexts) put(['publisher', key], text(answers[key]));
  return values;
};

const choiceOf = (value: unknown) => (value === undefined ? 'same' : value === 'all' ? 'all' : 'some');

/** The answers that a file gives; what has another form than the form asks for is left out. */
export const answersOf = (file: Plain, known: EditionFiles): Answers => {
  const brand = objectAt(file, 'brand');
  const publisher = objectAt(file, 'publisher');
  const templates = rows(file['templates']).filter(({ id }) => known.templates.includes(String(id)));
  const start = new Map(
    localTemplates(String(file['extends'] ?? ''), known).map(({ id, title }) => [id, title]),
  );
  const words = termNames.flatMap((name) => {
    const { one, many } = objectAt(file['terms'], name);
    const word = filled({ one: text(one), many: text(many) });
    return Object.keys(word).length > 0 ? [[name, word] as const] : [];
  });
  const group = (
    key: 'frequencies' | 'figures',
    fields: readonly string[],
    read: typeof number | typeof text,
  ) =>
    Object.entries(objectAt(file, key)).flatMap(([which, each]) => {
      if (!isPlainObject(each)) return [];
      const row = filled(Object.fromEntries(fields.map((field) => [field, read(each[field])])));
      return Object.keys(row).length > 0 ? [{ which, ...row }] : [];
    });
  const gaps = group('frequencies', ['every'], number).map((row) => ({
    ...row,
    ...filled({ unit: text(objectAt(file['frequencies'], row.which)['unit']) }),
  }));
  return filled({
    ...Object.fromEntries(plainTexts.map((key) => [key, text(file[key])])),
    ...Object.fromEntries(brandTexts.map((key) => [key, text(brand[key])])),
    ...Object.fromEntries(publisherTexts.map((key) => [key, text(publisher[key])])),
    serves: orNothing(texts(file['serves'])),
    terms: words.length > 0 ? Object.fromEntries(words) : undefined,
    gaps: orNothing(gaps),
    figures: orNothing(group('figures', bounds, number)),
    chapterChoice: choiceOf(file['chapters']),
    chapters: orNothing(texts(file['chapters']).filter((id) => known.chapters.includes(id))),
    templateChoice: choiceOf(file['templates']),
    templates: orNothing(templates.map(({ id }) => id)),
    templateNames: orNothing(
      templates
        .filter(({ id, title }) => text(title) !== undefined && title !== start.get(String(id)))
        .map(({ id, title }) => ({ which: id, title })),
    ),
    contacts: orNothing(
      rows(file['contacts']).map((row) => {
        const { phone, email } = objectAt(row, 'listed');
        return contact({ ...row, phone, email });
      }),
    ),
  });
};
