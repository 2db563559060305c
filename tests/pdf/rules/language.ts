import { textOf } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

export const language: Rule = {
  name: 'language',
  source: 'Matterhorn 11-006; ISO 19005-3, 6.7.4',
  check(file, { model }) {
    const given = textOf(file.catalogue['/Lang']);
    return given === model.language ? [] : [`the language is ${given}, not ${model.language}`];
  },
  defects: {
    'no language': bad(({ catalogue }) => delete catalogue['/Lang']),
    'empty language': bad(({ catalogue }) => (catalogue['/Lang'] = 'u:')),
  },
};
