/** The messages that every template shares. Each says the next thing to do; none names a rule of the machine. */
import type { SchemaNode } from '../schemas/template.ts';
import { findDateProblem } from './partial-date.ts';

/** An error of ajv, as the precompiled validators and `validateWithAjv` give it. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** The name of a question in messages. */
export const nameOf = (node: SchemaNode, id: string): string => node.question?.errorName ?? node.title ?? id;

const lowerFirst = (text: string) =>
  // An abbreviation or a list letter keeps its form: "RAG rating", "e) …".
  /^[A-Z][a-z ']/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const isChosen = (node: SchemaNode) => node.oneOf !== undefined || node.items?.oneOf !== undefined;

/** What to do about a required question that says nothing of its own. */
export const requiredMessage = (node: SchemaNode, id: string): string => {
  const { question } = node;
  if (question?.requiredError !== undefined) return question.requiredError;
  if (question?.type === 'repeatingGroup') return `Add at least one ${question.itemLabel ?? 'row'}`;
  return `${isChosen(node) ? 'Select' : 'Enter'} ${lowerFirst(nameOf(node, id))}`;
};

export const SIGNATURE_DATE = 'Enter the date you signed';
export const SIGNATURE_NAME = 'Enter the name of the person who is signing';
export const PHONE = 'Enter a phone number, like 01632 960 001 or 07700 900 982';
export const EMAIL = 'Enter an email address in the correct format, like name@example.com';
export const TIME = 'Enter a time, like 9:30am or 2pm';

const limits = (node: SchemaNode, name: string): string => {
  const { minimum, maximum } = node;
  if (minimum !== undefined && maximum !== undefined)
    return `${name} must be between ${minimum} and ${maximum}`;
  return minimum === undefined ? `${name} must be ${maximum} or less` : `${name} must be ${minimum} or more`;
};

const format = (node: SchemaNode, name: string, value: unknown): string | undefined => {
  if (node.format === 'email') return EMAIL;
  if (node.format === 'date') return findDateProblem(value, name);
  const [date, time] = String(value).split('T');
  return (
    findDateProblem(date, name) ?? (time === undefined || !/^\d{2}:\d{2}$/.test(time) ? TIME : undefined)
  );
};

/**
 * The message for one of ajv's errors; undefined for those that say nothing to a person (required questions are
 * checked by the question itself, and nobody can mend a key that the form does not show).
 */
export const standardMessage = (
  node: SchemaNode,
  id: string,
  value: unknown,
  { keyword, params }: SchemaError,
): string | undefined => {
  const name = nameOf(node, id);
  switch (keyword) {
    case 'format':
      return format(node, name, value);
    case 'maxLength':
      return `${name} must be ${String(params['limit'])} characters or less`;
    case 'minimum':
    case 'maximum':
      return limits(node, name);
    case 'minItems':
      return `Add at least one ${node.question?.itemLabel ?? 'row'}`;
    case 'maxItems':
      return `You can add up to ${String(params['limit'])}`;
    case 'oneOf':
    case 'enum':
      return `Select one of the options for ‘${name}’`;
    case 'pattern':
      return id === 'phone' ? PHONE : `Enter ${lowerFirst(name)} in the correct format`;
    case 'type':
      if (node.type === 'number' || node.type === 'integer') return `${name} must be a number`;
      return `Enter ${lowerFirst(name)} again`;
    default:
      return undefined;
  }
};
