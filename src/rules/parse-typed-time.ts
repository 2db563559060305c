/**
 * A time as people type it: `9:30am`, `2pm`, `14:30`, `14.30`, `1430`, `noon`. Gives `HH:MM`; anything else comes
 * back as typed, so that the check can ask for a time.
 */
export function parseTypedTime(typed: string): string {
  const text = typed.trim();
  const plain = text.toLowerCase().replace(/\s+/g, '');
  if (plain === 'noon' || plain === 'midday') return '12:00';
  if (plain === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm|a\.m\.|p\.m\.)?$/.exec(plain);
  if (!match || (match[2] === undefined && match[3] === undefined)) return text;
  const half = match[3]?.charAt(0);
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return text;
  const hours = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `14:30` → `2:30pm`, for showing; other texts come back as they are. */
export function timeInWords(time: string): string {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  if (!match) return time;
  const hour = Number(match[1]);
  const minutes = match[2] === '00' ? '' : `:${match[2]}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
