/** Warnings do not block: a person can leave an answer as it is, and say why. */
import type { Finding } from '../../rules/check-answers.ts';
import { placeInWords } from './place-in-words.ts';
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
      {[...byRule(warnings)].map(([rule, found]) => (
        <Warning key={rule} rule={rule} found={found} />
      ))}
    </section>
  );
}

/** A rule that looks at each row can warn of several; it is passed as one. */
function byRule(warnings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const warning of warnings) {
    const rule = warning.rule ?? '';
    groups.set(rule, [...(groups.get(rule) ?? []), warning]);
  }
  return groups;
}

function Warning({ rule, found }: { rule: string; found: Finding[] }) {
  const session = useSession();
  const passed = useValue(session.passedWarnings);
  const message = found[0]?.message;
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
        <strong>{message}</strong>
      </p>
      <ul className="govuk-list">
        {found.map(({ path }) => (
          <li key={path}>
            <button type="button" className="form-link-button" onClick={() => revealQuestion(session, path)}>
              Change the answer
              <span className={found.length > 1 ? undefined : 'govuk-visually-hidden'}>
                : {placeInWords(path, session.template.schema)}
              </span>
            </button>
          </li>
        ))}
      </ul>
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
