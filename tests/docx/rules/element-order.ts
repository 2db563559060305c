/** The schema (ISO/IEC 29500-1, transitional) gives properties an order; Word refuses a file that breaks it. */
import { elementsOf, type XmlNode } from '../reader/parse-xml.ts';
import { bad, DOCUMENT, NUMBERING, swapped, type Rule } from './rule.ts';

const words = (list: string) => list.split(' ').map((name) => `w:${name}`);
const ORDERS: Record<string, string[]> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tcBorders': words('top start left bottom end right insideH insideV tl2br tr2bl'),
  'w:tblBorders': words('top start left bottom end right insideH insideV'),
  'w:tcMar': words('top start left bottom end right'),
  'w:tblCellMar': words('top start left bottom end right'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
};
/** What stands first in an element, in this order, before all else. */
const LEADING: Record<string, string[]> = {
  'w:p': ['w:pPr'],
  'w:r': ['w:rPr'],
  'w:tc': ['w:tcPr'],
  'w:tr': ['w:tblPrEx', 'w:trPr'],
  'w:tbl': ['w:tblPr', 'w:tblGrid'],
  'w:numbering': ['w:numPicBullet', 'w:abstractNum'],
};
const REPEATED = [
  'w:headerReference',
  'w:footerReference',
  'w:tblStylePr',
  'w:numPicBullet',
  'w:abstractNum',
];

function rankOf(parent: string, child: string): number {
  // The last section of a document ends its body.
  if (parent === 'w:body') return child === 'w:sectPr' ? 1 : 0;
  const leading = LEADING[parent];
  if (leading) return leading.includes(child) ? leading.indexOf(child) : leading.length;
  // Headers and footers stand in any order among each other.
  return ORDERS[parent]!.indexOf(child === 'w:footerReference' ? 'w:headerReference' : child);
}

function inside(node: XmlNode): string[] {
  const { name } = node;
  const own: string[] = [];
  if (ORDERS[name] || LEADING[name] || name === 'w:body') {
    const children = elementsOf(node).map((child) => child.name);
    children.forEach((child, index) => {
      const before = children[index - 1];
      if (rankOf(name, child) < 0) own.push(`${child} is no child of ${name}`);
      if (before && rankOf(name, child) < rankOf(name, before))
        own.push(`${child} after ${before} in ${name}`);
      const isSingle = (ORDERS[name] ?? LEADING[name])?.includes(child) && !REPEATED.includes(child);
      if (isSingle && children.indexOf(child) < index) own.push(`two ${child} in ${name}`);
    });
  }
  return [...own, ...elementsOf(node).flatMap(inside)];
}

export const order: Rule = {
  name: 'order',
  check: ({ parts }) =>
    [...parts].flatMap(([name, root]) => inside(root).map((problem) => `${name}: ${problem}`)),
  defects: {
    'the style of a paragraph after its other properties': swapped(
      DOCUMENT,
      /<w:pPr>(<w:pStyle [^>]*>)(<w:keepNext\/>)/,
      '<w:pPr>$2$1',
    ),
    'a property that the schema has elsewhere': swapped(DOCUMENT, '<w:pPr>', '<w:pPr><w:tcW/>'),
    'a property twice': swapped(DOCUMENT, '<w:b/>', '<w:b/><w:b/>'),
    'the look of a run after its words': swapped(
      DOCUMENT,
      /(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)(<w:t\b[^>]*>[^<]*<\/w:t>)/,
      '$2$1',
    ),
    'the grid of a table after its rows': swapped(
      DOCUMENT,
      /(<w:tblGrid>.*?<\/w:tblGrid>)(<w:tr>.*?<\/w:tr>)/,
      '$2$1',
    ),
    'text after the last section': swapped(DOCUMENT, '</w:body>', '<w:p/></w:body>'),
    'a list before the look of lists': bad(NUMBERING, (xml) => {
      const list = /<w:num .*?<\/w:num>/.exec(xml)?.[0] ?? '';
      return xml.replace(list, '').replace('<w:abstractNum ', `${list}<w:abstractNum `);
    }),
  },
};
