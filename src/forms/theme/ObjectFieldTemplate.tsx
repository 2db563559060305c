/** How an object looks: the whole form, a row, a person, a table with fixed rows, or a row of it. */
import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import { useContext, type ReactElement } from 'react';
import { joinPath, patternOf } from '../state/answer-path.ts';
import { useSession } from '../state/session-hooks.ts';
import { FormBody } from '../page/FormBody.tsx';
import { fromRjsf } from './form-schema.ts';
import { FixedTable, FixedTableRow } from './FixedTable.tsx';
import { QuestionList } from './QuestionList.tsx';
import { TableContext } from './table-place.ts';

type Shown = Pick<ObjectFieldTemplateProps, 'fieldPathId' | 'schema' | 'title'> & {
  properties: readonly { name: string; content: ReactElement }[];
};

export function ObjectFieldTemplate({ properties, fieldPathId, schema, title }: Shown) {
  const table = useContext(TableContext);
  const { waiting } = useSession();
  const path = joinPath(fieldPathId.path);
  const questions = new Map<string, ReactElement>(properties.map(({ name, content }) => [name, content]));
  if (path === '') return <FormBody questions={questions} />;
  const node = fromRjsf(schema);
  if (node.question?.type === 'table') return <FixedTable path={path} node={node} rows={questions} />;
  if (table !== undefined && path.startsWith(`${table.path}.`)) {
    return <FixedTableRow path={path} node={node} title={node.title ?? title} cells={questions} />;
  }
  if (node.question?.type === 'person') return <div className="form-person">{[...questions.values()]}</div>;
  const pattern = patternOf(path);
  return (
    <QuestionList
      parent={path}
      questions={questions}
      waits={(id) => waiting.has(pattern === '' ? id : `${pattern}.${id}`)}
    />
  );
}
