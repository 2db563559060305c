/**
 * Makes an edition in the browser: the form engine over the shape of an edition. Server-rendered and hydrated like the
 * forms of templates; its last page gives the folder as a ZIP. Nothing that is typed leaves the device.
 */
import { useEffect, useRef, useState } from 'react';
import { useErrorTitle } from '../forms/check/use-error-title.ts';
import { useRecheck } from '../forms/check/use-recheck.ts';
import { QuestionForm } from '../forms/page/QuestionForm.tsx';
import { createFormSession, type FormSession } from '../forms/state/form-session.ts';
import { createObservable } from '../forms/state/observable.ts';
import { SessionProvider, useValue } from '../forms/state/session-hooks.ts';
import { readClock } from '../forms/state/starting-answers.ts';
import { useAddress } from '../forms/state/use-address.ts';
import { useIsHydrated } from '../forms/state/use-is-hydrated.ts';
import { useLeaveGuard } from '../forms/state/use-leave-guard.ts';
import type { OpenedEdition } from '../editions/write-edition.ts';
import type { ResolvedTemplate } from '../schemas/template.ts';
import { ColourField } from './look/ColourField.tsx';
import { LogoField } from './look/LogoField.tsx';
import { PreviewField } from './look/PreviewField.tsx';
import { MakerProvider, type MakerShared } from './maker-context.ts';
import { OpenEdition } from './open/OpenEdition.tsx';
import { ResultPage } from './result/ResultPage.tsx';
import { SaveDraft } from './result/SaveDraft.tsx';

export interface EditionMakerProps extends Omit<MakerShared, 'opened'> {
  form: ResolvedTemplate;
}

const ownFields = { colour: ColourField, logo: LogoField, brandPreview: PreviewField };
/** The brand of documents; this form makes none of its own answers. */
const noBrand = { colour: '#000000' };

export function EditionMaker({ form, starts, chapter, addresses }: EditionMakerProps) {
  const [session] = useState(() => createFormSession(form, noBrand));
  const [opened] = useState(() => createObservable<OpenedEdition | undefined>(undefined));
  const [shared] = useState<MakerShared>(() => ({ starts, chapter, addresses, opened }));
  const root = useRef<HTMLDivElement>(null);
  const isReady = useIsHydrated();
  useEffect(() => session.begin(readClock()), [session]);
  useAddress(session, root);
  useLeaveGuard(session);
  useRecheck(session);
  useErrorTitle(session);
  return (
    <SessionProvider value={session}>
      <MakerProvider value={shared}>
        <div className="form" id="form" ref={root} data-ready={isReady}>
          <NeedsScript />
          <div className="form__all" inert={!isReady}>
            <details className="govuk-details form-tools">
              <summary className="govuk-details__summary">
                <span className="govuk-details__summary-text">Open an edition that you have</span>
              </summary>
              <div className="form-tools__inside">
                <OpenEdition />
              </div>
            </details>
            <QuestionForm session={session} ownFields={ownFields} />
            <Ending session={session} />
          </div>
        </div>
      </MakerProvider>
    </SessionProvider>
  );
}

function Ending({ session }: { session: FormSession }) {
  return useValue(session.view).kind === 'check' ? <ResultPage /> : <SaveDraft />;
}

function NeedsScript() {
  return (
    <noscript>
      <div className="form-notice">
        <p className="govuk-body">
          <strong>This form needs JavaScript.</strong>
        </p>
        <p className="govuk-body">
          It makes the files in your browser, so that nothing you type is sent anywhere. Without JavaScript
          you can make an edition on the command line: run <code>npm run new:edition</code> in your copy of
          the source. It asks the same questions.
        </p>
      </div>
    </noscript>
  );
}
