/** Each part of the package has a type and each relationship within it an end: else Word cannot open the file. */
import { allOf } from '../reader/parse-xml.ts';
import { badParts, LINKS, swapped, TYPES, type Rule } from './rule.ts';

const resolveTarget = (from: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${from.replace(/_rels\/[^/]*$/, '')}${target}`;

export const packageParts: Rule = {
  name: 'packageParts',
  check({ parts, names }) {
    const types = parts.get(TYPES);
    if (!types) return ['no content types'];
    const extensions = allOf(types, 'Default').map(({ attributes }) => attributes['Extension']);
    const overrides = allOf(types, 'Override').map(({ attributes }) => attributes['PartName']);
    // "xml" has a type for all, but it is that of no part of a Word file.
    const untyped = names
      .filter((name) => name !== TYPES && !overrides.includes(`/${name}`))
      .map((name) => ({ name, extension: name.slice(name.lastIndexOf('.') + 1) }))
      .filter(({ extension }) => extension === 'xml' || !extensions.includes(extension));
    const absent = overrides.filter((name) => !names.includes(String(name).slice(1)));
    const links = names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((from) =>
        allOf(parts.get(from)!, 'Relationship').map(({ attributes }) => ({ from, attributes })),
      )
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ from, attributes }) => ({
        from,
        type: attributes['Type'] ?? '',
        target: resolveTarget(from, attributes['Target'] ?? ''),
      }));
    const main = links.find(({ from, type }) => from === '_rels/.rels' && type.endsWith('/officeDocument'));
    return [
      ...(main?.target === 'word/document.xml'
        ? []
        : ['the package does not say which part is the document']),
      ...untyped.map(({ name }) => `${name} has no content type`),
      ...absent.map((name) => `there is a content type for ${name}, but no such part`),
      ...links
        .filter(({ target }) => !names.includes(target))
        .map(({ target }) => `the relationship to ${target} leads nowhere`),
    ];
  },
  defects: {
    'no content types': badParts((parts) => delete parts[TYPES]),
    'a picture without a type': swapped(TYPES, /<Default [^>]*Extension="png"\/>/, ''),
    'a part that is only said to be XML': swapped(
      TYPES,
      /<Override [^>]*PartName="\/word\/header1.xml"\/>/,
      '',
    ),
    'a part that is not there': badParts((parts) => delete parts['word/footnotes.xml']),
    'a picture that is not there': badParts((parts) => delete parts['word/media/image1.png']),
    'a relationship that leads nowhere': swapped(
      LINKS,
      'Target="theme/theme1.xml"',
      'Target="theme/theme9.xml"',
    ),
    'no way to the document': swapped('_rels/.rels', 'relationships/officeDocument"', 'relationships/other"'),
  },
};
