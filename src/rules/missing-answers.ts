import type { Answers, ResolvedTemplate } from '../schemas/template.ts';
import { sectionOf } from './section-of.ts';
import { isBlank } from './is-blank.ts';
import type { TemplateLogic } from './template-logic.ts';
import { walkAnswers } from './walk-answers.ts';

/** A required answer that is not there yet. */
export interface MissingAnswer {
  /** Concrete path of the question. */
  path: string;
  /** The question in words, with the rows it stands in: "Family 1: e) RAG rating". */
  label: string;
  /** The section of the template. */
  section: string;
}

/** The required answers that are missing, in the order of the form. */
export const missingAnswers = (
  template: Pick<ResolvedTemplate, 'schema' | 'sections'>,
  logic: TemplateLogic,
  answers: Answers,
): MissingAnswer[] => {
  const order = template.sections.flatMap((section) => section.questions);
  return [...walkAnswers(template.schema, answers, order)]
    .filter(
      ({ node, value, path }) =>
        node.question && isBlank(value, node.question) && logic.isRequired(path, answers),
    )
    .map(({ path, node, id, rows }) => ({
      path,
      label: [...rows, node.title ?? id].join(': '),
      section: sectionOf(template, path),
    }));
};
