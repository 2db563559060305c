import type { SavedRecord } from '../../schemas/record.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import type { DocumentFinding } from '../build-document.ts';
import { pathInPart } from './part-paths.ts';
import type { RecordPart } from './split-answers.ts';

type Passed = NonNullable<SavedRecord['passedWarnings']>;

export const SHARED_REASON =
  'The reason was given for several at once, so it stands only in the file of the whole record.';

/** The group whose rows a rule looks at one by one, for which a warning is passed once for all of them. */
const isOfRow = (path: string, part: RecordPart): boolean => {
  const [group = '', row] = path.split('.');
  return part.plan.forEach === group && row !== undefined;
};

/**
 * The passed warnings that belong in a part. A rule that speaks of several families is passed with one reason, which
 * may tell of any of them: it is then left out.
 */
export function partWarnings(
  passed: Passed,
  findings: readonly DocumentFinding[],
  { rules }: Pick<ResolvedTemplate, 'rules'>,
  part: RecordPart,
): Passed {
  return passed.flatMap(({ rule, reason }) => {
    const found = findings.filter((finding) => finding.rule === rule);
    const own = found.filter(({ path }) => pathInPart(part, path) !== undefined);
    // A rule that no longer speaks is placed by the question that its message points at.
    const [question = ''] = rules.find(({ id }) => id === rule)?.questions ?? [];
    if (own.length === 0 && (found.length > 0 || !Object.hasOwn(part.answers, question))) return [];
    const isShared = own.some(({ path }) => isOfRow(path, part)) && found.length > own.length;
    return [{ rule, ...(isShared ? { reason: SHARED_REASON } : reason === undefined ? {} : { reason }) }];
  });
}
