import { textOf, type Dictionary, type PdfFile, type Value } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

interface FoundWidget {
  page: number;
  reference: Value;
  widget: Dictionary;
}

const widgetsOf = (file: PdfFile): FoundWidget[] =>
  file.pages.flatMap((page, index) =>
    file
      .list(page.dictionary['/Annots'])
      .map((reference) => ({ page: index + 1, reference, widget: file.dictionary(reference) }))
      .filter(({ widget }) => widget['/Subtype'] === '/Widget'),
  );

export const widgets: Rule = {
  name: 'fields with names',
  source: 'Matterhorn 28-005; ISO 14289-1, 7.18.1',
  check: (file) =>
    widgetsOf(file)
      .filter(({ widget }) => !textOf(widget['/TU'])?.trim())
      .map(({ page }) => `page ${page}: a field has no name for people who do not see it`),
  defects: {
    'a field without TU': bad(({ page, add }) => {
      const field = add({
        '/Type': '/Annot',
        '/Subtype': '/Widget',
        '/FT': '/Tx',
        '/T': 'u:name',
        '/Rect': [0, 0, 9, 9],
      });
      page(0)['/Annots'] = [field];
    }),
  },
};

/** The parent tree as a map from keys to references. */
function parentsOf(file: PdfFile): Map<unknown, Value> {
  const tree = file.dictionary(file.dictionary(file.catalogue['/StructTreeRoot'])['/ParentTree']);
  const numbers = file.list(tree['/Nums']);
  const parents = new Map<unknown, Value>();
  for (let at = 0; at + 1 < numbers.length; at += 2) parents.set(numbers[at], numbers[at + 1]!);
  return parents;
}

function problemsOf(
  file: PdfFile,
  parents: Map<unknown, Value>,
  { reference, widget }: FoundWidget,
): string[] {
  const problems = [];
  const element = file.dictionary(parents.get(widget['/StructParent']));
  if (element['/S'] !== '/Form') problems.push('does not lead to a Form of the structure');
  const kids = Array.isArray(element['/K']) ? element['/K'] : [element['/K'] ?? null];
  if (!kids.some((kid) => file.dictionary(kid)['/Obj'] === reference))
    problems.push('is not the content of its Form');
  const field = widget['/FT'] === undefined ? file.dictionary(widget['/Parent']) : widget;
  const look = file.dictionary(widget['/AP'])['/N'];
  if (look === undefined) problems.push('has no appearance');
  const states = file.stream(look ?? null) === undefined ? Object.keys(file.dictionary(look)) : [];
  if (field['/FT'] === '/Btn' && !(states.length === 2 && states.includes('/Off')))
    problems.push('is a box without an appearance on and off');
  if (field['/FT'] !== '/Btn' && states.length > 0) problems.push('has states, and is no box');
  if (widget['/F'] !== 4) problems.push('is not printed, or is hidden');
  return problems;
}

export const formFields: Rule = {
  name: 'fields that every program can fill in',
  source: 'ISO 14289-1, 7.18.4; ISO 19005-3, 6.4.1 and 6.3.3',
  check(file) {
    const parents = parentsOf(file);
    const found = widgetsOf(file);
    const form = file.dictionary(file.catalogue['/AcroForm']);
    const problems = found.flatMap((each) =>
      problemsOf(file, parents, each).map((problem) => `page ${each.page}: a field ${problem}`),
    );
    for (const key of ['/NeedAppearances', '/XFA'])
      if (form[key] !== undefined) problems.push(`the form has ${key}`);
    if (found.length > 0 && file.list(form['/Fields']).length === 0)
      problems.push('there are fields on the pages that the form does not know');
    return problems;
  },
  defects: {
    'a field outside the structure': bad(({ page, add }) => {
      page(0)['/Annots'] = [
        add({ '/Type': '/Annot', '/Subtype': '/Widget', '/FT': '/Tx', '/TU': 'u:x', '/Rect': [0, 0, 9, 9] }),
      ];
    }),
    'appearances left to the reader': bad(
      ({ catalogue }) => (catalogue['/AcroForm'] = { '/Fields': [], '/NeedAppearances': true }),
    ),
  },
};
