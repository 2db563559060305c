/** An object: one of our widgets if its question has one, else RJSF's walk over its properties. */
import { getDefaultRegistry } from '@rjsf/core';
import type { FieldProps } from '@rjsf/utils';
import { RowsField } from '../rows/RowsField.tsx';
import { fromRjsf } from './form-schema.ts';
import { QuestionField } from './QuestionField.tsx';

const RjsfObjectField = getDefaultRegistry().fields['ObjectField']!;
const drawnWhole = ['signature', 'statementList', 'clauseList', 'staticText'];

export function ObjectQuestion(props: FieldProps) {
  const { question, type } = fromRjsf(props.schema);
  if (question && drawnWhole.includes(question.type)) return <QuestionField {...props} />;
  return type === 'array' ? <RowsField {...props} /> : <RjsfObjectField {...props} />;
}
