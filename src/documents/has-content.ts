/**
 * Whether anything at all was typed or chosen. Wider than the rules' idea of "answered": a person without a name but
 * with a role is blank to a rule, and still has to be printed.
 */
export function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasContent);
  return value !== undefined && value !== null;
}
