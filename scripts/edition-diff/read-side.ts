/** Gathers what of an edition is compared, with Node. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChain } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { servedFrequencies } from '../../src/editions/narrow-to-settings.ts';
import { readLogo } from '../../src/editions/read-brand.ts';
import { sayAttributed } from '../../src/editions/say-attributed.ts';
import { publishedChapters, resolvedTemplates } from '../../src/integrations/load-published.ts';
import { dateInWords } from '../../src/lib/date-in-words.ts';
import { everyInWords, gapInWords } from '../../src/planning/frequency.ts';
import { figureInWords } from '../../src/planning/figure.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';
import { walkSchema } from '../../src/schemas/walk-schema.ts';
import type { Side } from './side.ts';

type Words = Map<string, string>;

/** The names with what is said of them; what is not said is left out. */
const wordsOf = (entries: Iterable<readonly [string, string | undefined]>): Words =>
  new Map([...entries].filter((entry): entry is [string, string] => entry[1] !== undefined));

const listed = (ids: 'all' | readonly string[]) => (ids === 'all' ? 'all' : ids.join(', '));

/** Ten figures of a fingerprint, so that two pictures of one name can be told apart. */
const fingerprint = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

const brandOf = (edition: Edition, root: string): Words => {
  const { colour, linkColour, buttonColour, font, logo, logoAlt } = edition.brand;
  const picture = readLogo(edition, root);
  const content = picture?.svg ?? picture?.png?.file;
  return wordsOf([
    ['Main colour', colour],
    ['Colour of links', linkColour],
    ['Colour of buttons', buttonColour ?? 'green, as usual'],
    ['Letters', font ?? 'arial, as usual'],
    ['Logo', logo && content !== undefined ? `${logo} (fingerprint ${fingerprint(content)})` : 'none'],
    ['Words for the logo', logoAlt],
  ]);
};

const titleIn = (text: string) => /^title: *['"]?(.*?)['"]? *$/m.exec(text)?.[1];

/** The chapters of a folder: name of the file → its text. */
const chaptersIn = (folder: string): [slug: string, text: string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => [name.slice(0, -'.mdx'.length), readFileSync(join(folder, name), 'utf8')])
    : [];

/** The chapters that an edition and those below it bring along; the upper ones count. */
const ownChapters = (id: string, root: string) =>
  new Map(readChain(id, root).flatMap(({ folder }) => chaptersIn(join(folder, 'content', 'handbook'))));

const pagesOf = (edition: Edition, root: string): Words => {
  const own = ownChapters(edition.id, root);
  const all = new Map([...chaptersIn('src/content/handbook'), ...own]);
  const published = publishedChapters(edition, [...all.keys()]);
  return wordsOf(
    [...all].map(([slug, text]) => {
      const title = titleIn(text) ?? slug;
      const whose = !own.has(slug) ? '' : `, a text of its own (fingerprint ${fingerprint(text)})`;
      return [slug, published.has(slug) ? `${sayAttributed(title, edition)}${whose}` : undefined];
    }),
  );
};

const optionsOf = ({ oneOf, items }: SchemaNode): string[] =>
  (oneOf ?? items?.oneOf ?? []).map(({ title, const: value }) => title ?? String(value));

const questionWords = (node: SchemaNode, isRequired: boolean): string => {
  const options = optionsOf(node);
  return [
    `${node.title ?? ''}${isRequired ? ' (must be answered)' : ''}`,
    node.description ? `Hint: ${node.description}` : '',
    options.length > 0 ? `Options: ${options.join('; ')}` : '',
  ]
    .filter(Boolean)
    .join('. ');
};

const questionsOf = (templates: readonly ResolvedTemplate[]): Words =>
  wordsOf(
    templates.flatMap(({ id, schema }) =>
      [...walkSchema(schema)].map(({ path, node, isRequired }) => [
        `${id}: ${path}`,
        questionWords(node, isRequired),
      ]),
    ),
  );

/** The figures of the settings that the edition serves, and those of no setting. */
const servedFigures = ({ figures, settings }: Edition): Edition['figures'] =>
  Object.fromEntries(
    Object.entries(figures).filter(
      ([, { setting }]) => setting === undefined || Object.hasOwn(settings, setting),
    ),
  );

const contactWords = ({ detail, listed: facts = {} }: Edition['contacts'][number]): string =>
  [detail, ...Object.entries(facts).map(([key, value]) => `${key}: ${value}`)].join('; ');

/** Contacts by role; a role that stands twice has a number. */
const contactsOf = ({ contacts }: Edition): Words =>
  new Map(
    contacts.map((contact, index) => {
      const before = contacts.slice(0, index).filter(({ role }) => role === contact.role).length;
      return [before === 0 ? contact.role : `${contact.role} (${String(before + 1)})`, contactWords(contact)];
    }),
  );

const aboutOf = (edition: Edition): Words =>
  wordsOf([
    ['Title', edition.title],
    ['Agency', edition.agency],
    ['Description', edition.description],
    ['In effect from', dateInWords(edition.effectiveFrom)],
    ['Extends', edition.extends ?? 'nothing'],
    ['Marking', edition.marking ?? 'none'],
    [
      'Settings',
      Object.values(edition.settings)
        .map(({ title }) => title)
        .join(', '),
    ],
    ['Sources', listed(edition.sources)],
  ]);

/**
 * The edition in the words of the one at the bottom of the chain: then only what is said differs, and not each answer
 * in which a renamed word stands. The words themselves have a list of their own.
 */
const inUsualWords = (edition: Edition, root: string): Edition => {
  const [bottom] = readChain(edition.id, root);
  return { ...edition, terms: loadEdition(bottom?.id ?? edition.id, root).terms };
};

/** The forms in usual words and with usual figures. */
const templatesInUsualWords = (edition: Edition, root: string): ResolvedTemplate[] => {
  const [bottom] = readChain(edition.id, root);
  const { frequencies, figures } = loadEdition(bottom?.id ?? edition.id, root);
  // A form of the edition's own may need a figure that only the edition has.
  const usual = {
    ...inUsualWords(edition, root),
    frequencies: { ...edition.frequencies, ...frequencies },
    figures: { ...edition.figures, ...figures },
  };
  return resolvedTemplates(usual, root);
};

/**
 * An edition, ready to be compared.
 * @throws {Error} if it is not there, or wrong: what to do, and the nearest name
 */
export const readSide = (id: string, root: string): Side => {
  const edition = loadEdition(id, root);
  const usual = inUsualWords(edition, root);
  const templates = templatesInUsualWords(edition, root);
  return {
    id: edition.id,
    title: edition.title,
    sections: {
      about: aboutOf(edition),
      brand: brandOf(edition, root),
      words: wordsOf(Object.entries(edition.terms).map(([id, { one, many }]) => [id, `${one}, ${many}`])),
      frequencies: wordsOf(
        Object.entries(servedFrequencies(edition)).map(([id, each]) => [
          id,
          `${each.once ? `within ${gapInWords(each)}` : everyInWords(each)}: ${sayAttributed(each.who, usual)}`,
        ]),
      ),
      figures: wordsOf(
        Object.entries(servedFigures(edition)).map(([id, each]) => [
          id,
          `${figureInWords(each)}: ${sayAttributed(each.what, usual)}`,
        ]),
      ),
      answers: wordsOf(
        Object.entries(edition.arrangements).map(([id, { says, steps = [], note }]) => [
          id,
          [says, ...steps, note ?? '']
            .map((text) => sayAttributed(text, usual))
            .filter(Boolean)
            .join(' '),
        ]),
      ),
      pages: pagesOf(usual, root),
      templates: wordsOf(templates.map(({ id, title }) => [id, title])),
      questions: questionsOf(templates),
      options: wordsOf(
        Object.entries(edition.options).map(([id, list]) => [id, list?.map(({ title }) => title).join('; ')]),
      ),
      contacts: contactsOf(edition),
      publisher: wordsOf(Object.entries(edition.publisher)),
      caseSystems: wordsOf(
        Object.entries(edition.caseSystems ?? {}).map(([id, system]) => [id, JSON.stringify(system)]),
      ),
    },
  };
};
