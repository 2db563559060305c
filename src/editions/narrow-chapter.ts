/** What an edition has of a chapter: the settings it serves, and whose provisions stay. */
export interface ChapterScope {
  /** The settings that the edition serves. */
  served: ReadonlySet<string>;
  /** The setting that the source of a provision speaks for. */
  settingOf: (provision: string) => string | undefined;
}

const only = /^<Only settings="([^"]*)">\n([\s\S]*?)\n<\/Only>$/gm;
/** A row of a table, or an item of a list with its indented lines, that begins with `<Setting id="…" />`. */
const ofSetting = /^(?:\|\s*|[-*]\s+)(?:\*\*)?<Setting id="([^"]*)" \/>.*\n?(?:^[ \t]+\S.*\n?)*/gm;
/** A table of which only the heads are left. */
const headsOnly = /^\|.*\|\n\|[\s:|-]+\|\n(?!\|)/gm;
/** A table by setting of which one row is left, that of a setting. */
const oneRow = /^\|(.*)\|\n\|[\s:|-]+\|\n\|\s*<Setting id="[^"]*" \/>\s*\|(.*)\|\n(?!\|)/gm;
const carries = /<Carries ids=\{\[([^\]]*)\]\} \/>/g;

/** The provisions of settings whose rows have gone leave with them. */
const withoutProvisions = (text: string, gone: ReadonlySet<string>, { settingOf }: ChapterScope): string =>
  text.replace(carries, (_, ids: string) => {
    const kept = [...ids.matchAll(/'([^']+)'/g)]
      .map(([, id = '']) => id)
      .filter((id) => !gone.has(settingOf(id) ?? ''));
    return kept.length > 0 ? `<Carries ids={[${kept.map((id) => `'${id}'`).join(', ')}]} />` : '';
  });

const cellsOf = (row: string) => row.split('|').map((cell) => cell.trim());

/** A table of one row compares nothing: an edition of one setting has its cells as words under their heads. */
const withoutLoneRows = (text: string, { served }: ChapterScope): string =>
  served.size > 1
    ? text
    : text.replace(oneRow, (_, heads: string, row: string) => {
        const cells = cellsOf(row);
        const lines = cellsOf(heads)
          .slice(1)
          .map((head, index) => `**${head}:** ${cells[index] ?? ''}`);
        return lines.length === 1 ? `${lines[0] ?? ''}\n` : lines.map((line) => `- ${line}\n`).join('');
      });

/** What stands, while a chapter is narrowed, where a part within a section has gone. */
const mark = (settings: string) => `<Gone settings="${settings}" />`;
const marks = /<Gone settings="([^"]*)" \/>\n?/g;

/** Whether a section says anything besides its heading and where it comes from. */
const isEmpty = (section: string): boolean =>
  section
    .replace(/^## .*$/m, '')
    .replace(carries, '')
    .trim() === '';

const narrowSection = (section: string, scope: ChapterScope): string => {
  const gone = new Set<string>();
  const rest = section
    .replace(marks, (_, ids: string) => {
      for (const id of ids.split(' ')) gone.add(id);
      return '';
    })
    .replace(ofSetting, (whole, id: string) => {
      if (scope.served.has(id)) return whole;
      gone.add(id);
      return '';
    });
  if (gone.size === 0) return rest;
  const left = withoutLoneRows(rest.replace(headsOnly, ''), scope);
  return isEmpty(left) ? '' : withoutProvisions(left, gone, scope);
};

/**
 * The MDX of a chapter as an edition shows it. `<Only settings="nhs joint">` … `</Only>`, each on a line of its own,
 * stays if the edition serves one of the settings. So does a row of a table, or an item of a list, that begins with
 * `<Setting id="nhs" />`. Whatever reads a chapter reads it through this, so that all see the same words.
 */
export const narrowChapter = (mdx: string, scope: ChapterScope): string =>
  mdx
    .replace(only, (_, ids: string, inside: string) =>
      ids.split(' ').some((id) => scope.served.has(id)) ? inside : /^## /m.test(inside) ? '' : mark(ids),
    )
    .split(/^(?=## )/m)
    .map((section) => narrowSection(section, scope))
    .join('');
