/** Tables as Word can open them, with a head that is repeated on each page and that is known for one. */
import type { DocumentModel } from '../../../src/documents/model.ts';
import { allOf, childOf, elementsOf, type XmlNode } from '../reader/parse-xml.ts';
import { isOn, wordsOf } from '../reader/read-docx.ts';
import { bad, DOCUMENT, swapped, type Rule } from './rule.ts';

const rowsOf = (table: XmlNode) => elementsOf(table).filter(({ name }) => name === 'w:tr');

export const cells: Rule = {
  name: 'cells',
  check: ({ body }) =>
    allOf(body, 'w:tc')
      .filter((cell) => elementsOf(cell).at(-1)?.name !== 'w:p')
      .map(() => 'a cell does not end with a paragraph'),
  defects: {
    'a cell without a paragraph': swapped(
      DOCUMENT,
      /(<\/w:tcPr>)<w:p>(?:(?!<w:p>|<w:tc>).)*<\/w:p>(<\/w:tc>)/,
      '$1$2',
    ),
    'a cell that ends with a table': bad(DOCUMENT, (xml) => {
      const table = /<w:tbl>.*?<\/w:tbl>/.exec(xml)?.[0] ?? '';
      return xml.replace('</w:p></w:tc>', `</w:p>${table}</w:tc>`);
    }),
  },
};

export const adjacentTables: Rule = {
  name: 'adjacentTables',
  check: ({ body }) =>
    [body, ...allOf(body, 'w:tc')].flatMap((holder) => {
      const names = elementsOf(holder).map(({ name }) => name);
      return names
        .filter((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')
        .map(() => 'two tables touch');
    }),
  defects: {
    'two tables without a paragraph between': swapped(DOCUMENT, /<w:tbl>.*?<\/w:tbl>/, '$&$&'),
    'two tables that touch in a cell': bad(DOCUMENT, (xml) => {
      const table = /<w:tbl>.*?<\/w:tbl>/.exec(xml)?.[0] ?? '';
      return xml.replace('</w:p></w:tc>', `</w:p>${table}${table}<w:p/></w:tc>`);
    }),
  },
};

const spanOf = (row: XmlNode): number =>
  elementsOf(row)
    .filter(({ name }) => name === 'w:tc')
    .reduce(
      (sum, cell) => sum + Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1),
      0,
    );

export const grid: Rule = {
  name: 'grid',
  check: ({ tables }) =>
    tables.flatMap((table) => {
      const columns = elementsOf(childOf(table, 'w:tblGrid') ?? table).filter(
        ({ name }) => name === 'w:gridCol',
      ).length;
      return rowsOf(table)
        .filter((row) => spanOf(row) !== columns)
        .map((row) => `a row of ${spanOf(row)} cells in a table of ${columns} columns`);
    }),
  defects: {
    'a row with a cell too few': swapped(DOCUMENT, /<w:tc>(?:(?!<w:tc>).)*<\/w:tc>(?=<\/w:tr>)/, ''),
    'a column too many': swapped(DOCUMENT, '</w:tblGrid>', '<w:gridCol w:w="100"/></w:tblGrid>'),
    'a cell over too few columns': swapped(DOCUMENT, /<w:gridSpan w:val="4"\/>/, '<w:gridSpan w:val="3"/>'),
    'no grid': swapped(DOCUMENT, /<w:tblGrid>.*?<\/w:tblGrid>/, ''),
  },
};

const isHead = (row: XmlNode | undefined) => isOn(childOf(childOf(row, 'w:trPr'), 'w:tblHeader'));
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

const headsOf = (blocks: DocumentModel['blocks']): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'box') return headsOf(block.blocks);
    if (block.kind !== 'table' || block.rows.length === 0) return [];
    return [withoutSpace(block.columns.map(({ label }) => label).join(''))];
  });

export const tableHeads: Rule = {
  name: 'tableHeads',
  check({ tables }, { model }) {
    const wanted = headsOf(model.blocks);
    const heads = tables.map((table) => rowsOf(table)[0]).filter(isHead);
    const found = heads.map((head) => withoutSpace(wordsOf(head)));
    const split = heads.filter((row) => !isOn(childOf(childOf(row, 'w:trPr'), 'w:cantSplit')));
    const unnamed = tables
      .filter((table) => isHead(rowsOf(table)[0]))
      .filter(
        (table) => childOf(childOf(table, 'w:tblPr'), 'w:tblLook')?.attributes['w:firstRow'] !== 'true',
      );
    return [
      ...(String(wanted) === String(found)
        ? []
        : [`the repeated heads are "${found.join('", "')}", not "${wanted.join('", "')}"`]),
      ...split.map(() => 'a head may be split'),
      ...unnamed.map(() => 'a table does not say that its first row is a head'),
    ];
  },
  defects: {
    'a head that is not repeated': swapped(DOCUMENT, '<w:tblHeader/>', ''),
    'a head that is switched off': swapped(DOCUMENT, '<w:tblHeader/>', '<w:tblHeader w:val="false"/>'),
    'another row repeated': bad(DOCUMENT, (xml) =>
      xml
        .replace('<w:tblHeader/>', '')
        .replace(/<w:tr>(<w:trPr><w:cantSplit\/>)(<\/w:trPr>)/, '<w:tr>$1<w:tblHeader/>$2'),
    ),
    'a head that may be split': swapped(
      DOCUMENT,
      /<w:cantSplit\/>(<w:tblHeader\/>)|(<w:tblHeader\/>)<w:cantSplit\/>/,
      '$1$2',
    ),
    'a first row that is said to be like the others': swapped(
      DOCUMENT,
      'w:tblLook w:firstRow="true"',
      'w:tblLook w:firstRow="false"',
    ),
  },
};
