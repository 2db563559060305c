/** Warnings do not block: a person can leave an answer as it is, and say why. */
import type { Finding } from '../../rules/check-answers.ts';
import { revealQuestion } from '../state/navigate.ts';
import { useSession, useValue } from '../state/session-hooks.ts';
import { useTypedText } from '../state/use-typed-text.ts';

export function Warnings({ findings }: { findings: readonly Finding[] }) {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return null;
  return (
    <section className="form-warnings" aria-labelledby="form-warnings">
      <h3 className="govuk-heading-m" id="form-warnings">
        Check these answers again
      </h3>
      <p className="govuk-body">Change the answer, or tick that it can stay as it is.</p>
      {warnings.map((warning) => (
        <Warning key={`${warning.rule} ${warning.path}`} warning={warning} />
      ))}
    </section>
  );
}

function Warning({ warning }: { warning: Finding }) {
  const session = useSession();
  const passed = useValue(session.passedWarnings);
  const rule = warning.rule ?? '';
  const own = passed.find((one) => one.rule === rule);
  const id = `warning-${rule}`;
  const set = (isPassed: boolean, reason?: string) => {
    const others = session.passedWarnings.get().filter((one) => one.rule !== rule);
    session.isUnsaved.set(true);
    session.passedWarnings.set(isPassed ? [...others, { rule, ...(reason ? { reason } : {}) }] : others);
  };
  return (
    <div className="form-warning">
      <p className="govuk-body" id={`${id}-text`}>
        <strong>{warning.message}</strong>
      </p>
      <p className="govuk-body">
        <button
          type="button"
          className="form-link-button"
          onClick={() => revealQuestion(session, warning.path)}
        >
          Change the answer<span className="govuk-visually-hidden">: {warning.message}</span>
        </button>
      </p>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={id}
            type="checkbox"
            checked={own !== undefined}
            aria-describedby={`${id}-text`}
            onChange={(event) => set(event.target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            Leave it as it is
          </label>
        </div>
      </div>
      {own && (
        <Reason id={`${id}-reason`} reason={own.reason ?? ''} onCommit={(reason) => set(true, reason)} />
      )}
    </div>
  );
}

function Reason({ id, reason, onCommit }: { id: string; reason: string; onCommit(reason: string): void }) {
  const { text, type, handOver } = useTypedText(reason, onCommit);
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor={id}>
        Reason (optional)
      </label>
      <textarea
        className="govuk-textarea form-growing"
        id={id}
        rows={2}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={handOver}
      />
    </div>
  );
}
