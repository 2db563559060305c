/** What PDF/A limits or rules out altogether. */
import { readContent } from '../reader/content.ts';
import type { Dictionary, PdfFile, Value } from '../reader/read-pdf.ts';
import { bad, type Rule } from './rule.ts';

const LONGEST_STRING = 32_767;
const LONGEST_NAME = 127;
const LARGEST = 2 ** 31 - 1;
const DEEPEST = 28;
const PAGE = { least: 3, most: 14_400 };
/** The dictionary of a page's resources: nothing but fonts and plain pictures is used, so nothing else can break a rule. */
const RESOURCES = new Set(['/Font', '/ProcSet', '/XObject']);

/** Bytes of a string as a reader holds it. */
function byteLength(value: string): number {
  if (value.startsWith('b:')) return (value.length - 2) / 2;
  const text = value.slice(2);
  return /^[\x20-\x7e]*$/.test(text) ? text.length : 2 + text.length * 2;
}

function look(value: Value, where: string, problems: string[]): void {
  if (typeof value === 'number' && Math.abs(value) > LARGEST)
    problems.push(`${where}: ${value} is too large`);
  if (typeof value === 'string') {
    if (/^[ub]:/.test(value) && byteLength(value) > LONGEST_STRING)
      problems.push(`${where}: a string of ${byteLength(value)} bytes`);
    if (value.startsWith('/') && Buffer.byteLength(value) - 1 > LONGEST_NAME)
      problems.push(`${where}: the name ${value.slice(0, 20)}… is too long`);
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) look(key, where, problems);
    look(inner, where, problems);
  }
}

function resourceProblems(file: PdfFile): string[] {
  return file.pages.flatMap(({ dictionary }, index) => {
    const own = dictionary['/Resources'];
    if (own === undefined) return [`page ${index + 1} has no resources of its own`];
    const resources = file.dictionary(own);
    return [
      ...Object.keys(resources)
        .filter((key) => !RESOURCES.has(key))
        .map((key) => `page ${index + 1} uses ${key}, which no document needs`),
      ...Object.entries(file.dictionary(resources['/XObject'])).flatMap(([name, value]) =>
        pictureProblems(file.dictionary(value)).map((what) => `page ${index + 1}: ${name} ${what}`),
      ),
    ];
  });
}

/** What a picture of RGB pixels has; all else (a mask, interpolation, alternates) is ruled out or not needed. */
const PICTURE = new Set([
  ...['/Type', '/Subtype', '/Width', '/Height', '/ColorSpace', '/BitsPerComponent'],
  ...['/Filter', '/DecodeParms', '/Length'],
]);

function pictureProblems(picture: Dictionary): string[] {
  return [
    ...(picture['/Subtype'] === '/Image' ? [] : ['is no picture']),
    ...(picture['/ColorSpace'] === '/DeviceRGB' ? [] : ['has colours that the output intent does not cover']),
    ...Object.keys(picture)
      .filter((key) => !PICTURE.has(key))
      .map((key) => `has ${key}, which no picture needs`),
  ];
}

function depthOf(page: PdfFile['pages'][number]): number {
  let depth = 0;
  let deepest = 0;
  for (const { operator } of readContent(page)) {
    if (operator === 'q') depth += 1;
    if (operator === 'Q') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

export const limits: Rule = {
  name: 'limits',
  source: 'ISO 19005-3, 6.1.3, 6.1.7, 6.1.13, 6.2.2, 6.2.5, 6.2.8, 6.2.10',
  check(file, { isFillable }) {
    const problems: string[] = [];
    for (const [key, object] of Object.entries(file.objects)) {
      const value = 'stream' in object ? object.stream.dict : object.value;
      look(value, key, problems);
      if ('stream' in object && object.stream.dict['/F'] !== undefined)
        problems.push(`${key}: data outside the file`);
    }
    if (file.trailer['/Encrypt'] !== undefined) problems.push('the file is encrypted');
    for (const key of ['/OCProperties', '/Requirements', '/Perms', '/NeedsRendering'])
      if (file.catalogue[key] !== undefined)
        problems.push(`the catalogue has ${key}, which no document needs`);
    if (file.catalogue['/AcroForm'] !== undefined && isFillable !== true)
      problems.push('the catalogue has /AcroForm, which only a form to be filled in needs');
    file.pages.forEach((page, index) => {
      for (const size of [page.width, page.height])
        if (!(size >= PAGE.least && size <= PAGE.most)) problems.push(`page ${index + 1} measures ${size}`);
      if (depthOf(page) > DEEPEST) problems.push(`page ${index + 1} keeps ${depthOf(page)} states`);
      for (const key of ['/Group', '/AA', '/PresSteps'])
        if (page.dictionary[key] !== undefined) problems.push(`page ${index + 1} has ${key}`);
    });
    return [...problems, ...resourceProblems(file)];
  },
  defects: {
    'a string too long': bad(({ elements }) => (elements('Figure')[0]!['/Alt'] = `u:${'x'.repeat(32_768)}`)),
    'a string too long in UTF-16': bad(
      ({ elements }) => (elements('Figure')[0]!['/Alt'] = `u:${'ŵ'.repeat(16_384)}`),
    ),
    'a name too long': bad(({ catalogue }) => (catalogue['/Piece'] = `/${'n'.repeat(128)}`)),
    'a number too large': bad(({ catalogue }) => (catalogue['/Piece'] = 2 ** 31)),
    'a page too large': bad(({ page }) => (page(0)['/MediaBox'] = [0, 0, 595.28, 14_401])),
    'states too deep': bad(({ content }) =>
      content(0, (data) => `${'q\n'.repeat(29)}${'Q\n'.repeat(29)}${data}`),
    ),
    'data outside the file': bad(({ page, file }) => {
      file.dictionary(page(0)['/Contents'])['/F'] = 'u:elsewhere';
    }),
    'a transfer function': bad(({ page, file }) => {
      file.dictionary(page(0)['/Resources'])['/ExtGState'] = { '/G1': { '/TR': '/Identity' } };
    }),
    'something else than a picture': bad(({ page, file }) => {
      file.dictionary(page(0)['/Resources'])['/XObject'] = { '/Logo': page(0)['/Contents']! };
    }),
    'optional content': bad(({ catalogue }) => (catalogue['/OCProperties'] = { '/OCGs': [], '/D': {} })),
    'a form': bad(({ catalogue }) => (catalogue['/AcroForm'] = { '/Fields': [], '/NeedAppearances': true })),
    'a transparency group': bad(({ page }) => (page(0)['/Group'] = { '/S': '/Transparency' })),
    'no resources': bad(({ page }) => delete page(0)['/Resources']),
  },
};
