/**
 * A document model → a PDF file that is PDF/UA-1 and, with data attached, PDF/A-3a (without: PDF/A-2a):
 * shape → measure → paginate → paint, tagged as it is painted.
 */
import type { DocumentModel, Orientation } from '../model.ts';
import { createCanvas } from './canvas.ts';
import type { PdfFonts } from './fonts/pdf-fonts.ts';
import { fingerprint } from './file/fingerprint.ts';
import { xmpPacket } from './file/xmp-packet.ts';
import { createProtection } from './file/encrypt/create-protection.ts';
import { packObjects } from './file/pack-objects.ts';
import { binaryString, pdfDate, textString, utcSecond, utf8 } from './file/pdf-values.ts';
import { srgbProfile } from './file/srgb-profile.ts';
import { writeAttachment, type Attachment } from './file/write-attachment.ts';
import { writeFont } from './file/write-font.ts';
import { collectWidgets, writeForm } from './file/write-form.ts';
import { collectLinks, writeLinks } from './file/write-links.ts';
import { writeOutline } from './file/write-outline.ts';
import { writeStructure } from './file/write-structure.ts';
import { deflate, writeWithJsPdf } from './file/write-with-jspdf.ts';
import type { Anchors, Bookmark } from './layout/context.ts';
import { withoutBoxes } from './layout/field-lines.ts';
import { measureBlocks, withRegularHeadings } from './layout/measure.ts';
import { measureFurniture, type PageFurniture } from './layout/page-furniture.ts';
import { paginateTurned } from './layout/paginate-turned.ts';
import { forLargePrint } from './layout/for-large-print.ts';
import { sheetOf, type SheetOptions } from './layout/sheet.ts';
import { bringLogo } from '../bring-logo.ts';
import { LOGO_RESOURCE, readDocumentLogo } from './document-logo.ts';
import { writePicture } from './file/write-picture.ts';
import { readableOnWhite } from './look.ts';
import { paintPage } from './paint-page.ts';
import { addNode, pruneEmpty } from './structure.ts';
import { createShaper } from './text/shape.ts';
import { takeWholeFont } from './text/whole-font.ts';
import { textsOf } from './texts-of.ts';

export interface RenderPdfOptions extends SheetOptions {
  fonts: PdfFonts;
  /** When the document was made: ISO 8601. The clock is never read, so that the same input gives the same bytes. */
  createdAt: string;
  /** The fields of the model can be typed into, and are not only room to write by hand. */
  isFillable?: boolean | undefined;
  /** The data that the pages show; a final copy has none. */
  attachment?: Attachment | undefined;
  /**
   * Encrypts the file: it opens with this password only. It then has no data, is no PDF/A, and no two files are the
   * same, because keys are random.
   */
  password?: string | undefined;
  /** Called with the share of the work that is done, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
  /** Called with the number of pages, once that is known. */
  onPages?: ((pages: number) => void) | undefined;
}

const PRODUCER = 'jsPDF 4.2.1';

/**
 * Renders the model.
 * @returns the bytes of the file
 * @throws Error if `createdAt` is no date or a figure's path data is wrong
 */
export async function renderPdf(
  model: DocumentModel,
  options: RenderPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, attachment, onProgress = () => undefined } = options;
  const createdAt = utcSecond(options.createdAt);
  const isProtected = options.password !== undefined;
  if (isProtected && attachment) throw new Error('A protected copy holds no data. Leave the attachment out.');
  const sheets = {
    portrait: sheetOf('portrait', options),
    landscape: sheetOf('landscape', options),
  };
  const { width, margin, scale, smallest } = sheets[model.orientation];
  const accent = readableOnWhite(model.brand.colour);
  const shaper = createShaper(await fonts.withTexts(textsOf(model).map(withoutBoxes)));
  const logo = readDocumentLogo(await bringLogo(model));
  const root = addNode(undefined, 'Document');
  const furniture: Partial<Record<Orientation, PageFurniture>> = {};
  // What stands around the content is measured for the way in which a page of this document lies, and only for those.
  const furnitureOf = (orientation: Orientation) =>
    (furniture[orientation] ??= measureFurniture(model, {
      shaper,
      sheet: sheets[orientation],
      accent,
      logo,
      parent: root,
    }));
  const roomOf = (orientation: Orientation = model.orientation) => {
    const { top, bottom } = furnitureOf(orientation);
    return { width: sheets[orientation].width - margin * 2, capacity: bottom - top };
  };
  onProgress(0.05);

  const bookmarks: Bookmark[] = [];
  const anchors: Anchors = new Map();
  let ids = 0;
  const blocks = options.print === 'large' ? forLargePrint(model.blocks, width - margin * 2) : model.blocks;
  const strips = measureBlocks(
    withRegularHeadings(model.title, blocks),
    {
      shaper,
      ...roomOf(),
      smallest,
      isPublication: model.hasTitlePage ?? false,
      isFillable: options.isFillable ?? false,
      isForm: model.isForm ?? false,
      titleSize: model.hasTitlePage ? 34 : model.isForm ? 18 : 22,
      accent,
      parent: root,
      bookmarks,
      anchors,
      nextId: () => `c${String((ids += 1)).padStart(6, '0')}`,
    },
    roomOf,
  );
  onProgress(0.35);
  // Lets a worker hand on what it was told meanwhile, for example to stop.
  await Promise.resolve();

  const pages = paginateTurned(strips, model.orientation, furnitureOf);
  options.onPages?.(pages.length);
  const heights = pages.map(({ orientation }) => sheets[orientation].height);
  const painted = pages.map(({ parts, orientation }, page) => {
    const sheet = sheets[orientation];
    const canvas = createCanvas(page, sheet.height, scale);
    furnitureOf(orientation).paint(canvas, page, pages.length);
    paintPage(canvas, parts, { left: margin, width: sheet.width - margin * 2 });
    return canvas.finish();
  });
  pruneEmpty(root);
  const links = collectLinks(root);
  const widgets = collectWidgets(root);
  const annotations = [
    ...links.map(({ node, area }) => ({ node, page: area.page })),
    ...widgets.map(({ node, widget }) => ({ node, page: widget.area.page })),
  ];
  const programs = shaper.programs();
  const typed = programs.find(({ face }) => face.key === shaper.face('regular').key);
  if (widgets.length > 0 && typed) takeWholeFont(typed);
  const fontIds = new Map<string, number>();
  onProgress(0.6);

  const info =
    `<</Title ${textString(model.title)} /Creator ${textString(model.edition.title)} /Producer (${PRODUCER})` +
    ` /CreationDate (${pdfDate(createdAt)}) /ModDate (${pdfDate(createdAt)})>>`;
  const file = writeWithJsPdf({
    pages: painted.map(({ content }, page) => {
      const sheet = sheets[pages[page]!.orientation];
      return { width: sheet.width * scale, height: sheet.height * scale, content };
    }),
    fonts: programs.map((program) => ({
      resource: program.resource,
      write(writer) {
        const id = writeFont(writer, program);
        fontIds.set(program.resource, id);
        return id;
      },
    })),
    pictures: logo?.picture
      ? [{ resource: LOGO_RESOURCE, write: (writer, id) => writePicture(writer, id, logo.picture!) }]
      : [],
    annotations: pages.map((_, page) =>
      annotations.flatMap((annotation, number) => (annotation.page === page ? [number] : [])),
    ),
    info,
    fileId: fingerprint([
      info,
      ...painted.map(({ content }) => content),
      attachment?.text ?? '',
      ...(logo?.picture ? [binaryString(logo.picture.packed)] : []),
    ]),
    writeRest(writer, pageIds, annotationIds) {
      const owners = painted.map((page) => page.owners);
      writeLinks(writer, links, { annotationIds, pageIds, anchors, pageHeights: heights, scale });
      const structureId = writeStructure(writer, root, {
        owners,
        pageIds,
        annotations,
        annotationIds,
        scale,
      });
      const form = typed
        ? writeForm(writer, widgets, {
            widgetIds: annotationIds.slice(links.length),
            pageIds,
            firstKey: pages.length + links.length,
            font: { id: fontIds.get(typed.resource)!, resource: typed.resource },
            scale,
          })
        : '';
      const outlineId = writeOutline(writer, bookmarks, pageIds, heights, scale);
      const metadataId = writer.reserve();
      const packet = xmpPacket({
        title: model.title,
        language: model.language,
        creator: model.edition.title,
        producer: PRODUCER,
        createdAt,
        archivePart: isProtected ? undefined : attachment ? 3 : 2,
      });
      writer.writeStream(metadataId, '/Type /Metadata /Subtype /XML', utf8(packet), { compress: false });
      const profileId = writer.reserve();
      writer.writeStream(profileId, '/N 3', binaryString(srgbProfile()));
      return [
        '/Version /1.7',
        // AES-256 of revision 6 came to PDF 1.7 with this extension, and is part of PDF 2.0.
        isProtected ? '/Extensions <</ADBE <</BaseVersion /1.7 /ExtensionLevel 8>>>>' : '',
        '/MarkInfo <</Marked true>>',
        `/StructTreeRoot ${structureId} 0 R`,
        `/Lang ${textString(model.language)}`,
        '/ViewerPreferences <</DisplayDocTitle true>>',
        `/Metadata ${metadataId} 0 R`,
        '/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)' +
          ` /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) /DestOutputProfile ${profileId} 0 R>>]`,
        form,
        outlineId === undefined ? '' : `/Outlines ${outlineId} 0 R`,
        attachment ? writeAttachment(writer, attachment, createdAt) : '',
      ]
        .filter((entry) => entry !== '')
        .join('\n');
    },
  });
  onProgress(0.9);
  const protection = options.password === undefined ? undefined : await createProtection(options.password);
  const bytes = await packObjects(file, info, deflate, protection);
  onProgress(1);
  return bytes;
}
