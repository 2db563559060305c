/** Reads the numbers that a provision gives: from its figures and from what it says. */

/** `unit` is in the singular (`week`, `working day`); undefined for a bare number. */
export interface Amount {
  count: number;
  unit: string | undefined;
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );
const number = `\\d+|${words.join('|')}|an?|each|every|per`;
const counted = new RegExp(
  `\\b(${number})[ -](working day|day|week|month|quarter|year|hour|minute)s?\\b`,
  'gi',
);
/** "1 to 2 hours", "one to two hours": the first number has the unit of the second. */
const range = new RegExp(
  `\\b(\\d+|${words.join('|')}) to (?:\\d+|${words.join('|')}) (day|week|month|year|hour|minute)s?\\b`,
  'gi',
);
const bare = new RegExp(`\\b(\\d+|${words.join('|')})\\b`, 'gi');
const rhythms: [RegExp, Amount][] = [
  [/\bweekly\b/i, { count: 1, unit: 'week' }],
  [/\bfortnightly\b/i, { count: 2, unit: 'week' }],
  [/\bmonthly\b/i, { count: 1, unit: 'month' }],
  [/\bquarterly\b/i, { count: 3, unit: 'month' }],
  [/\b(?:annual|annually|yearly)\b/i, { count: 1, unit: 'year' }],
];

const toCount = (written: string): number => {
  const place = words.indexOf(written.toLowerCase());
  return /^\d+$/.test(written) ? Number(written) : place >= 0 ? place : 1;
};

const readText = (text: string): Amount[] => [
  ...[...text.matchAll(counted), ...text.matchAll(range)].map(([, count = '', unit = '']) => {
    const plain = { count: toCount(count), unit: unit.toLowerCase() };
    return plain.unit === 'quarter' ? { count: plain.count * 3, unit: 'month' } : plain;
  }),
  ...rhythms.flatMap(([pattern, amount]) => (pattern.test(text) ? [amount] : [])),
  ...[...text.matchAll(bare)].map(([, count = '']) => ({ count: toCount(count), unit: undefined })),
];

const readValue = (value: unknown): Amount[] => {
  if (typeof value === 'number') return [{ count: value, unit: undefined }];
  if (typeof value === 'string') return readText(value);
  return Array.isArray(value) ? value.flatMap(readValue) : [];
};

/** Every number with its unit that stands in a provision. */
export const readAmounts = ({
  says,
  figures = {},
}: {
  says: string;
  figures?: Record<string, unknown> | undefined;
}): Amount[] => [...Object.values(figures).flatMap(readValue), ...readText(says)];

/** Units of time have to be met exactly; people, champions and the like are given as bare numbers. */
const times = ['working day', 'day', 'week', 'month', 'year', 'hour', 'minute'];

/** Whether a provision gives an amount. */
export const gives = (amounts: readonly Amount[], { count, unit }: Amount): boolean =>
  amounts.some((each) => each.count === count && (each.unit === unit || !times.includes(unit ?? '')));
