/** The theme that RJSF is given: our slots for its templates, our fields for every type of value. */
import type { RegistryFieldsType, TemplatesType } from '@rjsf/utils';
import { RowsField } from '../rows/RowsField.tsx';
import { ArrayQuestion } from './ArrayQuestion.tsx';
import { FieldTemplate } from './FieldTemplate.tsx';
import { ObjectQuestion } from './ObjectQuestion.tsx';
import { QuestionField } from './QuestionField.tsx';

/** Named by the types that an edition's uiSchema uses, and by RJSF's own names for the types of JSON Schema. */
export const fields: RegistryFieldsType = {
  StringField: QuestionField,
  NumberField: QuestionField,
  BooleanField: QuestionField,
  ArrayField: ArrayQuestion,
  ObjectField: ObjectQuestion,
  person: ObjectQuestion,
  signature: QuestionField,
  statementList: QuestionField,
  clauseList: QuestionField,
  table: ObjectQuestion,
  repeatingGroup: RowsField,
};

export const templates: Partial<TemplatesType> = { FieldTemplate };
