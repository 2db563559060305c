import type { PrintBlock } from '../schemas/template.ts';
import { buildQuestions } from './build-questions.ts';
import { formatAnswer } from './format-answer.ts';
import type { Block, Text } from './model.ts';
import { childSpots, rowSpots, type Spot, type Walk } from './walk.ts';

const LONGEST_HEADING = 80;

/**
 * A repeating group with a heading for each row, "Family 1: Family Elm", and its questions in the order of the
 * block's inner lines; questions that no line names follow. Where the block begins a page, so does each further row,
 * because rows of that kind are filed apart.
 */
export function buildRows(walk: Walk, group: Spot, block: PrintBlock): Block[] {
  return rowSpots(group).flatMap((row) => {
    const spots = childSpots(walk, row);
    const order = (block.inner ?? []).flatMap((line) => line.questions);
    const placeOf = (spot: Spot) => {
      const place = order.indexOf(spot.path.slice(spot.path.lastIndexOf('.') + 1));
      return place < 0 ? order.length : place;
    };
    const heading: Block = {
      kind: 'heading',
      level: 3,
      text: [row.name, nameOf(group, spots)].filter(Boolean).join(': '),
      section: group.section,
      ...(block.pageBreakBefore && row.position > 0 ? { pageBreakBefore: true } : {}),
    };
    const ordered = spots.map((spot) => ({ spot, place: placeOf(spot) })).sort((a, b) => a.place - b.place);
    return [
      heading,
      ...buildQuestions(
        walk,
        ordered.map(({ spot }) => spot),
      ),
    ];
  });
}

/** The row's own name from its summary questions, on one line; its full text stands below the heading. */
function nameOf(group: Spot, spots: Spot[]): Text {
  const summary = group.node.question?.summary ?? [];
  for (const id of summary) {
    const spot = spots.find((candidate) => candidate.path.endsWith(`.${id}`));
    const text = spot ? formatAnswer(spot.node, spot.value).text.replace(/\s+/g, ' ').trim() : '';
    if (text) return shortened(text);
  }
  return '';
}

function shortened(text: Text): Text {
  const characters = [...text];
  return characters.length <= LONGEST_HEADING
    ? text
    : `${characters.slice(0, LONGEST_HEADING).join('').trimEnd()}…`;
}
