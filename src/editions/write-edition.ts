/**
 * Writes `edition.yaml` from the answers of the form. Only what was changed is touched: in a file that was opened,
 * everything else stays as it was, with its comments. A new file says above each key what it is for.
 */
import { parseDocument, type Document, type Scalar, type YAMLMap } from 'yaml';
import { isPlainObject } from '../lib/deep-merge.ts';
import type { Answers } from '../schemas/template.ts';
import { localTemplates, valuesOf, type EditionValue } from './edition-answers.ts';
import type { EditionFiles } from './starting-edition.ts';

type Plain = Record<string, unknown>;

const HEAD = ` yaml-language-server: $schema=../edition.schema.json
 This edition was made in the browser. It states only what differs from the edition that it extends.
 What each key means stands in src/schemas/edition.ts. You can open this file in the browser again, or edit it here.`;

/** What stands above a key of a new file. */
const comments: Record<string, string> = {
  id: ' The name of this folder, and the edition from which everything comes that is not stated here.',
  title: ' What people see of the agency and of the site.',
  brand: ' How it looks. Each colour has a contrast of at least 4.5 to 1 with white.',
  terms: ' The words of the agency: they stand in every chapter and form.',
  serves: ' The settings that the agency works in, with their sources. What belongs to others falls away.',
  chapters: ' The chapters that are published.',
  templates: ' The forms that are published, with their local names.',
  frequencies: ' Gaps that are shorter than in the edition that is extended. They can never be longer.',
  figures: ' Figures that are stricter than in the edition that is extended.',
  contacts: ' Whom to contact, by role. Never a private person.',
  publisher: ' What the pages on privacy, accessibility and complaints say.',
};

const addComments = (document: Document) => {
  document.commentBefore = HEAD;
  for (const pair of (document.contents as YAMLMap<string | Scalar<string>>).items) {
    const key = document.createNode(String(pair.key));
    pair.key = key;
    const comment = comments[key.value];
    if (comment === undefined) continue;
    key.commentBefore = comment;
    key.spaceBefore = true;
  }
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const keyOf = ({ path }: EditionValue) => JSON.stringify(path);

/** Takes a key away, and with it the keys above that hold nothing any more. */
const takeAway = (document: Document, path: readonly string[]) => {
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const left: unknown = above.length > 0 ? (document.toJS() as Plain)[above[0] as string] : undefined;
  if (above.length === 0) return;
  let holder: unknown = left;
  for (const step of above.slice(1)) holder = isPlainObject(holder) ? holder[step] : undefined;
  if (isPlainObject(holder) && Object.keys(holder).length === 0) takeAway(document, above);
};

const entries = (value: unknown): Plain[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);

/** The forms as the file has them: what it says of a form beside its name stays, and so do forms that are only there. */
const templateEntries = (
  wanted: Plain[],
  start: Plain[],
  file: unknown,
  known: readonly string[],
): Plain[] => {
  const before = entries(file);
  const entry = ({ id, title }: Plain): Plain => {
    const own = before.find((each) => each['id'] === id) ?? start.find((each) => each['id'] === id) ?? {};
    const startTitle = start.find((each) => each['id'] === id)?.['title'];
    const { title: _replaced, ...rest } = own;
    const name = title ?? startTitle;
    return { id, ...(name === undefined ? {} : { title: name }), ...rest };
  };
  return [...wanted.map(entry), ...before.filter(({ id }) => !known.includes(String(id)))];
};

/** The contacts as the file has them: what it lists of a contact beside phone and email stays, by its role. */
const contactEntries = (wanted: Plain[], file: unknown): Plain[] =>
  wanted.map(({ role, detail, phone, email }) => {
    const own = entries(file).find((each) => each['role'] === role) ?? {};
    const { phone: _phone, email: _email, ...listed } = (own['listed'] ?? {}) as Plain;
    const whole = {
      ...listed,
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    };
    const { listed: _listed, ...rest } = own;
    return { ...rest, role, detail, ...(Object.keys(whole).length > 0 ? { listed: whole } : {}) };
  });

/** An edition as it was opened. */
export interface OpenedEdition {
  /** The text of its `edition.yaml`, which is well-formed. */
  text: string;
  /** What the form read out of it, and the logo that lay beside it. */
  answers: Answers;
}

/**
 * The text of `edition.yaml`.
 * @param answers those of `keptAnswers`
 * @param opened the edition that was opened, if one was
 */
export const writeEdition = (answers: Answers, known: EditionFiles, opened?: OpenedEdition): string => {
  const document = parseDocument(opened?.text ?? '{}');
  if (opened === undefined) (document.contents as YAMLMap).flow = false;
  const file = document.toJS() as Plain;
  const before = new Map(
    opened === undefined ? [] : valuesOf(opened.answers, known).map((each) => [keyOf(each), each]),
  );
  const after = new Map(valuesOf(answers, known).map((each) => [keyOf(each), each]));
  let isChanged = opened === undefined;
  for (const [key, { path }] of new Map([...before, ...after])) {
    const value = after.get(key)?.value;
    if (isSame(before.get(key)?.value, value)) continue;
    // Sources follow from the settings, unless the file says them itself.
    if (path[0] === 'sources' && opened !== undefined && file['sources'] !== undefined) continue;
    isChanged = true;
    if (value === undefined) {
      if (document.hasIn(path)) takeAway(document, path);
      continue;
    }
    document.setIn(path, document.createNode(fullValue(path, value, answers, known, file)));
  }
  if (!isChanged && opened) return opened.text;
  if (opened === undefined) addComments(document);
  return keepBrackets(document.toString({ lineWidth: 0, singleQuote: true }), opened?.text ?? '');
};

/** A line with no space inside its brackets: `[ a ]` and `[a]` are the same to everything but the eye. */
const tight = (line: string) => line.replace(/([[{])\s+/g, '$1').replace(/\s+([\]}])/g, '$1');

/** The text with lists in brackets as they were spaced before: the writer knows one way only. */
const keepBrackets = (text: string, before: string): string => {
  const known = new Map(before.split('\n').map((line) => [tight(line), line]));
  return text
    .split('\n')
    .map((line) => known.get(tight(line)) ?? line)
    .join('\n');
};

const fullValue = (
  path: string[],
  value: unknown,
  answers: Answers,
  known: EditionFiles,
  file: Plain,
): unknown => {
  if (!Array.isArray(value)) return value;
  const list: unknown[] = value;
  switch (path[0]) {
    case 'templates':
      return templateEntries(
        entries(list),
        entries(localTemplates(String(answers['extends']), known)),
        file['templates'],
        known.templates,
      );
    case 'contacts':
      return contactEntries(entries(list), file['contacts']);
    case 'chapters': {
      const own = Array.isArray(file['chapters']) ? (file['chapters'] as unknown[]) : [];
      return [...list, ...own.filter((id) => !known.chapters.includes(String(id)))];
    }
    default:
      return value;
  }
};
