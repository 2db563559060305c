/** The password, typed twice, hidden or shown, with how hard it is to guess. */
import { useState } from 'react';
import { SHORTEST, type Judgement } from './judge-password.ts';
import type { PasswordProblems, TypedPassword } from './password-problems.ts';
import { suggestPassword } from './suggest-password.ts';

export interface PasswordFieldsProps {
  typed: TypedPassword;
  onType(typed: TypedPassword): void;
  judgement: Judgement;
  problems: PasswordProblems;
}

const WORDS: Record<Judgement, string> = {
  empty: '',
  short: 'Too short',
  weak: 'Easy to guess. Do not use names, dates or words from the record',
  strong: 'Hard to guess',
};

export function PasswordFields({ typed, onType, judgement, problems }: PasswordFieldsProps) {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Box
        id="protect-password"
        label="Password"
        hint={`At least ${SHORTEST} characters. Three or four words that have nothing to do with each other are good.`}
        value={typed.password}
        isShown={isShown}
        problem={problems.password}
        onType={(password) => onType({ ...typed, password })}
      />
      <p className="govuk-body" role="status">
        {judgement !== 'empty' && (
          <>
            <strong
              className={`govuk-tag ${judgement === 'strong' ? 'govuk-tag--green' : 'govuk-tag--yellow'}`}
            >
              {judgement === 'strong' ? 'Strong' : 'Not strong enough'}
            </strong>{' '}
            {WORDS[judgement]}.
          </>
        )}
      </p>
      <Box
        id="protect-again"
        label="The same password again"
        value={typed.again}
        isShown={isShown}
        problem={problems.again}
        onType={(again) => onType({ ...typed, again })}
      />
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? 'Hide the password' : 'Show the password'}
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            const password = suggestPassword();
            onType({ password, again: password });
            setIsShown(true);
          }}
        >
          Make a password for me
        </button>
      </div>
    </>
  );
}

interface BoxProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  isShown: boolean;
  problem: string | undefined;
  onType(value: string): void;
}

function Box({ id, label, hint, value, isShown, problem, onType }: BoxProps) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group ${problem ? 'govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem && (
        <p className="govuk-error-message" id={`${id}-error`}>
          <span className="govuk-visually-hidden">Error:</span> {problem}
        </p>
      )}
      <input
        className={`govuk-input ${problem ? 'govuk-input--error' : ''}`}
        id={id}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        value={value}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  );
}
