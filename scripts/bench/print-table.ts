/** One line of the report. `aim` is the most that we want; without it the figure is only shown. */
export interface Figure {
  what: string;
  value: number;
  unit: 'bytes' | 'ms' | 'requests' | '×';
  aim?: number;
  note?: string;
}

const digits: Record<Figure['unit'], number> = { bytes: 0, ms: 2, requests: 0, '×': 2 };

/** Prints figures with their aims and whether they are met. Returns the lines that missed. */
export function printTable(title: string, figures: Figure[]): Figure[] {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ what }) => what.length));
  for (const { what, value, unit, aim, note } of figures) {
    const shown = (Number.isNaN(value) ? 'failed' : `${value.toFixed(digits[unit])} ${unit}`).padStart(16);
    const verdict = aim === undefined ? '' : `   aim ≤ ${aim} ${unit}: ${value <= aim ? 'met' : 'MISSED'}`;
    console.log(`  ${what.padEnd(width)} ${shown}${verdict}${note ? `   ${note}` : ''}`);
  }
  return figures.filter(({ value, aim }) => aim !== undefined && value > aim);
}

/** The middle of some measurements: one that was disturbed does not move it. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
