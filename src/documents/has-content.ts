import { isEmpty } from '../rules/is-blank.ts';

/**
 * Whether anything at all was typed or chosen, and so has to be printed. Wider than the rules' idea of "answered": a
 * person without a name but with a role is blank to a rule.
 */
export const hasContent = (value: unknown): boolean => !isEmpty(value);
