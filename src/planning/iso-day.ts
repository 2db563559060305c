/** Days as people write them for machines, `YYYY-MM-DD`, reckoned in UTC so that no change of clocks shortens one. */

export const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

/** Milliseconds of a day at midnight UTC; undefined if there is no such day. */
export const instantOf = (date: string): number | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return instant.toISOString().slice(0, 10) === date ? instant.getTime() : undefined;
};

/** The day on which an instant lies. */
export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether an instant lies on a Saturday or Sunday. */
export const isWeekend = (instant: number): boolean =>
  [SATURDAY, SUNDAY].includes(new Date(instant).getUTCDay());
