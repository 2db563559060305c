/** RJSF's slot for an object: the whole form, a row, a person, or the fixed rows of a table. */
import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import type { ReactElement } from 'react';
import { idOf, joinPath, patternOf } from '../state/answer-path.ts';
import { useSession } from '../state/session-hooks.ts';
import { FormBody } from '../page/FormBody.tsx';
import { fromRjsf } from './form-schema.ts';
import { Heading, headingLevelAt } from './Heading.tsx';
import { QuestionList } from './QuestionList.tsx';

export function ObjectFieldTemplate({ properties, fieldPathId, schema }: ObjectFieldTemplateProps) {
  const { waiting } = useSession();
  const path = joinPath(fieldPathId.path);
  const questions = new Map<string, ReactElement>(properties.map(({ name, content }) => [name, content]));
  if (path === '') return <FormBody questions={questions} />;
  const node = fromRjsf(schema);
  if (node.question?.type === 'table') {
    return (
      <div className="form-fixed-rows" id={`${idOf(path)}-question`} role="group" aria-label={node.title}>
        <Heading level={headingLevelAt(fieldPathId.path)} className="govuk-heading-s">
          {node.title}
        </Heading>
        {node.description && <p className="govuk-hint">{node.description}</p>}
        {[...questions].map(([id, content]) => (
          <fieldset className="govuk-fieldset form-fixed-row" key={id}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              {node.properties?.[id]?.title ?? id}
            </legend>
            {content}
          </fieldset>
        ))}
      </div>
    );
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
