/** Every look that the text asks for is there, and the language is said: Word falls silently back on its own. */
import { allOf, childOf } from '../reader/parse-xml.ts';
import { DOCUMENT, NUMBERING, STYLES, swapped, type Rule } from './rule.ts';

const valueOf = (attributes: Record<string, string> | undefined) => attributes?.['w:val'];
/** Word has it in every document, written down or not. */
const BUILT_IN = 'DefaultParagraphFont';

export const styles: Rule = {
  name: 'styles',
  check({ parts }) {
    const sheet = parts.get(STYLES);
    if (!sheet) return ['no styles'];
    const known = allOf(sheet, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const asking = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];
    const used = [...parts.values()].flatMap((part) => asking.flatMap((name) => allOf(part, name)));
    const missing = used
      .map(({ attributes }) => valueOf(attributes))
      .filter((id) => id !== BUILT_IN && !known.includes(id));
    const doubled = known.filter((id, index) => known.indexOf(id) !== index);
    return [
      ...[...new Set(missing)].map((id) => `the style ${id} is not there`),
      ...doubled.map((id) => `two styles ${id}`),
    ];
  },
  defects: {
    'a style that is not there': swapped(STYLES, 'w:styleId="Question"', 'w:styleId="Other"'),
    'a table by a style that is not there': swapped(DOCUMENT, /(<w:tblStyle w:val=")[^"]*/, '$1Other'),
    'a footer by a style that is not there': swapped('word/footer1.xml', 'w:val="Footer"', 'w:val="Other"'),
    'a style based on one that is not there': swapped(STYLES, /(<w:basedOn w:val=")TableText/, '$1Other'),
    'two styles by one name': swapped(STYLES, 'w:styleId="Lead"', 'w:styleId="Note"'),
  },
};

export const numbering: Rule = {
  name: 'numbering',
  check({ parts, body }) {
    const sheet = parts.get(NUMBERING);
    if (!sheet) return ['no numbering'];
    const looks = allOf(sheet, 'w:abstractNum');
    const lists = allOf(sheet, 'w:num');
    const lookOf = (id: string | undefined) => {
      const list = lists.find(({ attributes }) => attributes['w:numId'] === id);
      const wanted = valueOf(childOf(list, 'w:abstractNumId')?.attributes);
      return looks.find(({ attributes }) => attributes['w:abstractNumId'] === wanted);
    };
    return allOf(body, 'w:numPr').flatMap((item) => {
      const id = valueOf(childOf(item, 'w:numId')?.attributes);
      const level = valueOf(childOf(item, 'w:ilvl')?.attributes) ?? '0';
      const look = lookOf(id);
      if (!look) return [`the list ${id} has no numbering`];
      const isThere = allOf(look, 'w:lvl').some(({ attributes }) => attributes['w:ilvl'] === level);
      return isThere ? [] : [`the list ${id} has no level ${level}`];
    });
  },
  defects: {
    'a list that is not there': swapped(DOCUMENT, '<w:numId w:val="3"/>', '<w:numId w:val="90"/>'),
    'a list without a look': swapped(
      NUMBERING,
      '<w:abstractNumId w:val="3"/>',
      '<w:abstractNumId w:val="90"/>',
    ),
    'a level that is not there': swapped(DOCUMENT, '<w:ilvl w:val="0"/>', '<w:ilvl w:val="7"/>'),
  },
};

export const language: Rule = {
  name: 'language',
  check({ parts }, { model }) {
    const defaults = allOf(parts.get(STYLES)!, 'w:rPrDefault')[0];
    const found = valueOf(defaults && allOf(defaults, 'w:lang')[0]?.attributes);
    return found === model.language ? [] : [`the language is ${found}, not ${model.language}`];
  },
  defects: {
    'no language': swapped(STYLES, /<w:lang [^>]*>/, ''),
    'another language': swapped(STYLES, 'w:lang w:val="en-GB"', 'w:lang w:val="en-US"'),
  },
};
