/**
 * Links: one annotation for each line that a link stands on. Annotations are numbered in the order of the structure;
 * after the pages each has its own key in the parent tree (ISO 32000-1, 14.7.4.4), by which an aid to reading gets from
 * the place on the page to the link in the text.
 */
import { figure } from '../canvas.ts';
import type { Anchors } from '../layout/context.ts';
import type { LinkArea, StructureNode } from '../structure.ts';
import type { ObjectWriter } from './object-writer.ts';
import { descriptionString, textString } from './pdf-values.ts';

export interface PlacedLink {
  node: StructureNode;
  target: string;
  area: LinkArea;
}

/** Every place that can be pressed, in the order of the structure. */
export function collectLinks(node: StructureNode): PlacedLink[] {
  const own = node.link?.areas.map((area) => ({ node, target: node.link!.target, area })) ?? [];
  return [...own, ...node.children.flatMap(collectLinks)];
}

/** A web address as PDF wants it: ASCII, so other characters are escaped as in any address. */
const asciiAddress = (address: string) =>
  address.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));

/**
 * Writes the annotations. PDF/UA asks for words that say where a link leads.
 * @throws Error if a link leads to an anchor that no block has
 */
export function writeLinks(
  writer: ObjectWriter,
  links: readonly PlacedLink[],
  where: {
    annotationIds: readonly number[];
    pageIds: readonly number[];
    anchors: Anchors;
    /** In points of the layout; pages may lie differently. */
    pageHeights: readonly number[];
    /** What a point of the layout is on paper. */
    scale: number;
  },
): void {
  const { annotationIds, pageIds, anchors, pageHeights, scale } = where;
  const onPaper = (value: number) => figure(value * scale);
  links.forEach(({ target, area }, index) => {
    const [left, bottom, right, top] = area.box;
    let leads: string;
    let words: string;
    if (target.startsWith('#')) {
      const place = anchors.get(target.slice(1));
      if (!place)
        throw new Error(`A link leads to "${target}", and no block of the document has that anchor.`);
      const height = pageHeights[place.page]!;
      const y = onPaper(Math.min(height, height - place.top + 12));
      leads = `/Dest [${pageIds[place.page]!} 0 R /XYZ null ${y} null]`;
      words = `Go to page ${place.page + 1}`;
    } else {
      leads = `/A <</S /URI /URI ${textString(asciiAddress(target))}>>`;
      words = target.replace(/^(mailto|tel):/, '');
    }
    writer.write(
      annotationIds[index]!,
      `<</Type /Annot /Subtype /Link /Rect [${[left, bottom, right, top].map(onPaper).join(' ')}] /Border [0 0 0]` +
        ` /F 4 /P ${pageIds[area.page]!} 0 R /StructParent ${pageIds.length + index}` +
        ` /Contents ${descriptionString(words)} ${leads}>>`,
    );
  });
}
