import { formatDate } from './format-date.ts';
import { hasContent } from './has-content.ts';
import type { SignatureBlock } from './model.ts';
import { labelOf, isMissing, type Spot, type Walk } from './walk.ts';

const methods = ['typed', 'drawn', 'wetInk'] as const;

/** A signature block; undefined where an optional signature was left empty. */
export function buildSignature(walk: Walk, spot: Spot): SignatureBlock | undefined {
  const isUnanswered = isMissing(walk, spot);
  if (!isUnanswered && !hasContent(spot.value)) return undefined;
  const value = (spot.value ?? {}) as Record<string, unknown>;
  const textOf = (key: string) => (hasContent(value[key]) ? String(value[key]) : '');
  const method = methods.find((known) => known === value['method']);
  const capacity = textOf('capacity') || (spot.node.question?.capacity ?? '');
  const unknownMethod = method ? '' : textOf('method');
  const mark = textOf('mark');
  return {
    kind: 'signature',
    label: labelOf(spot),
    capacity: [capacity, unknownMethod && `(${unknownMethod})`].filter(Boolean).join(' '),
    ...(spot.node.question?.statement ? { statement: spot.node.question.statement } : {}),
    name: textOf('name'),
    signedOn: textOf('signedOn') && formatDate(textOf('signedOn')),
    method: method ?? 'none',
    ...(mark ? { mark } : {}),
    ...(isUnanswered ? { missing: true } : {}),
    path: spot.path,
    section: spot.section,
  };
}
