/** Text of the template that is read and not answered. */
import { Heading, headingLevelAt } from '../theme/Heading.tsx';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { splitPath } from '../state/answer-path.ts';

export function StaticText({ id, path, node }: WidgetProps) {
  return (
    <div className="govuk-inset-text" id={id}>
      {node.title && (
        <Heading level={headingLevelAt(splitPath(path))} className="govuk-heading-s form-static__title">
          {node.title}
        </Heading>
      )}
      {node.description && <p className="govuk-body">{node.description}</p>}
    </div>
  );
}
