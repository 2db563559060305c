import { countDifferences, differencesInWords, type Comparison, type Section } from './compare-sides.ts';

const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const styles = `
:root{color-scheme:light dark;--line:#b1b4b6;--quiet:#505a5f;--panel:#f3f2f1}
@media (prefers-color-scheme:dark){:root{--line:#5a6670;--quiet:#b4bec6;--panel:#1a222a}}
body{margin:0 auto;padding:1.5rem;max-width:75rem;font:1.1875rem/1.4 Arial,sans-serif}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.5rem;margin:2.5rem 0 .5rem}
nav ul{columns:16rem;padding-left:1.25rem}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;table-layout:fixed;min-width:36rem}
caption{text-align:left;color:var(--quiet);padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-bottom:2px solid}
th[scope=row]{font-weight:700}
thead th:first-child{width:22%}
i{color:var(--quiet)}
@media print{body{font-size:10pt;max-width:none}tr{break-inside:avoid}}
`;

const cell = (words: string | undefined) =>
  `<td>${words === undefined ? '<i>not there</i>' : escape(words)}</td>`;

const sectionHtml = ({ id, title, differences, alike }: Section, heads: string): string => {
  const rows = differences.map(
    ({ what, one, other }) => `<tr><th scope="row">${escape(what)}</th>${cell(one)}${cell(other)}</tr>`,
  );
  const count = `${differencesInWords(differences.length)}, ${String(alike)} alike`;
  return [
    `<section><h2 id="${id}">${escape(title)}</h2>`,
    rows.length === 0
      ? `<p>${escape(count)}.</p>`
      : `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><caption>${escape(count)}</caption>` +
        `<thead><tr><th scope="col">What</th>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`,
    '</section>',
  ].join('\n');
};

/** The comparison as one page that needs nothing else: no script, no other file. */
export const comparisonHtml = (comparison: Comparison): string => {
  const { one, other, sections } = comparison;
  const heads = [one, other].map(({ id }) => `<th scope="col">${escape(id)}</th>`).join('');
  const title = `${one.title} (${one.id}) and ${other.title} (${other.id})`;
  const links = sections.map(
    ({ id, title: name, differences }) =>
      `<li><a href="#${id}">${escape(name)}</a>: ${differencesInWords(differences.length)}</li>`,
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}: compared</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>Two editions side by side: ${differencesInWords(countDifferences(comparison))}. Questions are compared in the words of the standard edition, so that a renamed word is one difference and not one in each question.</p>
<nav aria-label="Sections"><ul>
${links.join('\n')}
</ul></nav>
${sections.map((section) => sectionHtml(section, heads)).join('\n')}
</main>
</body>
</html>
`;
};
