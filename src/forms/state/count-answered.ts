/** How many questions of a section were answered by somebody, not by the form itself. */
import { isBlank } from '../../rules/is-blank.ts';
import type { Answers, SchemaNode, Section } from '../../schemas/template.ts';

interface Visibility {
  isVisible(path: string, answers: Answers): boolean;
}

export function countAnswered(
  section: Section,
  schema: SchemaNode,
  logic: Visibility,
  answers: Answers,
  start: Answers,
): number {
  return section.questions.filter((id) => {
    if (!Object.hasOwn(answers, id) || isBlank(answers[id], schema.properties?.[id]?.question)) return false;
    const isFromStart = Object.hasOwn(start, id) && JSON.stringify(start[id]) === JSON.stringify(answers[id]);
    return !isFromStart && logic.isVisible(id, answers);
  }).length;
}
