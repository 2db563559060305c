/** A day. A date that is not complete is kept as typed, so that the check can say which part is missing. */
import { useSession } from '../state/session-hooks.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { useDescribed } from '../theme/QuestionFrame.tsx';
import { DateBoxes } from './DateBoxes.tsx';

export function DateWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const { describedBy, hasError } = useDescribed(id, path, node.description, node.question);
  return (
    <DateBoxes
      id={id}
      label={node.title ?? ''}
      value={value}
      describedBy={describedBy}
      hasError={hasError}
      onCommit={(date) => session.commit(path, date)}
    />
  );
}
