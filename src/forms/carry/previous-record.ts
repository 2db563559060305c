/** The last record of a template, for the form in which its rows are named again. Loaded with the first record. */
import { decidesMatch, matchRows } from '../../records/carry/match-rows.ts';
import { originOf } from '../../records/carry/source-record.ts';
import type { CarriedMark, SavedRecord } from '../../schemas/record.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import { readAt, splitPath, writeAt } from '../state/answer-path.ts';
import type { Matched, Previous } from './carry-state.ts';

export const previousRecord = (template: ResolvedTemplate, record: SavedRecord): Previous => ({
  decides: (path) => decidesMatch(template, path),
  match: (answers, marks) => withMatches(template, record, answers, marks),
});

/** The answers with what the rows of the same names said last time. */
function withMatches(
  template: ResolvedTemplate,
  previous: SavedRecord,
  answers: Answers,
  marks: readonly CarriedMark[],
): Matched {
  const from = originOf(template, previous, false);
  let filled = answers;
  let carried = marks;
  for (const { path, value } of matchRows(template, previous, answers)) {
    const now = readAt(filled, splitPath(path));
    const isCarried = carried.some((mark) => mark.path === path);
    // What stands there and did not come over stays; what came over goes with the name it came for.
    if (Object.is(now, value) || (now !== undefined && !isCarried)) continue;
    filled = writeAt(filled, splitPath(path), value);
    carried = carried.filter((mark) => mark.path !== path);
    if (value !== undefined) carried = [...carried, { path, from }];
  }
  return { answers: filled, carried };
}
