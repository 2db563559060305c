import { textOf } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

export const title: Rule = {
  name: 'title',
  source: 'Matterhorn 06-003, 07-001, 07-002; ISO 19005-3, 6.6.3',
  check(file, { model }) {
    const problems = [];
    const given = textOf(file.dictionary(file.trailer['/Info'])['/Title']);
    if (given !== model.title) problems.push(`the title is ${given}, not ${model.title}`);
    const packet = file.stream(file.catalogue['/Metadata'])?.toString('utf8') ?? '';
    const dublin = /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<]+)</.exec(packet)?.[1];
    const plain = dublin
      ?.replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    if (plain !== model.title) problems.push(`dc:title is ${plain}, not ${model.title}`);
    const preferences = file.dictionary(file.catalogue['/ViewerPreferences']);
    if (preferences['/DisplayDocTitle'] !== true)
      problems.push('readers show the file name instead of the title');
    return problems;
  },
  defects: {
    'no DisplayDocTitle': bad(({ catalogue }) => delete catalogue['/ViewerPreferences']),
    'DisplayDocTitle false': bad(
      ({ catalogue }) => (catalogue['/ViewerPreferences'] = { '/DisplayDocTitle': false }),
    ),
    'no title in Info': bad(({ info }) => delete info['/Title']),
    'no dc:title': bad(({ catalogue, stream }) =>
      stream(catalogue['/Metadata'], (data) => data.replace(/<dc:title>.*<\/dc:title>/, '')),
    ),
  },
};
