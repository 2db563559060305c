/** One section of a long form, with the way back and on. */
import { useDiagramParts } from '../diagram/diagram-parts.ts';
import { useSession } from '../state/session-hooks.ts';
import { navigate } from '../state/navigate.ts';
import type { View } from '../state/view.ts';
import type { Questions } from './FormBody.tsx';
import { wordsOf } from './kind-words.ts';
import { Problems } from './Problems.tsx';
import { SectionQuestions } from './SectionQuestions.tsx';
import { ViewLink } from './ViewLink.tsx';

export function OneSection({ sectionId, questions }: { sectionId: string; questions: Questions }) {
  const session = useSession();
  const { SectionDiagrams } = useDiagramParts();
  const { sections } = session.template;
  const index = sections.findIndex(({ id }) => id === sectionId);
  const section = sections[index];
  if (!section) return null;
  const before = sections[index - 1];
  const after = sections[index + 1];
  const back: View = before ? { kind: 'section', section: before.id } : { kind: 'tasks' };
  const next: View = after ? { kind: 'section', section: after.id } : { kind: 'check' };
  return (
    <section aria-labelledby={`section-${section.id}`}>
      <ViewLink view={back} className="govuk-back-link form-back">
        Back
        <span className="govuk-visually-hidden"> to {before ? before.title : 'the list of sections'}</span>
      </ViewLink>
      <Problems section={section.id} />
      <p className="govuk-caption-l">
        Section {index + 1} of {sections.length}
      </p>
      <h2 className="govuk-heading-l" id={`section-${section.id}`} tabIndex={-1}>
        {section.title}
      </h2>
      <SectionDiagrams section={section} />
      <SectionQuestions section={section} questions={questions} />
      <div className="govuk-button-group">
        <button
          type="button"
          className="govuk-button"
          onClick={() => {
            session.passedSections.set(new Set(session.passedSections.get()).add(section.id));
            navigate(session, next);
          }}
        >
          {after ? 'Continue' : wordsOf(session.template).finish}
          {after && <span className="govuk-visually-hidden"> to {after.title}</span>}
        </button>
        <ViewLink view={{ kind: 'tasks' }} className="govuk-link">
          List of sections
        </ViewLink>
        <ViewLink view={{ kind: 'all' }} className="govuk-link">
          Everything on one page
        </ViewLink>
      </div>
    </section>
  );
}
