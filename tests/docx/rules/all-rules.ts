/** What would make Word offer a repair, or a person with assistive technology lose the way. */
import type { DocxFile } from '../reader/read-docx.ts';
import { directions } from './directions.ts';
import { order } from './element-order.ts';
import { headings } from './headings.ts';
import { metadata } from './metadata.ts';
import { packageParts } from './package-parts.ts';
import { furniture, orientation } from './pages.ts';
import { pictures } from './pictures.ts';
import { links, unique } from './places.ts';
import { relationships } from './relationships.ts';
import type { Expected, Rule } from './rule.ts';
import { language, numbering, styles } from './styles.ts';
import { adjacentTables, cells, grid, tableHeads } from './tables.ts';

export const allRules: readonly Rule[] = [
  order,
  packageParts,
  relationships,
  unique,
  links,
  styles,
  numbering,
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
];

/** What all rules find, each with the name of its rule. */
export const findProblems = (file: DocxFile, expected: Expected): string[] =>
  allRules.flatMap((rule) => rule.check(file, expected).map((problem) => `${rule.name}: ${problem}`));
