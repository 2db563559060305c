const LONGEST = 60;

/** Short texts in answers, such as names and references: what somebody who knows the family would try. */
export function shortTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 && value.length <= LONGEST ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(shortTexts) : [];
}
