/** What can be done to the rows of a repeating group. Each gives new rows and where open rows went. */
export interface RowChange {
  rows: unknown[];
  /** The new place of the row that was at `index`; undefined if it is gone. */
  moved(index: number): number | undefined;
}

export function addRow(rows: readonly unknown[], row: unknown): RowChange {
  return { rows: [...rows, row], moved: (index) => index };
}

/** Moves a row by one or more places; outside the list it stays where it is. */
export function moveRow(rows: readonly unknown[], from: number, to: number): RowChange {
  if (from < 0 || to < 0 || from >= rows.length || to >= rows.length || from === to) {
    return { rows: [...rows], moved: (index) => index };
  }
  const order = rows.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return {
    rows: order.map((index) => rows[index]),
    moved: (index) => {
      const place = order.indexOf(index);
      return place < 0 ? undefined : place;
    },
  };
}

export function removeRow(rows: readonly unknown[], at: number): RowChange {
  return {
    rows: rows.filter((_, index) => index !== at),
    moved: (index) => (index === at ? undefined : index > at ? index - 1 : index),
  };
}

/** Puts a removed row back where it was, or at the end if the list has become shorter. */
export function restoreRow(rows: readonly unknown[], at: number, row: unknown): RowChange {
  const place = Math.min(at, rows.length);
  return {
    rows: [...rows.slice(0, place), row, ...rows.slice(place)],
    moved: (index) => (index >= place ? index + 1 : index),
  };
}

/**
 * The open rows after a change in one group: its own rows go with their places, rows inside them close (their paths
 * would be wrong), all others stay.
 */
export function openRowsAfter(
  open: ReadonlySet<string>,
  group: string,
  change: RowChange,
): ReadonlySet<string> {
  const next = new Set<string>();
  for (const path of open) {
    if (!path.startsWith(`${group}.`)) {
      next.add(path);
      continue;
    }
    const rest = path.slice(group.length + 1);
    const place = /^\d+$/.test(rest) ? change.moved(Number(rest)) : undefined;
    if (place !== undefined) next.add(`${group}.${place}`);
  }
  return next;
}
