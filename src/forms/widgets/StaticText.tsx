/** Text of the template that is read and not answered. */
import type { WidgetProps } from '../theme/QuestionField.tsx';

export function StaticText({ id, node }: WidgetProps) {
  return (
    <div className="govuk-inset-text" id={id}>
      {node.title && <p className="govuk-body">{node.title}</p>}
      {node.description && <p className="govuk-body">{node.description}</p>}
    </div>
  );
}
