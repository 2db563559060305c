/** Guidance and questions of a section. */
import type { Section } from '../../schemas/template.ts';
import { useSession } from '../state/session-hooks.ts';
import { QuestionList } from '../theme/QuestionList.tsx';
import type { Questions } from './FormBody.tsx';

export function SectionQuestions({ section, questions }: { section: Section; questions: Questions }) {
  const { waiting } = useSession();
  const own = new Map(
    section.questions.flatMap((id) => {
      const question = questions.get(id);
      return question ? [[id, question] as const] : [];
    }),
  );
  const isAllWaiting = section.questions.every((id) => waiting.has(id));
  return (
    <>
      {section.completedBy && <p className="govuk-body form-who">Filled in by: {section.completedBy}</p>}
      {section.guidance && <p className="govuk-body-l form-guidance">{section.guidance}</p>}
      <QuestionList parent="" questions={own} waits={(id) => !isAllWaiting && waiting.has(id)} />
    </>
  );
}
