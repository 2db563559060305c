/** An object: one of our widgets if its question has one, else a walk over its properties. */
import type { FieldProps } from '@rjsf/utils';
import { RowsField } from '../rows/RowsField.tsx';
import { fromRjsf } from './form-schema.ts';
import { ObjectProperties } from './ObjectProperties.tsx';
import { QuestionField } from './QuestionField.tsx';

const drawnWhole = ['signature', 'statementList', 'clauseList', 'staticText'];

export function ObjectQuestion(props: FieldProps) {
  const { question, type } = fromRjsf(props.schema);
  if (question && drawnWhole.includes(question.type)) return <QuestionField {...props} />;
  return type === 'array' ? <RowsField {...props} /> : <ObjectProperties {...props} />;
}
