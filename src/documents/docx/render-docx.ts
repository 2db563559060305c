/** A document model → a Word file (OOXML, transitional) with real styles, that Word and LibreOffice open and edit. */
import { Document, Packer, PageOrientation, SectionType, type ISectionOptions } from 'docx';
import { bringLogo } from '../bring-logo.ts';
import type { Block, DocumentModel } from '../model.ts';
import { readableOnWhite } from '../pdf/look.ts';
import { blockOf } from './blocks/block.ts';
import type { DocxContext } from './context.ts';
import { MARGIN, PAGE, roomOf, wordColour } from './look.ts';
import { numbering } from './numbering.ts';
import { footerOf, headersOf, letterhead } from './page-furniture.ts';
import { oneLine } from './paragraphs.ts';
import type { LetterFonts } from './picture/picture.ts';
import { repack } from './repack.ts';
import { stylesOf } from './styles.ts';

export interface RenderDocxOptions {
  /** When the document was made: ISO 8601. The clock is never read, so that the same input gives the same bytes. */
  createdAt?: string | undefined;
  /** Needed where a figure has words in it: see `hasLabels`. */
  fonts?: LetterFonts | undefined;
}

/** Whether fonts are needed to write the document. */
export const hasLabels = ({ blocks }: DocumentModel): boolean =>
  blocks.some((block) => block.kind === 'figure' && (block.labels?.length ?? 0) > 0);

/**
 * Renders the model.
 * @returns the bytes of the file
 * @throws Error if a figure's path data is wrong; RangeError if `createdAt` is no time
 */
export async function renderDocx(
  given: DocumentModel,
  { createdAt, fonts }: RenderDocxOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const model = await bringLogo(given);
  const accent = wordColour(readableOnWhite(model.brand.colour));
  const context = createContext(model, accent, fonts);
  const document = new Document({
    title: oneLine(model.title),
    // The agency, never a person.
    creator: oneLine(model.edition.agency),
    lastModifiedBy: oneLine(model.edition.agency),
    styles: stylesOf(accent, model.brand.font),
    numbering,
    compatabilityModeVersion: 15,
    sections: sectionsOf(model, context),
  });
  return repack(await Packer.toArrayBuffer(document).then((buffer) => new Uint8Array(buffer)), createdAt);
}

/** Word turns pages by sections: one for each stretch of pages that lie the same way. */
function sectionsOf(model: DocumentModel, context: DocxContext): ISectionOptions[] {
  return stretchesOf(model).map(({ orientation, blocks }, index) => {
    const own = { ...context, orientation, room: roomOf(orientation) };
    return {
      properties: {
        titlePage: index === 0,
        ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
        page: {
          size: {
            ...PAGE,
            orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN, header: 500, footer: 450 },
        },
      },
      headers: headersOf(model, own),
      footers: { first: footerOf(model, own), default: footerOf(model, own) },
      children: [
        ...(index === 0 ? letterhead(model, own) : []),
        ...blocks.flatMap((block) => blockOf(block, own)),
      ],
    };
  });
}

interface Stretch {
  orientation: DocumentModel['orientation'];
  blocks: Block[];
}

/** The blocks that stand on pages that lie the same way. */
function stretchesOf({ orientation, blocks }: DocumentModel): Stretch[] {
  const stretches: Stretch[] = [{ orientation, blocks: [] }];
  for (const block of blocks) {
    const wanted =
      block.kind === 'heading' && block.pageBreakBefore ? (block.orientation ?? orientation) : undefined;
    const last = stretches.at(-1);
    if (wanted === undefined || last?.orientation === wanted) last?.blocks.push(block);
    // The section begins a page already.
    else stretches.push({ orientation: wanted, blocks: [{ ...block, pageBreakBefore: false } as Block] });
  }
  return stretches;
}

function createContext(model: DocumentModel, accent: string, fonts: LetterFonts | undefined): DocxContext {
  let pictures = 0;
  let lists = 0;
  const bookmarks = new Map<string, string>();
  return {
    room: roomOf(model.orientation),
    orientation: model.orientation,
    accent,
    fonts,
    nextPicture: () => (pictures += 1),
    nextList: () => (lists += 1),
    bookmarkOf(anchor) {
      const name = bookmarks.get(anchor) ?? `place${bookmarks.size + 1}`;
      bookmarks.set(anchor, name);
      return name;
    },
  };
}
