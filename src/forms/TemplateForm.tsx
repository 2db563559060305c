/**
 * The form of one template: server-rendered into the page, hydrated when it loads (`client:load`). Everything that
 * can be typed or pressed is disabled until then, so that no answer can end up in the address bar.
 */
import { useEffect, useRef, useState } from 'react';
import type { SavedRecord } from '../schemas/record.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';
import { Courses } from './carry/Courses.tsx';
import { StartBox } from './carry/StartBox.tsx';
import { CheckPage } from './check/CheckPage.tsx';
import { useErrorTitle } from './check/use-error-title.ts';
import { useRecheck } from './check/use-recheck.ts';
import { QuestionForm } from './page/QuestionForm.tsx';
import { SaveBar } from './page/SaveBar.tsx';
import { SpellingSwitch } from './page/SpellingSwitch.tsx';
import { OpenFile } from './reopen/OpenFile.tsx';
import { ChangedNotice } from './signed/ChangedNotice.tsx';
import { SignedDraft } from './signed/SignedDraft.tsx';
import { SignedPage } from './signed/SignedPage.tsx';
import { createFormSession, type Brand, type FormSession } from './state/form-session.ts';
import { SessionProvider, useValue } from './state/session-hooks.ts';
import { readClock } from './state/starting-answers.ts';
import { useAddress } from './state/use-address.ts';
import { useIsHydrated } from './state/use-is-hydrated.ts';
import { useLeaveGuard } from './state/use-leave-guard.ts';

export interface TemplateFormProps {
  template: ResolvedTemplate;
  /** A record to show instead of an empty form. */
  initial?: SavedRecord;
  brand: Brand;
  /** Whether the record was just made and is in no file yet. */
  isNew?: boolean;
}

export function TemplateForm({ template, initial, brand, isNew }: TemplateFormProps) {
  const [session] = useState(() => createFormSession(template, brand, initial, isNew));
  const root = useRef<HTMLDivElement>(null);
  const isReady = useIsHydrated();
  useEffect(() => session.begin(readClock()), [session]);
  useAddress(session, root);
  useLeaveGuard(session);
  useRecheck(session);
  useErrorTitle(session);
  return (
    <SessionProvider value={session}>
      <div className="form" id="form" ref={root} data-ready={isReady}>
        <NeedsScript />
        <div className="form__all" inert={!isReady}>
          <details className="govuk-details form-tools">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">Open a saved file</span>
            </summary>
            <div className="form-tools__inside">
              <OpenFile />
            </div>
          </details>
          <StartBox />
          <Courses />
          <Record session={session} />
        </div>
      </div>
    </SessionProvider>
  );
}

/** A signed record is shown; any other is a form. */
function Record({ session }: { session: FormSession }) {
  if (useValue(session.carry.isSigned)) return <SignedPage />;
  return (
    <>
      <ChangedNotice />
      <SignedDraft />
      <SpellingSwitch />
      <QuestionForm session={session} />
      <Check session={session} />
      <SaveUnlessChecking session={session} />
    </>
  );
}

function NeedsScript() {
  return (
    <noscript>
      <div className="form-notice">
        <p className="govuk-body">
          <strong>This form needs JavaScript.</strong>
        </p>
        <p className="govuk-body">
          It makes the document in your browser, so that nothing you type is sent anywhere. Turn JavaScript on
          for this site and load the page again, or ask your IT team to allow it. You can read everything else
          on this site without it.
        </p>
      </div>
    </noscript>
  );
}

function Check({ session }: { session: FormSession }) {
  const view = useValue(session.view);
  return view.kind === 'check' ? <CheckPage /> : null;
}

/** The check page has this button among the others. */
function SaveUnlessChecking({ session }: { session: FormSession }) {
  return useValue(session.view).kind === 'check' ? null : <SaveBar />;
}
