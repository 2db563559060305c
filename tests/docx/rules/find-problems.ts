/** What would make Word offer a repair, or a person with assistive technology lose the way. */
import type { DocumentModel } from '../../../src/documents/model.ts';
import { allOf, childOf, elementsOf, type XmlNode } from '../reader/parse-xml.ts';
import { isOn, wordsOf, type DocxFile } from '../reader/read-docx.ts';
import { findMisplaced } from './element-order.ts';

export interface Expected {
  model: DocumentModel;
  /** Names that may stand in the text, but in nothing that is seen from outside. */
  people: string[];
}

type Rule = (file: DocxFile, expected: Expected) => string[];

const packageParts: Rule = ({ parts, names }) => {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const extensions = allOf(types, 'Default').map(({ attributes }) => attributes['Extension']);
  const overrides = allOf(types, 'Override').map(({ attributes }) => attributes['PartName']);
  const untyped = names
    .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`))
    .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1)));
  const dangling = names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => allOf(parts.get(name)!, 'Relationship').map((link) => ({ name, ...link.attributes })))
    .filter(({ TargetMode }: Record<string, string>) => TargetMode !== 'External')
    .filter(({ name, Target = '' }: Record<string, string>) => !names.includes(resolveTarget(name!, Target)));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...dangling.map(({ Target }: Record<string, string>) => `the relationship to ${Target} leads nowhere`),
  ];
};

const resolveTarget = (from: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${from.replace(/_rels\/[^/]*$/, '')}${target}`;

const relationships: Rule = ({ parts }) => {
  const root = parts.get('word/document.xml')!;
  const known = allOf(parts.get('word/_rels/document.xml.rels')!, 'Relationship').map(
    ({ attributes }) => attributes['Id'],
  );
  const used = JSON.stringify(root).match(/"r:(?:id|embed|link)":"[^"]*"/g) ?? [];
  return used.filter((one) => !known.includes(one.split('"')[3])).map((one) => `${one} is no relationship`);
};

const unique: Rule = ({ body }) => {
  const twice = (values: (string | undefined)[], what: string) =>
    [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
      (value) => `two ${what} ${value}`,
    );
  return [
    ...twice(
      allOf(body, 'wp:docPr').map(({ attributes }) => attributes['id']),
      'drawings',
    ),
    ...twice(
      allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:id']),
      'bookmark ids',
    ),
    ...twice(
      allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
      'bookmarks',
    ),
  ];
};

const styles: Rule = ({ parts, body }) => {
  const known = allOf(parts.get('word/styles.xml')!, 'w:style').map(
    ({ attributes }) => attributes['w:styleId'],
  );
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => allOf(body, name));
  const missing = used.map(({ attributes }) => attributes['w:val']).filter((id) => !known.includes(id));
  const doubled = known.filter((id, index) => known.indexOf(id) !== index);
  return [
    ...[...new Set(missing)].map((id) => `the style ${id} is not there`),
    ...doubled.map((id) => `two styles ${id}`),
  ];
};

const language: Rule = ({ parts }) => {
  const [defaults] = allOf(parts.get('word/styles.xml')!, 'w:rPrDefault');
  const [found] = defaults ? allOf(defaults, 'w:lang') : [];
  return found?.attributes['w:val'] === 'en-GB' ? [] : ['the language is not en-GB'];
};

const cells: Rule = ({ body }) =>
  allOf(body, 'w:tc')
    .filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
    .map(() => 'a cell does not end with a paragraph');

const adjacentTables: Rule = ({ body }) =>
  [body, ...allOf(body, 'w:tc')].flatMap((holder) => {
    const names = elementsOf(holder).map(({ name }) => name);
    return names
      .filter((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')
      .map(() => 'two tables touch');
  });

const grid: Rule = ({ tables }) =>
  tables.flatMap((table) => {
    const columns = elementsOf(childOf(table, 'w:tblGrid') ?? table).filter(
      ({ name }) => name === 'w:gridCol',
    ).length;
    return elementsOf(table)
      .filter(({ name }) => name === 'w:tr')
      .filter((row) => spanOf(row) !== columns)
      .map((row) => `a row of ${spanOf(row)} cells in a table of ${columns} columns`);
  });

const spanOf = (row: XmlNode): number =>
  elementsOf(row)
    .filter(({ name }) => name === 'w:tc')
    .reduce(
      (sum, cell) => sum + Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1),
      0,
    );

const isHead = (row: XmlNode | undefined) => isOn(childOf(childOf(row, 'w:trPr'), 'w:tblHeader'));
const headOf = (table: XmlNode) => elementsOf(table).find(({ name }) => name === 'w:tr');

const tableHeads: Rule = ({ tables }, { model }) => {
  const wanted = countTables(model.blocks);
  const found = tables.filter((table) => isHead(headOf(table))).length;
  const split = tables
    .map(headOf)
    .filter((row) => isHead(row) && !isOn(childOf(childOf(row, 'w:trPr'), 'w:cantSplit')));
  return [
    ...(wanted === found ? [] : [`${found} tables have a repeated head, not ${wanted}`]),
    ...split.map(() => 'a head may be split'),
  ];
};

const countTables = (blocks: DocumentModel['blocks']): number =>
  blocks.reduce((sum, block) => {
    if (block.kind === 'box') return sum + countTables(block.blocks);
    return sum + (block.kind === 'table' && block.rows.length > 0 ? 1 : 0);
  }, 0);

const headings: Rule = ({ paragraphs }) => {
  const levels = paragraphs.flatMap(({ style }) =>
    style === 'Title' ? [1] : /^Heading\d$/.test(style) ? [Number(style.at(-1))] : [],
  );
  const skipped = levels.slice(1).filter((level, index) => level === 1 || level - (levels[index] ?? 0) > 1);
  return [
    ...(levels[0] === 1 ? [] : ['the title is not first']),
    ...skipped.map((level) => `a heading of level ${level} is skipped to`),
  ];
};

const pictures: Rule = ({ body }) =>
  allOf(body, 'wp:docPr')
    .filter(({ attributes }) => (attributes['descr'] ?? '').trim() === '')
    .map(() => 'a picture without words');

const hasRight = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const firstLetter = /\p{L}/u;
const directions: Rule = ({ paragraphs }) =>
  paragraphs.flatMap(({ text, isRightToLeft, runs }) => [
    ...(hasRight.test(firstLetter.exec(text)?.[0] ?? '') === isRightToLeft
      ? []
      : [`the direction of "${text.slice(0, 30)}"`]),
    ...runs
      .filter((run) => hasRight.test(run.text) && !run.isRightToLeft)
      .map((run) => `the direction of "${run.text.slice(0, 30)}"`),
  ]);

const orientation: Rule = ({ body }, { model }) => {
  const found = allOf(body, 'w:pgSz').map(({ attributes }) => {
    const isWide = Number(attributes['w:w']) > Number(attributes['w:h']);
    return isWide && attributes['w:orient'] === 'landscape' ? 'landscape' : isWide ? 'wide' : 'portrait';
  });
  const wanted = [model.orientation];
  for (const block of model.blocks) {
    if (block.kind !== 'heading' || !block.pageBreakBefore) continue;
    const next = block.orientation ?? model.orientation;
    if (next !== wanted.at(-1)) wanted.push(next);
  }
  return String(found) === String(wanted)
    ? []
    : [`the pages lie ${found.join(', ')}, not ${wanted.join(', ')}`];
};

const furniture: Rule = ({ parts }, { model }) => {
  const headers = [...parts]
    .filter(([name]) => /header\d+\.xml$/.test(name))
    .map(([, part]) => wordsOf(part));
  const footers = [...parts]
    .filter(([name]) => /footer\d+\.xml$/.test(name))
    .map(([, part]) => wordsOf(part));
  const isDraft = model.status === 'draft';
  return [
    ...(headers.length >= 2 && footers.length >= 2 ? [] : ['two headers and two footers are wanted']),
    ...headers
      .filter((words) => words.includes('DRAFT') !== isDraft)
      .map(() => 'DRAFT is on the wrong pages'),
    ...footers
      .filter((words) => !words.includes(model.marking ?? ''))
      .map(() => 'a footer without the marking'),
    ...footers
      .filter((words) => !/Page .* of/.test(words))
      .map(() => 'a footer without the number of the page'),
  ];
};

const metadata: Rule = ({ parts }, { model, people }) => {
  const core = parts.get('docProps/core.xml')!;
  const [title] = allOf(core, 'dc:title');
  const outside = [...parts]
    .filter(([name]) => /^docProps\/|header|footer|comments/.test(name))
    .map(([, part]) => JSON.stringify(part))
    .join();
  return [
    ...(title?.children.join('') === model.title ? [] : ['the title of the file']),
    ...people.filter((name) => outside.includes(name)).map((name) => `${name} stands outside the text`),
  ];
};

const RULES: Record<string, Rule> = {
  order: findMisplaced,
  packageParts,
  relationships,
  unique,
  styles,
  language,
  cells,
  adjacentTables,
  grid,
  tableHeads,
  headings,
  pictures,
  directions,
  orientation,
  furniture,
  metadata,
};

export const findProblems = (file: DocxFile, expected: Expected): string[] =>
  Object.entries(RULES).flatMap(([name, rule]) =>
    rule(file, expected).map((problem) => `${name}: ${problem}`),
  );
