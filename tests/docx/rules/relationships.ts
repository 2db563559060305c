/** What the text refers to by the id of a relationship is there, and is what it should be. */
import { allOf, elementsOf, type XmlNode } from '../reader/parse-xml.ts';
import { DOCUMENT, LINKS, swapped, type Rule } from './rule.ts';

const KINDS: Record<string, string> = {
  'w:hyperlink': 'hyperlink',
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
  'a:blip': 'image',
  'asvg:svgBlip': 'image',
};

const everyNode = (node: XmlNode): XmlNode[] => [node, ...elementsOf(node).flatMap(everyNode)];

export const relationships: Rule = {
  name: 'relationships',
  check: ({ parts }) =>
    [...parts].flatMap(([name, root]) => {
      const links = parts.get(name.replace(/[^/]*$/, '_rels/$&.rels'));
      const known = (links ? allOf(links, 'Relationship') : []).map(({ attributes }) => attributes);
      const ids = known.map(({ Id }) => Id);
      const used = everyNode(root).flatMap((node) =>
        ['r:id', 'r:embed', 'r:link'].flatMap((key) =>
          node.attributes[key] === undefined ? [] : { node: node.name, id: node.attributes[key] },
        ),
      );
      return [
        ...used.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${id} is no relationship of ${name}`),
        ...used
          .map(({ node, id }) => ({ node, id, type: known.find(({ Id }) => Id === id)?.['Type'] ?? '' }))
          .filter(({ node, type }) => type !== '' && KINDS[node] && !type.endsWith(`/${KINDS[node]}`))
          .map(({ node, id, type }) => `${id} of ${node} is of the type ${type}`),
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two relationships ${id} of ${name}`),
      ];
    }),
  defects: {
    'a picture by an unknown id': swapped(DOCUMENT, /(<a:blip r:embed=")[^"]*/, '$1rId900'),
    'a web address by an unknown id': swapped(DOCUMENT, /(<w:hyperlink [^>]*r:id=")[^"]*/, '$1rId900'),
    'a picture that is no picture': swapped(
      LINKS,
      /relationships\/image(" Target="media\/image1.png")/,
      'relationships/settings$1',
    ),
    'two relationships by one id': swapped(LINKS, /Id="rId2"/, 'Id="rId1"'),
  },
};
