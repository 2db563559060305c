/** Which provisions an edition would break that leaves out a question or a rule, from the data of the template. */
import type { Rule, Template } from '../schemas/template.ts';
import { findNode } from '../schemas/walk-schema.ts';

/** An id that ends in a number: `HERTS-APP3-` and 1. */
const numbered = (id: string) => {
  const [, stem, figures] = /^(.*?)(\d+)$/.exec(id) ?? [];
  return stem === undefined || figures === undefined ? undefined : { stem, number: Number(figures) };
};

/** Ids in a sentence; three and more in a row become a span: "HERTS-APP3-01 to HERTS-APP3-16, HERTS-AIM-08". */
export const idsInWords = (ids: readonly string[]): string => {
  const spans: string[][] = [];
  for (const id of ids) {
    const span = spans.at(-1);
    const [before, now] = [numbered(span?.at(-1) ?? ''), numbered(id)];
    if (span && before && now && before.stem === now.stem && now.number === before.number + 1) span.push(id);
    else spans.push([id]);
  }
  return spans
    .flatMap((span) => (span.length > 2 ? [`${span[0] ?? ''} to ${span.at(-1) ?? ''}`] : span))
    .join(', ');
};

/** The question and the groups it stands in: `families.children.age`, `families.children`, `families`. */
export const withGroups = (path: string): string[] => {
  const ids = path.split('.');
  return ids.map((_, index) => ids.slice(0, ids.length - index).join('.'));
};

/** The provisions that rest on a question; without any, those of the group around it. */
const ofQuestion = ({ provisionsOf = {} }: Template, path: string): readonly string[] =>
  withGroups(path).flatMap((each) => (provisionsOf[each] ? [provisionsOf[each]] : []))[0] ?? [];

/** The dotted path of a question that a rule names: in its group, in one further out, or in the form itself. */
const pathIn = ({ schema }: Template, group: string | undefined, question: string): string =>
  [...(group === undefined ? [] : withGroups(group).map((each) => `${each}.${question}`)), question].find(
    (path) => findNode(schema, path) !== undefined,
  ) ?? question;

const ofRule = (template: Template, { id, forEach, questions }: Rule): readonly string[] =>
  template.provisionsOf?.[`rules.${id}`] ?? [
    ...new Set(questions.flatMap((question) => ofQuestion(template, pathIn(template, forEach, question)))),
  ];

const sentence = (template: Template, exact: readonly string[], origins: readonly (string | undefined)[]) => {
  if (exact.length > 0) return ` It would break ${idsInWords(exact)}.`;
  const isOfSource = origins.some((origin) => origin === 'source' || origin === 'policy');
  return isOfSource && template.provisions.length > 0
    ? ` It belongs to a form that serves ${idsInWords(template.provisions)}.`
    : '';
};

/**
 * What leaving out a question would break, as a sentence with a space before it; empty where only this project or an
 * agency asks it.
 * @param path dotted path of the question
 */
export const sayBrokenWithout = (template: Template, path: string): string =>
  sentence(template, ofQuestion(template, path), [findNode(template.schema, path)?.question?.origin]);

/** The same of a rule: its own provisions, or those of the questions that it points at. */
export const sayBrokenWithoutRule = (template: Template, rule: Rule): string =>
  sentence(
    template,
    ofRule(template, rule),
    rule.questions.map(
      (question) => findNode(template.schema, pathIn(template, rule.forEach, question))?.question?.origin,
    ),
  );
