import { readContent } from '../reader/content.ts';
import { textOf } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

export const outputIntent: Rule = {
  name: 'output intent',
  source: 'ISO 19005-3, 6.2.3 and 6.2.4',
  check(file) {
    const intents = file.list(file.catalogue['/OutputIntents']).map((intent) => file.dictionary(intent));
    const intent = intents.find((entry) => entry['/S'] === '/GTS_PDFA1');
    const profile = file.stream(intent?.['/DestOutputProfile']);
    if (!profile) return ['the file does not say in which colours it is to be seen'];
    const problems = [];
    if (profile.readUInt32BE(0) !== profile.length) problems.push('the profile is not as long as it says');
    if (profile.toString('latin1', 36, 40) !== 'acsp') problems.push('the profile is no ICC profile');
    if (profile.toString('latin1', 12, 20) !== 'mntrRGB ')
      problems.push('the profile is not of a display in RGB');
    if (file.dictionary(intent!['/DestOutputProfile'])['/N'] !== 3)
      problems.push('the profile has not three colours');
    if (profile.readUInt8(8) > 4) problems.push('the profile is of a version that PDF/A does not know');
    if (!textOf(intent!['/OutputConditionIdentifier'])) problems.push('the output intent has no name');
    const others = new Set(['k', 'K', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'sh', 'ri', 'gs']);
    file.pages.forEach((page, index) => {
      for (const { operator } of readContent(page))
        if (others.has(operator)) problems.push(`page ${index + 1} paints by ${operator}, not in RGB`);
    });
    return problems;
  },
  defects: {
    'no output intent': bad(({ catalogue }) => delete catalogue['/OutputIntents']),
    'no profile': bad(({ catalogue }) => {
      delete (catalogue['/OutputIntents'] as Record<string, unknown>[])[0]!['/DestOutputProfile'];
    }),
    'a profile of version 5': bad(({ catalogue, stream }) => {
      const [intent] = catalogue['/OutputIntents'] as Record<string, string>[];
      stream(intent!['/DestOutputProfile'], (data) => `${data.slice(0, 8)}\u0005${data.slice(9)}`);
    }),
    'no name': bad(({ catalogue }) => {
      delete (catalogue['/OutputIntents'] as Record<string, unknown>[])[0]!['/OutputConditionIdentifier'];
    }),
    'ink instead of light': bad(({ content }) => content(0, (data) => `0 0 0 1 k\n${data}`)),
    'a broken profile': bad(({ catalogue, stream }) => {
      const [intent] = catalogue['/OutputIntents'] as Record<string, string>[];
      stream(intent!['/DestOutputProfile'], (data) => data.slice(0, 500));
    }),
  },
};
