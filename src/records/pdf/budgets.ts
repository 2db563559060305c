import { limits } from '../limits.ts';

/** An amount of work that one file may still cause. */
export interface Budget {
  left: number;
}

/**
 * What reading one file may cost in all. A small file can unpack to gigabytes, and one whose parts overlap can make a
 * reader walk the same bytes for hours.
 */
export interface Budgets {
  /** Bytes that compressed parts unpack to. */
  inflated: Budget;
  /** Bytes that are read as values; an honest file needs each of its bytes a few times. */
  read: Budget;
}

export const budgetsFor = (bytes: Uint8Array): Budgets => ({
  inflated: { left: limits.inflated },
  read: { left: limits.inflated + bytes.length * 8 },
});
