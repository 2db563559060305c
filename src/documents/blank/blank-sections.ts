import type { PrintBlock, Section } from '../../schemas/template.ts';
import { buildDiagram, orientationOf } from '../build-diagram.ts';
import { bySection, topSpot } from '../build-sections.ts';
import type { Block, HeadingBlock, Orientation } from '../model.ts';
import { isGroup, type Spot } from '../walk.ts';
import { blankMatrix } from './blank-matrix.ts';
import { blankRow } from './blank-question.ts';
import { blankRows } from './blank-rows.ts';
import type { BlankWalk } from './blank-walk.ts';

/** Options of short questions that may share a row. */
const FEW_OPTIONS = 3;
const MOST_IN_A_ROW = 3;

/**
 * The body of a form: the template's print blocks under the headings of their sections, on the pages that they ask for.
 */
export function blankSections(walk: BlankWalk): Block[] {
  const usual = walk.template.print.orientation;
  const body: Block[] = [];
  let isBreakDue = false;
  // What is filed apart never shares a page; elsewhere a break that leaves half a page empty is a waste of paper.
  let isFiledApart = false;
  let lies = usual;
  for (const { section, blocks } of bySection(walk)) {
    let isBegun = false;
    for (const block of blocks) {
      isBreakDue ||= block.pageBreakBefore === true;
      isFiledApart ||= (block.pageBreakBefore === true && block.kind === 'rows') || block.sheet !== undefined;
      const built = isOnForm(walk, block) ? blankBlock(walk, section, block) : [];
      if (built.length === 0) continue;
      const wanted = orientationOf(walk, block);
      // Inside a section a break that may be left out is: there would be a heading in the middle of a page.
      if (isBegun && !isFiledApart) isBreakDue = false;
      isBreakDue ||= wanted !== lies;
      isFiledApart ||= wanted !== lies;
      lies = wanted;
      const page =
        isBreakDue && (body.length > 0 || wanted !== usual)
          ? { ...pageOf(wanted, usual), ...(isFiledApart ? {} : { sharesPage: true }) }
          : {};
      if (!isBegun)
        body.push({ kind: 'heading', level: 2, text: section.title, section: section.id, ...page });
      else if (page.pageBreakBefore)
        body.push({
          kind: 'heading',
          level: 3,
          text: `${section.title}, continued`,
          section: section.id,
          ...page,
        });
      if (block.sheet) body.push({ kind: 'paragraph', text: block.sheet, style: 'sheet' });
      body.push(...built);
      isBegun = true;
      isBreakDue = false;
      isFiledApart = false;
    }
    // What follows rows that are filed apart begins a page of its own.
    const hasSheets =
      walk.template.files !== undefined &&
      blocks.some((block) => block.kind === 'rows' && block.pageBreakBefore === true);
    isBreakDue ||= hasSheets;
    isFiledApart ||= hasSheets;
  }
  return body;
}

const pageOf = (
  wanted: Orientation,
  usual: Orientation,
): Pick<HeadingBlock, 'pageBreakBefore' | 'orientation'> => ({
  pageBreakBefore: true,
  ...(wanted === usual ? {} : { orientation: wanted }),
});

/** On paper a table without empty rows, and what somebody picks on the screen, is printed only when it is filled. */
const isOnForm = ({ isFillable }: BlankWalk, { kind, inBlankCopy, blankRows: rows }: PrintBlock): boolean =>
  isFillable || (inBlankCopy !== false && rows !== 0 && kind !== 'pairs');

function blankBlock(walk: BlankWalk, section: Section, block: PrintBlock): Block[] {
  if (block.kind === 'figure') return buildDiagram(walk, block);
  const rows = block.questions
    .map((row) =>
      [row]
        .flat()
        .map((id) => topSpot(walk, id, section))
        .filter((spot) => spot !== undefined),
    )
    .filter((row) => row.length > 0);
  if (block.kind === 'matrix' && !walk.isFillable) {
    const matrix = blankMatrix(walk, rows.flat(), block);
    if (matrix) return [matrix];
  }
  if (block.kind === 'rows') {
    return rows
      .flat()
      .flatMap((spot) => (isGroup(spot.node) ? blankRows(walk, spot, block) : blankRow(walk, [spot], block)));
  }
  return besideEachOther(rows).flatMap((row) => blankRow(walk, row, block));
}

/** Questions that are answered by a tick, a date or a number and follow each other share a row. */
function besideEachOther(rows: readonly Spot[][]): Spot[][] {
  const result: Spot[][] = [];
  for (const row of rows) {
    const last = result.at(-1);
    const isShared =
      last && row.length === 1 && last.length < MOST_IN_A_ROW && [...last, ...row].every(isShort);
    if (isShared) last.push(...row);
    else result.push([...row]);
  }
  return result;
}

const isShort = ({ node: { type, format, oneOf } }: Spot): boolean =>
  oneOf
    ? oneOf.length <= FEW_OPTIONS
    : ['boolean', 'number', 'integer'].includes(String(type)) || format === 'date';
