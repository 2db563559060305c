/** The schema (ISO/IEC 29500-1, transitional) gives properties an order; Word refuses a file that breaks it. */
import { elementsOf, type XmlNode } from '../reader/parse-xml.ts';
import type { DocxFile } from '../reader/read-docx.ts';

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
/** Headers and footers stand in any order among each other. */
const rankOf = (order: string[], name: string) =>
  order.indexOf(name === 'w:footerReference' ? 'w:headerReference' : name);

export function findMisplaced({ parts }: DocxFile): string[] {
  return [...parts].flatMap(([name, root]) => inside(root).map((problem) => `${name}: ${problem}`));
}

function inside(node: XmlNode): string[] {
  const order = ORDERS[node.name];
  const own: string[] = [];
  if (order) {
    const children = elementsOf(node).map((child) => child.name);
    for (const child of children)
      if (rankOf(order, child) < 0) own.push(`${child} is no child of ${node.name}`);
    children.slice(1).forEach((child, index) => {
      const before = children[index] ?? '';
      if (rankOf(order, child) < rankOf(order, before)) own.push(`${child} after ${before} in ${node.name}`);
    });
  }
  return [...own, ...elementsOf(node).flatMap(inside)];
}
