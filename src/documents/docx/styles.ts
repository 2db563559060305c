import { BorderStyle, type IStylesOptions } from 'docx';
import { ALERT, FONT, INK, MM, POINT, QUIET, RULE, TINT } from './look.ts';

/** The names by which blocks ask for a style. Word shows them in its list of styles, and an agency can change each. */
export const STYLES = {
  title: 'Title',
  lead: 'Lead',
  note: 'Note',
  warning: 'Warning',
  sheet: 'Sheet',
  question: 'Question',
  answer: 'Answer',
  figure: 'Figure',
  table: 'TableGrid',
  cell: 'TableText',
  cellHead: 'TableHeading',
  caption: 'Caption',
  list: 'ListParagraph',
  letterhead: 'Letterhead',
  marking: 'Marking',
  writingLine: 'WritingLine',
  gap: 'TableGap',
  header: 'Header',
  footer: 'Footer',
} as const;

const border = (color: string, size: number, space: number) =>
  ({ style: BorderStyle.SINGLE, color, size, space }) as const;

/** Headings do not stand alone at the end of a page. */
const heading = (
  size: number,
  color: string,
  before: number,
  after: number,
  level: number,
  font: string,
) => ({
  run: { font, size: size * 2, bold: true, color },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
    spacing: { before: before * POINT, after: after * POINT },
  },
});

/**
 * Every style of a document. The title is the heading of level 1 and stands in Word's navigation.
 * @param accent the brand's colour, readable on white, as six hexadecimal figures
 * @param font the name of the letters, as Word knows it
 */
export function stylesOf(accent: string, font: string = FONT): IStylesOptions {
  const own = (id: string, name: string, paragraph: object, run: object = {}, basedOn = 'Normal') => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    paragraph,
    run,
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: 22,
          color: INK,
          language: { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { line: 276, lineRule: 'auto', after: 6 * POINT } },
      },
      title: { ...heading(22, accent, 6, 6, 0, font), basedOn: 'Heading1', next: 'Normal' },
      heading1: heading(22, accent, 6, 6, 0, font),
      heading2: {
        ...heading(15, accent, 20, 6, 1, font),
        paragraph: {
          ...heading(15, accent, 20, 6, 1, font).paragraph,
          border: { top: border(accent, 8, 6) },
        },
      },
      heading3: heading(12.5, INK, 14, 4, 2, font),
      heading4: heading(11, INK, 10, 3, 3, font),
      listParagraph: { paragraph: { spacing: { after: 3 * POINT } } },
      caption: {
        run: { font, size: 22, bold: true, color: INK, italics: false },
        paragraph: { keepNext: true, spacing: { before: 10 * POINT, after: 4 * POINT } },
      },
    },
    paragraphStyles: [
      own(STYLES.lead, 'Lead', { spacing: { before: 4 * POINT, after: 8 * POINT } }, { size: 25 }),
      own(STYLES.note, 'Note', {}, { size: 18, color: QUIET }),
      own(
        STYLES.warning,
        'Warning',
        {
          indent: { left: 150, right: 150 },
          spacing: { before: 8 * POINT, after: 8 * POINT },
          border: {
            top: border(ALERT, 8, 6),
            bottom: border(ALERT, 8, 6),
            left: border(ALERT, 36, 6),
            right: border(ALERT, 8, 6),
          },
        },
        { bold: true },
      ),
      own(
        STYLES.sheet,
        'Sheet',
        {
          keepNext: true,
          shading: { type: 'clear', color: 'auto', fill: TINT },
          spacing: { before: 8 * POINT },
        },
        { bold: true, size: 20 },
      ),
      own(
        STYLES.question,
        'Question',
        { keepNext: true, keepLines: true, spacing: { before: 9 * POINT, after: 3 * POINT } },
        { bold: true, size: 24 },
      ),
      own(STYLES.answer, 'Answer', {
        indent: { left: 200 },
        border: { left: border(RULE, 18, 8) },
        spacing: { after: 0 },
      }),
      own(STYLES.figure, 'Figure', { spacing: { before: 120, after: 60, line: 240, lineRule: 'auto' } }),
      own(
        STYLES.cell,
        'Table text',
        { spacing: { before: 2 * POINT, after: 2 * POINT, line: 259, lineRule: 'auto' } },
        { size: 21 },
      ),
      own(STYLES.cellHead, 'Table heading', {}, { bold: true }, STYLES.cell),
      own(
        STYLES.letterhead,
        'Letterhead',
        { keepNext: true, spacing: { after: 2 * POINT } },
        { bold: true, size: 26 },
      ),
      own(
        STYLES.marking,
        'Marking',
        { border: { top: border(accent, 24, 6) }, spacing: { before: 6 * POINT, after: 8 * POINT } },
        { bold: true, size: 18 },
      ),
      own(STYLES.writingLine, 'Writing line', {
        spacing: { before: 0, after: 0 },
        border: { bottom: border(RULE, 6, 1), between: border(RULE, 6, 1) },
      }),
      own(
        STYLES.gap,
        'Table gap',
        { spacing: { before: 0, after: 0, line: 80, lineRule: 'exact' } },
        { size: 4 },
      ),
      own(STYLES.header, 'Header', { spacing: { after: 0 } }, { size: 16, color: QUIET }),
      own(STYLES.footer, 'Footer', { spacing: { after: 0 } }, { size: 16, color: QUIET }),
    ],
  };
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/**
 * The grid that Word itself calls so: an agency changes the lines of all tables here. The library has no way to say
 * a style of tables; it is put in when the file is packed again.
 */
export const TABLE_STYLE =
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
  '<w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>' +
  sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`).join('') +
  '</w:tblBorders></w:tblPr></w:style>';

/** Room to write on by hand, in twips. */
export const WRITING_HEIGHT = Math.round(9 * MM);
