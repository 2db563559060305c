/** What a drawing must not hold, with the cure. A page shows the file as a picture, but it can also be opened itself. */
const refused: readonly [pattern: RegExp, what: string, cure: string][] = [
  [/<script\b/i, 'a script', 'Take the script out.'],
  [/<[^>]+\son[a-z]+\s*=/i, 'an event handler', 'Take the attributes out that begin with "on".'],
  [/(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript)\s*:/i, 'a link that runs a script', 'Take it out.'],
  [/<(?:foreignObject|iframe|object|embed|audio|video)\b/i, 'something that is no drawing', 'Take it out.'],
  [
    /(?:href|src)\s*=\s*["']?\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i,
    'a reference to another place',
    'Put what it refers to into the file, as shapes.',
  ],
  [
    /url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:)?\/\/|@import\b/i,
    'a style from another place',
    'Write the colours into the shapes.',
  ],
  [/<!ENTITY\b/i, 'an entity declaration', 'Save it again as plain SVG.'],
];

/** The first element that is closed wrongly or not at all; undefined where all are closed in their order. */
const findUnclosed = (svg: string): string | undefined => {
  const markup = svg.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/g, '');
  const open: string[] = [];
  for (const [, isEnd, name = '', isEmpty] of markup.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>/g,
  )) {
    if (isEnd) {
      if (open.pop() !== name) return name;
    } else if (!isEmpty) open.push(name);
  }
  return open.at(-1);
};

/** What is wrong with an SVG as a logo, each with what to do; `say` puts file and key in front. */
export const findSvgProblems = (svg: string, say: (text: string) => string): string[] => {
  if (!/<svg\b/.test(svg)) return [say('is not an SVG or PNG file. Save the logo as SVG or PNG.')];
  const problems: string[] = [];
  const unclosed = findUnclosed(svg);
  if (unclosed !== undefined)
    problems.push(say(`is broken: <${unclosed}> is not closed where it should be. Save it again.`));
  const root = /<svg\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/.exec(svg)?.[1] ?? '';
  if (!/\bviewBox\s*=/.test(root))
    problems.push(say('has no viewBox, so that nobody knows how large it is. Add one to its first element.'));
  for (const [pattern, what, cure] of refused)
    if (pattern.test(svg)) problems.push(say(`holds ${what}. ${cure}`));
  return problems;
};
