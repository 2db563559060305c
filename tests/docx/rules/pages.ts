/** How the pages lie, and what stands at the head and the foot of each. */
import { allOf, childOf, elementsOf } from '../reader/parse-xml.ts';
import { isOn, wordsOf, type DocxFile } from '../reader/read-docx.ts';
import { bad, DOCUMENT, LINKS, swapped, type Rule } from './rule.ts';

export const orientation: Rule = {
  name: 'orientation',
  check({ body }, { model }) {
    const found = allOf(body, 'w:pgSz').map(({ attributes }) => {
      const isWide = Number(attributes['w:w']) > Number(attributes['w:h']);
      const isSaid = (attributes['w:orient'] ?? 'portrait') === (isWide ? 'landscape' : 'portrait');
      return isSaid ? (isWide ? 'landscape' : 'portrait') : 'otherwise than they are said to';
    });
    const wanted = [model.orientation];
    for (const block of model.blocks) {
      if (block.kind !== 'heading' || !block.pageBreakBefore) continue;
      const next = block.orientation ?? model.orientation;
      if (next !== wanted.at(-1)) wanted.push(next);
    }
    return String(found) === String(wanted)
      ? []
      : [`the pages lie ${found.join(', ')}, not ${wanted.join(', ')}`];
  },
  defects: {
    'a wide page that is high': swapped(
      DOCUMENT,
      /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="landscape"\/>/,
      '<w:pgSz w:w="$2" w:h="$1" w:orient="portrait"/>',
    ),
    'a wide page that is not said to lie': swapped(DOCUMENT, ' w:orient="landscape"', ''),
    'a high page that is said to lie': swapped(DOCUMENT, 'w:orient="portrait"', 'w:orient="landscape"'),
    'pages that are not turned': bad(DOCUMENT, (xml) =>
      xml.replace(/<w:pgSz [^>]*w:orient="landscape"\/>/, ''),
    ),
  },
};

const KINDS = ['header', 'footer'] as const;

/** The head and the foot of each kind of page of each section; what is not there is named. */
function furnitureOf({ parts, body }: DocxFile) {
  const targets = allOf(parts.get(LINKS)!, 'Relationship').map(({ attributes }) => attributes);
  return allOf(body, 'w:sectPr').flatMap((section, index) => {
    const hasFirst = isOn(childOf(section, 'w:titlePg'));
    const pages = index === 0 || hasFirst ? ['first', 'default'] : ['default'];
    return pages.flatMap((page) =>
      KINDS.map((kind) => {
        const reference = elementsOf(section).find(
          ({ name, attributes }) => name === `w:${kind}Reference` && attributes['w:type'] === page,
        );
        const target = targets.find(({ Id }) => Id === reference?.attributes['r:id'])?.['Target'];
        const isShown = page === 'default' || hasFirst;
        return { name: `the ${page} ${kind}`, kind, part: isShown ? parts.get(`word/${target}`) : undefined };
      }),
    );
  });
}

export const furniture: Rule = {
  name: 'furniture',
  check(file, { model }) {
    const isDraft = model.status === 'draft';
    return furnitureOf(file).flatMap(({ name, kind, part }) => {
      if (!part) return [`${name} is not shown`];
      const words = wordsOf(part);
      if (kind === 'header')
        return words.includes('DRAFT') === isDraft
          ? []
          : [`DRAFT in ${name} is ${isDraft ? 'missing' : 'wrong'}`];
      const fields = allOf(part, 'w:instrText').map(({ children }) => children.join('').trim());
      return [
        ...(words.includes(model.marking ?? '') ? [] : [`${name} has no marking`]),
        ...(/Page .* of/.test(words) && ['PAGE', 'NUMPAGES'].every((field) => fields.includes(field))
          ? []
          : [`${name} has no number of the page`]),
      ];
    });
  },
  defects: {
    'no DRAFT on the first page': swapped('word/header2.xml', ' DRAFT ', ''),
    'no DRAFT on the other pages': swapped('word/header1.xml', ' DRAFT ', ''),
    'no marking on the first page': swapped('word/footer2.xml', 'Confidential', ''),
    'no marking on the other pages': swapped('word/footer1.xml', 'Confidential', ''),
    'a page number that is only written': swapped(
      'word/footer1.xml',
      /<w:instrText[^>]*>PAGE<\/w:instrText>/,
      '',
    ),
    'no words for the page number': swapped('word/footer2.xml', ' of ', ' '),
    'a header that is written and not shown': swapped(
      DOCUMENT,
      /<w:headerReference w:type="default" [^>]*>/,
      '',
    ),
    'a footer that is written and not shown': swapped(
      DOCUMENT,
      /<w:footerReference w:type="first" [^>]*>/,
      '',
    ),
    'a first page that is like the others': swapped(DOCUMENT, '<w:titlePg/>', ''),
  },
};
