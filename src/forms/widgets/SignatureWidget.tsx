/** A signature: a typed name, a drawn mark (always with the name as its text), or a line to sign in ink. */
import { isPlainObject } from '../state/answer-path.ts';
import { useErrorAt, useSession } from '../state/session-hooks.ts';
import { textOf, useTypedText } from '../state/use-typed-text.ts';
import type { WidgetProps } from '../theme/QuestionField.tsx';
import { ErrorMessage } from '../theme/QuestionTexts.tsx';
import { DateBoxes } from './DateBoxes.tsx';
import { SignaturePad } from './SignaturePad.tsx';
import { signatureWith } from './signature-value.ts';

export function SignatureWidget({ id, path, node, value }: WidgetProps) {
  const session = useSession();
  const signature = isPlainObject(value) ? value : {};
  const capacity = node.question?.capacity ?? defaultCapacity(node.title);
  // Read at the moment of the change: two boxes may hand over one after the other.
  const change = (part: string, next: unknown) =>
    session.commit(path, signatureWith(readCurrent(session.answers.get(), path), part, next, capacity));
  const method = textOf(signature['method']);
  const methods = (node.properties?.['method']?.options ?? []).filter(
    (option) => option.const !== 'wetInk' || node.question?.inkAllowed !== false || method === 'wetInk',
  );
  const isSigned = method === 'typed' || method === 'drawn';
  return (
    <div className="form-signature">
      {node.question?.statement && <p className="govuk-body">{node.question.statement}</p>}
      <p className="govuk-hint">This is an acknowledgement, not an electronic signature service.</p>
      <div
        className="govuk-radios govuk-radios--small"
        role="group"
        aria-label={`How to sign: ${node.title ?? ''}`}
      >
        {methods.map((option, index) => (
          <div className="govuk-radios__item" key={String(option.const)}>
            <input
              className="govuk-radios__input"
              id={index === 0 ? id : `${id}-${String(option.const)}`}
              name={`${id}-method`}
              type="radio"
              value={String(option.const)}
              checked={method === option.const}
              onChange={() => change('method', option.const)}
            />
            <label
              className="govuk-label govuk-radios__label"
              htmlFor={index === 0 ? id : `${id}-${String(option.const)}`}
            >
              {option.title}
            </label>
          </div>
        ))}
      </div>
      {method !== '' && (
        <div className="form-signature__parts">
          <Part
            id={`${id}-name`}
            path={`${path}.name`}
            label={isSigned ? 'Name' : 'Name to print under the line (optional)'}
            value={signature['name']}
            onCommit={(name) => change('name', name)}
          />
          {method === 'drawn' && (
            <SignaturePad
              id={`${id}-mark`}
              mark={textOf(signature['mark'])}
              onDraw={(mark) => change('mark', mark === '' ? undefined : mark)}
            />
          )}
          <Part
            id={`${id}-capacity`}
            path={`${path}.capacity`}
            label="Signing as"
            value={signature['capacity']}
            onCommit={(words) => change('capacity', words)}
          />
          {isSigned && (
            <SignedOn
              id={id}
              path={path}
              value={signature['signedOn']}
              label={node.title ?? ''}
              onCommit={(date) => change('signedOn', date)}
            />
          )}
          <button
            type="button"
            className="form-link-button"
            onClick={() => {
              session.boxes.flush();
              session.commit(path, undefined);
              document.getElementById(id)?.focus();
            }}
          >
            Take this signature away<span className="govuk-visually-hidden">: {node.title}</span>
          </button>
        </div>
      )}
    </div>
  );
}

/** "Supervisor's signature" → "Supervisor": said once by the template, not typed again. */
const defaultCapacity = (title = ''): string | undefined =>
  /^(?:Signed \((.+)\)|(.+?)['’]s signature)$/.exec(title)?.slice(1).find(Boolean);

function readCurrent(answers: unknown, path: string): Record<string, unknown> {
  const value = path
    .split('.')
    .reduce<unknown>((current, step) => (current as Record<string, unknown> | undefined)?.[step], answers);
  return isPlainObject(value) ? value : {};
}

interface PartProps {
  id: string;
  path: string;
  label: string;
  value: unknown;
  onCommit(text: string | undefined): void;
}

function Part({ id, path, label, value, onCommit }: PartProps) {
  const error = useErrorAt(path);
  const { text, type, handOver } = useTypedText(textOf(value), (typed) =>
    onCommit(typed === '' ? undefined : typed),
  );
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {error !== undefined && <ErrorMessage id={id}>{error}</ErrorMessage>}
      <input
        className="govuk-input"
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => type(event.target.value)}
        onBlur={handOver}
      />
    </div>
  );
}

interface SignedOnProps {
  id: string;
  path: string;
  label: string;
  value: unknown;
  onCommit(date: string | undefined): void;
}

function SignedOn({ id, path, label, value, onCommit }: SignedOnProps) {
  const dateId = `${id}-signedOn`;
  const error = useErrorAt(`${path}.signedOn`);
  const describedBy = error === undefined ? undefined : `${dateId}-error`;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend">Date signed</legend>
        {error !== undefined && <ErrorMessage id={dateId}>{error}</ErrorMessage>}
        <DateBoxes
          id={dateId}
          label={`date signed, ${label}`}
          value={value}
          describedBy={describedBy}
          hasError={error !== undefined}
          onCommit={onCommit}
        />
      </fieldset>
    </div>
  );
}
