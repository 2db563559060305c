/** A list: rows of questions, or boxes to tick. */
import type { FieldProps } from '@rjsf/utils';
import { RowsField } from '../rows/RowsField.tsx';
import { fromRjsf } from './form-schema.ts';
import { QuestionField } from './QuestionField.tsx';

export function ArrayQuestion(props: FieldProps) {
  const { question } = fromRjsf(props.schema);
  return question?.type === 'checkboxes' ? <QuestionField {...props} /> : <RowsField {...props} />;
}
