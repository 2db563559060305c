/** The checked record and its document, made anew when answers or passed warnings change. */
import { useEffect, useState } from 'react';
import type { DocumentModel } from '../../documents/model.ts';
import type { Finding } from '../../rules/check-answers.ts';
import { withoutHidden } from '../../rules/without-hidden.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { Answers } from '../../schemas/template.ts';
import type { FormSession, PassedWarnings } from '../state/form-session.ts';
import { checkSession } from './check-session.ts';
import { documentStatus, standingWarnings } from './document-status.ts';

export interface CheckedDocument {
  findings: readonly Finding[];
  status: SavedRecord['status'];
  /** What the document shows: without hidden questions and empty rows. */
  answers: Answers;
  passedWarnings: PassedWarnings;
  model: DocumentModel;
}

export type Checking = { kind: 'working' } | { kind: 'failed' } | { kind: 'done'; document: CheckedDocument };

export function useCheckedDocument(session: FormSession): Checking {
  const [checking, setChecking] = useState<Checking>({ kind: 'working' });
  useEffect(() => {
    let isCurrent = true;
    const run = () => {
      checkedDocument(session).then(
        (document) => {
          if (!isCurrent) return;
          session.findings.set(document.findings);
          setChecking({ kind: 'done', document });
        },
        (error: unknown) => {
          // For developers; the person reads what to do on the page.
          console.error(error);
          if (isCurrent) setChecking({ kind: 'failed' });
        },
      );
    };
    run();
    const stops = [
      session.answers.subscribe(run),
      session.passedWarnings.subscribe(run),
      session.carry.additions.subscribe(run),
    ];
    return () => {
      isCurrent = false;
      for (const stop of stops) stop();
    };
  }, [session]);
  return checking;
}

async function checkedDocument(session: FormSession): Promise<CheckedDocument> {
  const [findings, { buildDocument }] = await Promise.all([
    checkSession(session),
    import('../../documents/build-document.ts'),
  ]);
  const { template, logic, brand } = session;
  const passedWarnings = standingWarnings(findings, session.passedWarnings.get());
  const status = documentStatus(findings, passedWarnings);
  const additions = [...session.carry.additions.get()];
  const answers = withoutHidden(template, logic, session.answers.get());
  const model = buildDocument({
    template,
    logic,
    answers,
    status,
    findings,
    passedWarnings,
    additions,
    brand,
  });
  return { findings, status, answers, passedWarnings, model };
}
