/** An id that ends in a number: `HERTS-APP3-` and 1. */
const numbered = (id: string) => {
  const [, stem, figures] = /^(.*?)(\d+)$/.exec(id) ?? [];
  return stem === undefined || figures === undefined ? undefined : { stem, number: Number(figures) };
};

/** Ids in a sentence; three and more in a row become a span: "HERTS-APP3-01 to HERTS-APP3-16, HERTS-AIM-08". */
export const idsInWords = (ids: readonly string[]): string => {
  const spans: string[][] = [];
  for (const id of ids) {
    const span = spans.at(-1);
    const [before, now] = [numbered(span?.at(-1) ?? ''), numbered(id)];
    if (span && before && now && before.stem === now.stem && now.number === before.number + 1) span.push(id);
    else spans.push([id]);
  }
  return spans
    .flatMap((span) => (span.length > 2 ? [`${span[0] ?? ''} to ${span.at(-1) ?? ''}`] : span))
    .join(', ');
};

/** The provisions that a change would break, as a sentence with a space before it; empty where there are none. */
export const sayBroken = (provisions: readonly string[]): string =>
  provisions.length === 0 ? '' : ` It would break ${idsInWords(provisions)}.`;
