/** Where somebody else can still sign a signed record. Answers stay as they are. */
import { useState } from 'react';
import { openSignatures } from '../../records/signatures.ts';
import { idOf, readAt, splitPath } from '../state/answer-path.ts';
import { useObserved, useSession } from '../state/session-hooks.ts';
import { formSchema } from '../theme/form-schema.ts';
import { QuestionFrame } from '../theme/QuestionFrame.tsx';
import { SignatureWidget } from '../widgets/SignatureWidget.tsx';

export function SignToo() {
  const { template, answers, logic } = useSession();
  // As they were when the record was opened: one that is being signed now stays on the page.
  const [open] = useState(() =>
    openSignatures(template.schema, answers.get()).filter(({ path }) => logic.isVisible(path, answers.get())),
  );
  if (open.length === 0) return null;
  return (
    <details className="govuk-details form-sign-too">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Sign this record as well</span>
      </summary>
      <div className="govuk-details__text">
        {open.map(({ path, node, rows }) => (
          <Place key={path} path={path} node={node} label={[...rows, node.title].join(': ')} />
        ))}
      </div>
    </details>
  );
}

interface PlaceProps {
  path: string;
  node: Parameters<typeof formSchema>[0];
  label: string;
}

function Place({ path, node, label }: PlaceProps) {
  const { answers } = useSession();
  const value = useObserved(answers, (all) => readAt(all, splitPath(path)));
  const shown = formSchema(node);
  return (
    <QuestionFrame
      id={idOf(path)}
      path={path}
      label={label}
      hint={node.description}
      question={node.question}
      kind="fieldset"
      marksOptional={false}
      isPart={false}
    >
      <SignatureWidget id={idOf(path)} path={path} node={shown} value={value} />
    </QuestionFrame>
  );
}
