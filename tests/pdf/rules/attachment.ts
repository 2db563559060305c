import { textOf } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

export const attachment: Rule = {
  name: 'the data is an associated file',
  source: 'ISO 19005-3, 6.8; Matterhorn 21-001',
  check(file, { data, dataName = 'supervision-record.json' }) {
    const tree = file.dictionary(file.dictionary(file.catalogue['/Names'])['/EmbeddedFiles']);
    const names = file.list(tree['/Names']);
    const associated = file.list(file.catalogue['/AF']);
    if (data === undefined) {
      return names.length + associated.length > 0 ? ['a final copy carries a file'] : [];
    }
    const problems = [];
    if (names.length !== 2) return [`the file carries ${names.length / 2} files, not one`];
    if (!associated.includes(names[1]!)) problems.push('the file is not associated with the document');
    const specification = file.dictionary(names[1]);
    if (specification['/AFRelationship'] !== '/Data')
      problems.push('it is not said that the file is the data');
    for (const key of ['/F', '/UF']) {
      if (textOf(specification[key]) !== dataName) problems.push(`${key} is not the name of the file`);
    }
    if (!textOf(specification['/Desc'])) problems.push('the file is not described');
    const reference = file.dictionary(specification['/EF'])['/F'];
    const stream = file.dictionary(reference);
    if (stream['/Subtype'] !== '/application/json')
      problems.push(`the file is of the type ${String(stream['/Subtype'])}`);
    if (!textOf(file.dictionary(stream['/Params'])['/ModDate'])) problems.push('the file has no date');
    if (file.stream(reference)?.toString('utf8') !== data) problems.push('the file does not hold the data');
    return problems;
  },
  defects: {
    'no AFRelationship': bad(({ ofType }) => delete ofType('Filespec')[0]!['/AFRelationship']),
    'another relationship': bad(({ ofType }) => (ofType('Filespec')[0]!['/AFRelationship'] = '/Source')),
    'not associated': bad(({ catalogue }) => delete catalogue['/AF']),
    'no media type': bad(({ ofType }) => delete ofType('EmbeddedFile')[0]!['/Subtype']),
    'other data': bad(({ ofType, stream }) => {
      const files = ofType('Filespec')[0]!['/EF'] as Record<string, string>;
      stream(files['/F'], (data) => data.slice(1));
    }),
  },
};
