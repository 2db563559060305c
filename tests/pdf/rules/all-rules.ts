import { noActions } from './actions.ts';
import { attachment } from './attachment.ts';
import { everythingMarked } from './everything-marked.ts';
import { figures } from './figures.ts';
import { fileBytes } from './file-bytes.ts';
import { fontPrograms } from './font-programs.ts';
import { fontsEmbedded, noNotdef, unicodeComplete } from './fonts.ts';
import { headingOrder, oneTitle } from './headings.ts';
import { insidePage } from './inside-page.ts';
import { language } from './language.ts';
import { limits } from './limits.ts';
import { links } from './links.ts';
import { marked } from './marked.ts';
import { conformanceSaid, metadataAgrees, noPeople } from './metadata.ts';
import { nameTrees } from './name-trees.ts';
import { nesting } from './nesting.ts';
import { outputIntent } from './output-intent.ts';
import { tabOrder } from './tab-order.ts';
import { tableHeads } from './tables.ts';
import { textKept } from './text-kept.ts';
import { title } from './title.ts';
import { formFields, widgets } from './widgets.ts';
import { xmp } from './xmp.ts';
import type { Expected, Rule } from './rule.ts';
import type { PdfFile } from '../reader/read-pdf.ts';

export const allRules: readonly Rule[] = [
  title,
  language,
  marked,
  everythingMarked,
  nesting,
  headingOrder,
  oneTitle,
  tableHeads,
  figures,
  widgets,
  formFields,
  tabOrder,
  fontsEmbedded,
  unicodeComplete,
  noNotdef,
  fontPrograms,
  conformanceSaid,
  metadataAgrees,
  xmp,
  noPeople,
  outputIntent,
  attachment,
  noActions,
  links,
  fileBytes,
  limits,
  nameTrees,
  insidePage,
  textKept,
];

/** What all rules find, each with the name of its rule. */
export const findProblems = (file: PdfFile, expected: Expected): string[] =>
  allRules.flatMap((rule) => rule.check(file, expected).map((problem) => `${rule.name}: ${problem}`));
