/** Minutes in words: 60 as "60 minutes", 90 as "1 hour 30 minutes". Anything but whole minutes keeps its figure. */
export function formatDuration(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes <= 60) return withUnit(minutes, 'minutes');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [withUnit(hours, 'hours'), rest > 0 ? withUnit(rest, 'minutes') : ''].filter(Boolean).join(' ');
}

/** A number with its unit: "2 working days", "1 working day". */
export function withUnit(value: number, unit: string | undefined): string {
  if (!unit) return String(value);
  return `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
