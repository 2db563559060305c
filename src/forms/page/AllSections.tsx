/** Everything on one page. */
import { useDiagramParts } from '../diagram/diagram-parts.ts';
import { navigate } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';
import type { Questions } from './FormBody.tsx';
import { wordsOf } from './kind-words.ts';
import { Problems } from './Problems.tsx';
import { SectionQuestions } from './SectionQuestions.tsx';
import { ViewLink } from './ViewLink.tsx';

export function AllSections({ questions }: { questions: Questions }) {
  const session = useSession();
  const { FormDiagrams } = useDiagramParts();
  const { sections } = session.template;
  const words = wordsOf(session.template);
  return (
    <section aria-labelledby="form-all">
      <Problems />
      <h2 className="govuk-heading-l" id="form-all" tabIndex={-1}>
        {words.questions}
      </h2>
      {sections.length > 1 && (
        <p className="govuk-body">
          <ViewLink view={{ kind: 'tasks' }} className="govuk-link">
            Answer one section at a time instead
          </ViewLink>
        </p>
      )}
      <FormDiagrams />
      {sections.map((section) => (
        <section key={section.id} className="form-section" aria-labelledby={`section-${section.id}`}>
          <h3 className="govuk-heading-m" id={`section-${section.id}`} tabIndex={-1}>
            {section.title}
          </h3>
          <SectionQuestions section={section} questions={questions} />
        </section>
      ))}
      <button type="button" className="govuk-button" onClick={() => navigate(session, { kind: 'check' })}>
        {words.finish}
      </button>
    </section>
  );
}
