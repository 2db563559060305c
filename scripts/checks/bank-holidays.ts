/** The bank holidays that the government has published reach at least a year from today; else a warning, no problem. */
import { bankHolidayWarning } from '../../src/planning/bank-holidays.ts';
import type { Problem } from './problem.ts';

/** Years that are not published yet are worked out by law, so a site can always be built. */
export const check = (): Problem[] => [];

/** `today` as YYYY-MM-DD. */
export const summarise = (today: string = new Date().toISOString().slice(0, 10)): string[] => {
  const warning = bankHolidayWarning(today);
  return warning === undefined ? [] : [`WARNING: ${warning}`];
};
