/** Everything that has to be said about a set of answers, in one list and in the order of the form. */
import type { Answers, ResolvedTemplate, Rule } from '../schemas/template.ts';
import { isBlank } from './is-blank.ts';
import { findDateProblem } from './partial-date.ts';
import {
  nameOf,
  requiredMessage,
  SIGNATURE_DATE,
  SIGNATURE_NAME,
  standardMessage,
  type SchemaError,
} from './standard-messages.ts';
import { sectionOf } from './section-of.ts';
import type { TemplateLogic } from './template-logic.ts';
import { walkAnswers, valueAt, type Asked } from './walk-answers.ts';

export type { SchemaError } from './standard-messages.ts';

export interface Finding {
  /** An error blocks completion; a warning can be passed. */
  severity: 'error' | 'warning';
  /** Concrete path of the question that the message points at. For a person without a name it ends in `.name`. */
  path: string;
  /** The rule of the template that did not hold. */
  rule?: string;
  /** The keyword of JSON Schema that was broken; `required` for an answer that is missing. */
  keyword?: string;
  /** What the person reads: the next thing to do. */
  message: string;
  /** The section of the template that the question stands in. */
  section: string;
}

type CheckedTemplate = Pick<ResolvedTemplate, 'schema' | 'sections'>;
type Found = Omit<Finding, 'section'>;

/** Where the message about a missing answer points: at the name of a person, else at the question. */
const missingPath = ({ path, node }: Asked) => (node.question?.type === 'person' ? `${path}.name` : path);

const findMissing = (asked: Asked, logic: TemplateLogic, answers: Answers): Found | undefined => {
  const { node, parent, value, path, id } = asked;
  // The parts of a person or signature are asked as one; the whole says what is missing.
  if (!node.question || !isBlank(value, node.question) || !logic.isRequired(path, answers)) return undefined;
  const isAlways = parent.required?.includes(id) ?? false;
  const message = isAlways
    ? requiredMessage(node, id)
    : (node.question.requireError ?? requiredMessage(node, id));
  return { severity: 'error', path: missingPath(asked), keyword: 'required', message };
};

/** A signature that was begun needs a date, and a name in words; ink brings its own. */
const findUnsigned = ({ node, value, path }: Asked): Found[] => {
  if (node.question?.type !== 'signature' || isBlank(value, node.question)) return [];
  if (valueAt(value, 'method') === 'wetInk') return [];
  return [
    ...(isBlank(valueAt(value, 'name')) ? [[`${path}.name`, SIGNATURE_NAME] as const] : []),
    ...(isBlank(valueAt(value, 'signedOn')) ? [[`${path}.signedOn`, SIGNATURE_DATE] as const] : []),
  ].map(([at, message]) => ({ severity: 'error', path: at, keyword: 'required', message }));
};

const findDate = ({ node, value, path, id }: Asked): Found[] => {
  const problem =
    node.format === 'date' && !isBlank(value) ? findDateProblem(value, nameOf(node, id)) : undefined;
  return problem === undefined ? [] : [{ severity: 'error', path, keyword: 'format', message: problem }];
};

const findMisshapen = (
  { node, value, path, id }: Asked,
  errors: ReadonlyMap<string, SchemaError[]>,
): Found[] =>
  isBlank(value)
    ? []
    : (errors.get(path) ?? []).flatMap((error) => {
        const message = standardMessage(node, id, value, error);
        return message === undefined ? [] : [{ severity: 'error', path, keyword: error.keyword, message }];
      });

const byPath = (schemaErrors: readonly SchemaError[]): Map<string, SchemaError[]> => {
  const map = new Map<string, SchemaError[]>();
  for (const error of schemaErrors) {
    const path = error.instancePath.split('/').slice(1).join('.');
    map.set(path, [...(map.get(path) ?? []), error]);
  }
  return map;
};

/** The concrete path of a question that a rule names: in its row, in a row further out, or in the record. */
const pathsFor = (question: string, row: string): string[] => {
  const parts = row === '' ? [] : row.split('.');
  const holders = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return [...holders.map((holder) => `${holder}.${question}`), question];
};

const pointAt = (rule: Rule, row: string, visible: ReadonlyMap<string, unknown>): string | undefined =>
  rule.questions
    .map((question) => pathsFor(question, row).find((path) => visible.has(path)))
    .find((path) => path !== undefined);

/** The same words at the same place are said once; a rule keeps its name. */
const withoutRepeats = (findings: Found[]): Found[] => {
  const kept = new Map<string, Found>();
  for (const finding of findings) {
    const key = `${finding.path}\n${finding.message}`;
    const known = kept.get(key);
    if (!known) kept.set(key, finding);
    else if (finding.rule !== undefined) kept.set(key, { ...known, rule: finding.rule });
  }
  return [...kept.values()];
};

/**
 * Everything that stands in the way of completing a record (errors) or deserves a second look (warnings): required
 * answers, answers of the wrong shape in the standard words, and the template's rules. Hidden questions never
 * complain. In the order of the form.
 * @param options.today YYYY-MM-DD
 * @param options.schemaErrors what ajv found; the precompiled validator in the browser, `validateWithAjv` in Node
 */
export const checkAnswers = (
  template: CheckedTemplate,
  logic: TemplateLogic,
  answers: Answers,
  { today, schemaErrors }: { today: string; schemaErrors: readonly SchemaError[] },
): Finding[] => {
  const errors = byPath(schemaErrors);
  const hidden = logic.hiddenPaths(answers);
  const order = template.sections.flatMap((section) => section.questions);
  const place = new Map<string, number>();
  const found: Found[] = [];
  for (const asked of walkAnswers(template.schema, answers, order)) {
    if (hidden.has(asked.path)) continue;
    place.set(asked.path, place.size);
    const missing = findMissing(asked, logic, answers);
    if (missing) found.push(missing);
    else found.push(...findUnsigned(asked), ...findDate(asked), ...findMisshapen(asked, errors));
  }
  for (const { rule, row } of logic.findFailedRules(answers, today)) {
    const path = pointAt(rule, row, place);
    if (path !== undefined)
      found.push({ severity: rule.severity, path, rule: rule.id, message: rule.message });
  }
  return withoutRepeats(found)
    .sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0))
    .map((finding) => ({ ...finding, section: sectionOf(template, finding.path) }));
};
