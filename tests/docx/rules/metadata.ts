/** What is seen without opening the text: the title and the agency, and never a person. */
import { strToU8 } from 'fflate';
import { allOf, type XmlNode } from '../reader/parse-xml.ts';
import { badParts, CORE, swapped, type Rule } from './rule.ts';

const everyWord = (node: XmlNode | string): string[] =>
  typeof node === 'string'
    ? [node]
    : [...Object.values(node.attributes), ...node.children.flatMap(everyWord)];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

export const metadata: Rule = {
  name: 'metadata',
  check({ parts, names }, { model, people }) {
    const core = parts.get(CORE);
    const said = (name: string) =>
      (core ? allOf(core, name) : []).map(({ children }) => children.join('')).join();
    const outside = [...parts]
      .filter(([name]) => !/^word\/(?:document|styles|numbering)\.xml$/.test(name))
      .map(([, part]) => everyWord(part).join(' '))
      .concat(names)
      .join(' ');
    const agency = plain(model.edition.agency);
    return [
      ...(said('dc:title') === plain(model.title) ? [] : ['the title of the file']),
      ...['dc:creator', 'cp:lastModifiedBy']
        .filter((name) => said(name) !== agency)
        .map((name) => `${name} is "${said(name)}", not the agency`),
      ...people.filter((name) => outside.includes(name)).map((name) => `${name} stands outside the text`),
    ];
  },
  defects: {
    'no title': swapped(CORE, /<dc:title>.*<\/dc:title>/, ''),
    'another title': swapped(CORE, '<dc:title>', '<dc:title>A '),
    'made by a person': swapped(CORE, /(<dc:creator>)[^<]*/, '$1Somebody'),
    'changed by a person': swapped(CORE, /(<cp:lastModifiedBy>)[^<]*/, '$1Somebody'),
    'a name among the keywords': swapped(CORE, '</dc:creator>', '$&<cp:keywords>Megan Price</cp:keywords>'),
    'a name in a header': swapped('word/header1.xml', '<w:t xml:space="preserve">', '$&Siân Ŵyn '),
    'a name in the properties of the program': swapped(
      'docProps/app.xml',
      /\/>\s*$/,
      '><Manager>Megan Price</Manager></Properties>',
    ),
    'the name of a part': badParts((parts) => {
      parts['word/media/Megan Price.png'] = strToU8('');
    }),
  },
};
