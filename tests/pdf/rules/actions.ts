import type { Value } from '../reader/read-pdf.ts';
import { linksOf } from './links.ts';
import { bad, type Rule } from './rule.ts';

/**
 * Types of action; bookmarks and links inside the document have plain destinations. Only a link in the words of the
 * model may lead to an address, and to that one.
 */
const ACTIONS = new Set(
  'JavaScript Launch URI SubmitForm ImportData GoToR GoToE GoTo Named Sound Movie Hide ResetForm Rendition Trans SetOCGState'
    .split(' ')
    .map((name) => `/${name}`),
);

export const noActions: Rule = {
  name: 'no actions',
  source: 'ISO 19005-3, 6.5; privacy: nothing leaves',
  check(file, { model }) {
    const addresses = new Set(linksOf(model.blocks).filter((link) => !link.startsWith('#')));
    const isKnown = (value: Record<string, Value>) =>
      value['/S'] === '/URI' && addresses.has(String(value['/URI']).slice(2));
    const problems: string[] = [];
    const look = (value: Value, where: string): void => {
      if (value === null || typeof value !== 'object') return;
      if (Array.isArray(value)) {
        for (const item of value) look(item, where);
        return;
      }
      if (ACTIONS.has(String(value['/S'])) && value['/Type'] !== '/StructElem' && !isKnown(value))
        problems.push(`${where}: ${String(value['/S'])}`);
      for (const key of ['/JS', '/AA', '/JavaScript']) if (key in value) problems.push(`${where} has ${key}`);
      for (const inner of Object.values(value)) look(inner, where);
    };
    for (const [key, object] of Object.entries(file.objects))
      look('stream' in object ? object.stream.dict : object.value, key);
    if (file.catalogue['/OpenAction'] !== undefined)
      problems.push('something happens when the file is opened');
    return problems;
  },
  defects: {
    'JavaScript when opened': bad(
      ({ catalogue }) => (catalogue['/OpenAction'] = { '/S': '/JavaScript', '/JS': 'u:x' }),
    ),
    'a link to the web': bad(({ page, add }) => {
      const link = add({
        '/Type': '/Annot',
        '/Subtype': '/Link',
        '/A': { '/S': '/URI', '/URI': 'u:https://example.org' },
      });
      page(0)['/Annots'] = [link];
    }),
    'a program started': bad(
      ({ catalogue }) => (catalogue['/AA'] = { '/WC': { '/S': '/Launch', '/F': 'u:x' } }),
    ),
  },
};
