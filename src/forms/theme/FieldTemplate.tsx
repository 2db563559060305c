/** RJSF's slot around every node of the schema: nothing while a question is hidden, else its frame. */
import type { FieldTemplateProps } from '@rjsf/utils';
import type { QuestionType } from '../../schemas/question.ts';
import { joinPath, patternOf } from '../state/answer-path.ts';
import { useIsVisible, useSession } from '../state/session-hooks.ts';
import { fromRjsf, type ShownNode } from './form-schema.ts';
import { QuestionFrame, useMarksOptional } from './QuestionFrame.tsx';

/** How a type is framed; types that are not listed draw a frame of their own. */
const frames: Partial<Record<QuestionType, 'label' | 'fieldset'>> = {
  text: 'label',
  longText: 'label',
  number: 'label',
  duration: 'label',
  select: 'label',
  date: 'fieldset',
  dateTime: 'fieldset',
  radio: 'fieldset',
  yesNo: 'fieldset',
  yesNoMaybe: 'fieldset',
  rag: 'fieldset',
  checkboxes: 'fieldset',
  person: 'fieldset',
  signature: 'fieldset',
  clauseList: 'fieldset',
};

export function FieldTemplate({ fieldPathId, schema, label, children }: FieldTemplateProps) {
  const path = joinPath(fieldPathId.path);
  const node = fromRjsf(schema);
  const isVisible = useIsVisible(path);
  const marksOptional = useMarksOptional(path);
  const place = usePlace(path);
  if (!isVisible) return null;
  const isAsked = node.question !== undefined || isTextPart(node);
  const kind = frames[node.question?.type ?? 'text'];
  if (path === '' || !isAsked || kind === undefined || node.readOnly) return children;
  return (
    <QuestionFrame
      id={fieldPathId.$id}
      path={path}
      label={label}
      hint={node.description}
      question={node.question}
      kind={kind}
      marksOptional={marksOptional && place !== 'part of optional'}
      isPart={place !== 'question'}
    >
      {children}
    </QuestionFrame>
  );
}

/** Parts of a person carry no annotation: they are lines of text. */
const isTextPart = (node: ShownNode) => node.type === 'string';

/** Whether the node is a question of its own, or a part (of a person) and whether the whole is optional. */
function usePlace(path: string): 'question' | 'part of required' | 'part of optional' {
  const { shown } = useSession();
  const steps = patternOf(path).split('.');
  let node: ShownNode | undefined = shown;
  let whole: ShownNode | undefined;
  let isWholeRequired = false;
  for (const step of steps) {
    const holder: ShownNode | undefined = node?.items ?? node;
    if (holder?.question?.type === 'person') whole = holder;
    else isWholeRequired = holder?.required?.includes(step) ?? false;
    node = holder?.properties?.[step];
  }
  if (!whole) return 'question';
  return isWholeRequired || (whole.required ?? []).length > 0 ? 'part of required' : 'part of optional';
}
