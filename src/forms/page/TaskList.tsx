/** The sections of a long form with how far each is. The state is said in words, not in a colour alone. */
import { missingAnswers } from '../../rules/missing-answers.ts';
import type { Section } from '../../schemas/template.ts';
import { countAnswered } from '../state/count-answered.ts';
import { useDiagramParts } from '../diagram/diagram-parts.ts';
import { navigate } from '../state/navigate.ts';
import { sectionStatus, sectionStatusWords, type SectionStatus } from '../state/section-status.ts';
import { useObserved, useSession, useValue } from '../state/session-hooks.ts';
import { wordsOf } from './kind-words.ts';
import { Problems } from './Problems.tsx';
import { ViewLink } from './ViewLink.tsx';

export function TaskList() {
  const session = useSession();
  const { FormDiagrams } = useDiagramParts();
  const { sections } = session.template;
  return (
    <section aria-labelledby="form-tasks">
      <Problems />
      <h2 className="govuk-heading-l" id="form-tasks" tabIndex={-1}>
        Sections
      </h2>
      <p className="govuk-body">
        Answer the sections in any order.{' '}
        <ViewLink view={{ kind: 'all' }} className="govuk-link">
          Show everything on one page
        </ViewLink>
      </p>
      <FormDiagrams />
      <ul className="govuk-task-list">
        {sections.map((section) => (
          <Task key={section.id} section={section} />
        ))}
      </ul>
      <button type="button" className="govuk-button" onClick={() => navigate(session, { kind: 'check' })}>
        {wordsOf(session.template).finish}
      </button>
    </section>
  );
}

const tagClass: Record<SectionStatus, string> = {
  'not-started': 'govuk-tag govuk-tag--grey',
  'in-progress': 'govuk-tag',
  completed: '',
  problem: 'govuk-tag govuk-tag--red',
};

function Task({ section }: { section: Section }) {
  const status = useSectionStatus(section);
  const words = sectionStatusWords[status];
  const id = `task-${section.id}-status`;
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">
        <ViewLink
          view={{ kind: 'section', section: section.id }}
          className="govuk-link govuk-task-list__link"
          describedBy={id}
        >
          {section.title}
        </ViewLink>
      </div>
      <div className="govuk-task-list__status" id={id}>
        {tagClass[status] === '' ? words : <strong className={tagClass[status]}>{words}</strong>}
      </div>
    </li>
  );
}

function useSectionStatus(section: Section): SectionStatus {
  const session = useSession();
  const { template, logic } = session;
  const isPassed = useValue(session.passedSections).has(section.id);
  const problems = useObserved(
    session.findings,
    (list) => list?.filter((one) => one.severity === 'error' && one.section === section.id).length ?? 0,
  );
  return useObserved(session.answers, (answers) =>
    sectionStatus({
      answered: countAnswered(section, template.schema, logic, answers, session.start()),
      missing: missingAnswers(template, logic, answers).filter((one) => one.section === section.id).length,
      problems,
      isPassed,
    }),
  );
}
