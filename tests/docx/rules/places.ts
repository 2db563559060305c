/** Drawings and places in the text are told apart, and a link within the document leads to one. */
import { allOf } from '../reader/parse-xml.ts';
import { DOCUMENT, swapped, type Rule } from './rule.ts';

const twice = (values: (string | undefined)[], what: string) =>
  [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
    (value) => `two ${what} ${value}`,
  );

export const unique: Rule = {
  name: 'unique',
  check({ body }) {
    const valuesOf = (name: string, key: string) =>
      allOf(body, name).map(({ attributes }) => attributes[key]);
    return [
      ...twice(valuesOf('wp:docPr', 'id'), 'drawings'),
      ...twice(valuesOf('w:bookmarkStart', 'w:id'), 'bookmark ids'),
      ...twice(valuesOf('w:bookmarkStart', 'w:name'), 'bookmarks'),
    ];
  },
  defects: {
    'two drawings with one number': swapped(DOCUMENT, '<wp:docPr id="2"', '<wp:docPr id="1"'),
    'two bookmarks with one number': swapped(
      DOCUMENT,
      /<w:bookmarkStart [^>]*w:id="(\d+)"\/>/,
      '$&<w:bookmarkStart w:name="other" w:id="$1"/>',
    ),
    'two bookmarks with one name': swapped(
      DOCUMENT,
      /<w:bookmarkStart w:name="([^"]*)"[^>]*>/,
      '$&<w:bookmarkStart w:name="$1" w:id="90"/><w:bookmarkEnd w:id="90"/>',
    ),
  },
};

export const links: Rule = {
  name: 'links',
  check({ body }) {
    const starts = allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
    const ends = allOf(body, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
    const open = starts.filter((start) => !ends.includes(start['w:id']));
    const lost = allOf(body, 'w:hyperlink').filter(({ attributes }) => {
      const anchor = attributes['w:anchor'];
      if (anchor === undefined) return attributes['r:id'] === undefined;
      return !starts.some((start) => start['w:name'] === anchor);
    });
    return [
      ...open.map((start) => `the bookmark ${start['w:name']} has no end`),
      ...lost.map(({ attributes }) => `a link to ${attributes['w:anchor'] ?? 'nothing'} leads nowhere`),
    ];
  },
  defects: {
    'a link to a place that is not there': swapped(DOCUMENT, 'w:anchor="place1"', 'w:anchor="place9"'),
    'a link to nothing': swapped(DOCUMENT, / w:anchor="place1"/, ''),
    'a place without an end': swapped(DOCUMENT, /<w:bookmarkEnd [^>]*>/, ''),
  },
};
