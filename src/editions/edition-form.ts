/**
 * The form with which an edition is made in the browser: its definition (`src/schemas/edition-form.yaml`) joined with
 * the editions that one can start from, and with the chapters and forms that there are. The result is a form like that
 * of any template, so the same engine asks it, checks it and says what is wrong.
 */
import { figureInWords } from '../planning/figure.ts';
import { termNames, editionShape } from '../schemas/edition.ts';
import type { EditionFormDefinition } from '../schemas/load-edition-form.ts';
import type { ResolvedTemplate, SchemaNode, Template } from '../schemas/template.ts';
import { deriveUiSchema } from './derive-ui-schema.ts';
import { belongingRules, figureRules, gapInOption, gapRules, standingOf } from './figure-rules.ts';
import type { Named, StartingEdition } from './starting-edition.ts';

type Options = NonNullable<SchemaNode['oneOf']>;
type Properties = Record<string, SchemaNode>;

const asOptions = (named: readonly Named[]): Options => named.map(({ id, title }) => ({ const: id, title }));
const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

/** One option for each figure, with every value that it has in the editions one can start from. */
const figureOptions = <Value>(
  starts: readonly StartingEdition[],
  pick: (start: StartingEdition) => Record<string, Value>,
  say: (value: Value) => string,
): Options => {
  const said = new Map<string, string>();
  for (const { key, value } of standingOf(starts, pick)) {
    const before = said.get(key);
    said.set(key, before === undefined ? say(value) : `${before}, or ${say(value)}`);
  }
  return [...said].map(([key, title]) => ({ const: key, title }));
};

/** A row for each word that an agency may rename, with what it means and the word that stands now. */
const termRows = (starts: readonly StartingEdition[]): Properties =>
  Object.fromEntries(
    termNames.map((name) => {
      const meaning = editionShape.shape.terms.shape[name].description ?? name;
      const now = [...new Set(starts.map(({ terms }) => terms[name].one))].join(' or ');
      const word = (title: string): SchemaNode => ({
        type: 'string',
        title,
        maxLength: 60,
        question: { type: 'text', errorName: title, autocomplete: 'off' },
      });
      const row: SchemaNode = {
        type: 'object',
        title: `${meaning.replace(/\.$/, '')} (now: ${now})`,
        additionalProperties: false,
        properties: { one: word('For one'), many: word('For several') },
      };
      return [name, row];
    }),
  );

/** What an edition is for: its sentence, and the settings it serves where these are not all. */
const aboutStart = ({ description, servesAll }: StartingEdition) =>
  servesAll ? `Every setting, every chapter and every form. ${description}` : description;

const boundNames = ['least', 'moreThan', 'most', 'exactly', 'about'] as const;

const putOptions = (
  schema: SchemaNode,
  starts: readonly StartingEdition[],
  pages: { chapters: readonly Named[]; templates: readonly Named[] },
): SchemaNode => {
  const properties = structuredClone(schema.properties ?? {});
  const at = (path: string): SchemaNode => {
    let node: SchemaNode | undefined = { properties };
    for (const id of path.split('.')) node = (node?.items?.properties ? node.items : node)?.properties?.[id];
    if (!node) throw new Error(`src/schemas/edition-form.yaml: schema: there is no question '${path}'.`);
    return node;
  };
  const choose = (path: string, options: Options) => {
    const node = at(path);
    (node.type === 'array' ? (node.items ??= {}) : node).oneOf = options;
  };
  const ask = (path: string, more: Partial<NonNullable<SchemaNode['question']>>) => {
    const node = at(path);
    node.question = { type: 'text', ...node.question, ...more };
  };

  choose('extends', asOptions(starts));
  ask('extends', { optionHints: Object.fromEntries(starts.map((start) => [start.id, aboutStart(start)])) });
  const choosing = starts.filter(({ servesAll }) => servesAll);
  const settings = new Map(choosing.flatMap((start) => start.settings).map((each) => [each.id, each]));
  choose('serves', asOptions([...settings.values()]));
  ask('serves', { showWhen: `contains(${list(choosing.map(({ id }) => id))}, extends)` });
  at('terms').properties = termRows(starts);
  choose(
    'gaps.which',
    figureOptions(starts, ({ frequencies }) => frequencies, gapInOption),
  );
  choose(
    'figures.which',
    figureOptions(
      starts,
      ({ figures }) => figures,
      (figure) => `${figure.what}: ${figureInWords(figure)}`,
    ),
  );
  for (const bound of boundNames) {
    const having = standingOf(starts, ({ figures }) => figures).filter(
      ({ value }) => value[bound] !== undefined,
    );
    ask(`figures.${bound}`, { showWhen: `contains(${list(having.map(({ key }) => key))}, which)` });
  }
  choose('chapters', asOptions(pages.chapters));
  choose('templates', asOptions(pages.templates));
  choose('templateNames.which', asOptions(pages.templates));
  return { ...schema, properties };
};

/** What a form of a template has beside its questions; this one is never printed and carries nothing. */
const unprinted = {
  kind: 'record',
  opens: 'task-list',
  source: { id: 'none', document: 'None', appendix: 'None', status: 'designed' },
  purpose: 'Makes an edition of this site.',
  completedBy: 'Whoever adopts the site for an agency',
  when: 'When an agency adopts the site',
  keptWhere: 'With the source of the site',
  retention: 'As long as the site is published',
  privacy: { childData: false, staffData: false },
  length: { pages: 0, blankPages: 0 },
  provisions: [],
  relations: [],
  print: { orientation: 'portrait', blocks: [] },
  sourceMap: {},
  examples: { worked: { description: '', data: {} }, awkward: { description: '', data: {} } },
} satisfies Partial<Template>;

/**
 * @param starts the editions that one can start from
 * @param pages the chapters and forms that there are, in the order in which they are offered
 * @param edition the edition whose site shows the form
 */
export const buildEditionForm = (
  definition: EditionFormDefinition,
  starts: readonly StartingEdition[],
  pages: { chapters: readonly Named[]; templates: readonly Named[] },
  edition: ResolvedTemplate['edition'],
): ResolvedTemplate => {
  const whole = {
    ...unprinted,
    ...definition,
    schema: putOptions(definition.schema, starts, pages),
    rules: [
      ...definition.rules,
      ...gapRules(starts),
      ...figureRules(starts),
      ...belongingRules('gaps', starts, ({ frequencies }) => frequencies),
      ...belongingRules('figures', starts, ({ figures }) => figures),
    ],
  } as Template;
  return { ...whole, uiSchema: deriveUiSchema(whole), edition };
};
