import type { Question } from '../schemas/question.ts';

const personParts = new Set(['name', 'role', 'organisation', 'email', 'phone']);

const isBlankObject = (value: Record<string, unknown>, question?: Pick<Question, 'type'>): boolean => {
  const keys = Object.keys(value);
  if (question?.type === 'signature' || (!question && ('method' in value || 'signedOn' in value))) {
    // A line left for ink is a signature that is still to be made by hand.
    return isBlank(value['name']) && isBlank(value['mark']) && value['method'] !== 'wetInk';
  }
  if (
    question?.type === 'person' ||
    (!question && keys.length > 0 && keys.every((key) => personParts.has(key)))
  ) {
    return isBlank(value['name']);
  }
  return Object.values(value).every((inner) => isBlank(inner));
};

/**
 * Whether an answer counts as not given: absent, empty, only spaces, a list without filled rows, a person without a
 * name, a signature with neither name nor mark nor line for ink.
 * @param question tells a person or signature from other objects; without it their shape does
 */
export const isBlank = (value: unknown, question?: Pick<Question, 'type'>): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'number') return Number.isNaN(value);
  if (Array.isArray(value)) return value.every((row) => isBlank(row));
  return typeof value === 'object' && isBlankObject(value as Record<string, unknown>, question);
};

/** Whether nothing at all was typed: unlike `isBlank`, a person's role without a name is something. */
export const isEmpty = (value: unknown): boolean => {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return isBlank(value);
};
