const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

const numberOf = (word: string | undefined): number | undefined => {
  const place = NUMBERS.indexOf((word ?? '').toLowerCase());
  return place < 0 ? undefined : place + 1;
};

/**
 * How many sides of paper the `blankCopy` plan of a template names: "Four pages: …", "Page 1 …, page 2 …", "Rules on
 * the front, check on the back". Undefined where it names no number.
 */
export function plannedSides(plan: string): number | undefined {
  const [, versions, pages] = /(\w+) blank versions of (\w+) pages/i.exec(plan) ?? [];
  const [many, each] = [numberOf(versions), numberOf(pages)];
  if (many !== undefined && each !== undefined) return many * each;
  const [, sum] = /(\w+) in all/i.exec(plan) ?? [];
  const [, opening] = /^(\w+) (?:\w+ )?(?:pages?|sides?)\b/i.exec(plan) ?? [];
  const named = numberOf(sum) ?? numberOf(opening);
  if (named !== undefined) return named;
  const numbered = [...plan.matchAll(/\bpage (\d)/gi)].map(([, digit]) => Number(digit));
  if (numbered.length > 0) return Math.max(...numbered);
  return /\bfront\b.*\bback\b/i.test(plan) ? 2 : undefined;
}
