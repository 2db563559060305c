/**
 * RJSF's field for every type of value: picks the widget by the kind of question. The JSON Schema type alone does
 * not say how a question is asked (a date and a long text are both strings).
 */
import type { FieldProps } from '@rjsf/utils';
import type { ComponentType } from 'react';
import type { QuestionType } from '../../schemas/question.ts';
import { idOf, joinPath } from '../state/answer-path.ts';
import { CheckboxesWidget } from '../widgets/CheckboxesWidget.tsx';
import { ClauseListWidget } from '../widgets/ClauseListWidget.tsx';
import { DateTimeWidget } from '../widgets/DateTimeWidget.tsx';
import { DateWidget } from '../widgets/DateWidget.tsx';
import { LongTextWidget } from '../widgets/LongTextWidget.tsx';
import { NumberWidget } from '../widgets/NumberWidget.tsx';
import { RadioWidget } from '../widgets/RadioWidget.tsx';
import { ReadOnlyAnswer } from '../widgets/ReadOnlyAnswer.tsx';
import { SelectWidget } from '../widgets/SelectWidget.tsx';
import { SignatureWidget } from '../widgets/SignatureWidget.tsx';
import { StatementListWidget } from '../widgets/StatementListWidget.tsx';
import { StaticText } from '../widgets/StaticText.tsx';
import { TextWidget } from '../widgets/TextWidget.tsx';
import { fromRjsf, type ShownNode } from './form-schema.ts';

/** What a widget gets. It hands its value to `session.commit(path, value)`. */
export interface WidgetProps {
  id: string;
  path: string;
  node: ShownNode;
  value: unknown;
}

const widgets: Partial<Record<QuestionType, ComponentType<WidgetProps>>> = {
  text: TextWidget,
  longText: LongTextWidget,
  date: DateWidget,
  dateTime: DateTimeWidget,
  number: NumberWidget,
  duration: NumberWidget,
  radio: RadioWidget,
  yesNo: RadioWidget,
  yesNoMaybe: RadioWidget,
  rag: RadioWidget,
  select: SelectWidget,
  checkboxes: CheckboxesWidget,
  signature: SignatureWidget,
  statementList: StatementListWidget,
  clauseList: ClauseListWidget,
  staticText: StaticText,
};

export function QuestionField({ schema, formData, fieldPathId }: FieldProps) {
  const node = fromRjsf(schema);
  const path = joinPath(fieldPathId.path);
  const Widget = node.readOnly ? ReadOnlyAnswer : (widgets[node.question?.type ?? 'text'] ?? TextWidget);
  return <Widget id={idOf(path)} path={path} node={node} value={formData} />;
}
