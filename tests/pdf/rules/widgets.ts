import { textOf } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

export const widgets: Rule = {
  name: 'fields with names',
  source: 'Matterhorn 28-005; ISO 14289-1, 7.18.1',
  check(file) {
    return file.pages.flatMap((page, index) =>
      file
        .list(page.dictionary['/Annots'])
        .map((annotation) => file.dictionary(annotation))
        .filter((annotation) => annotation['/Subtype'] === '/Widget' && !textOf(annotation['/TU'])?.trim())
        .map(() => `page ${index + 1}: a field has no name for people who do not see it`),
    );
  },
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
