const LONGEST = 240;

/** The sentence in which a place of a text stands, shortened on both sides where it is very long. */
export function sentenceAround(text: string, start: number, end: number): string {
  const ends = [...text.matchAll(/[.!?。！？؟।]+["”’')\]]*(?=\s|$)|\n+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const from = ends.findLast(({ to }) => to <= start)?.to ?? 0;
  const to = ends.find((each) => each.from >= end)?.to ?? text.length;
  const room = Math.max(20, Math.floor((LONGEST - (end - start)) / 2));
  const cutFrom = Math.max(from, start - room);
  const cutTo = Math.min(to, end + room);
  const words = text.slice(cutFrom, cutTo).replace(/\s+/g, ' ').trim();
  return `${cutFrom > from ? '…' : ''}${words}${cutTo < to ? '…' : ''}`;
}
