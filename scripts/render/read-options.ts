import { parseArgs } from 'node:util';
import type { Paper, SheetOptions } from '../../src/documents/pdf/layout/sheet.ts';
import { nearestName } from '../../src/lib/nearest-name.ts';
import { Refusal, suggestion } from './refusal.ts';

export const usage = `Usage: npm run render -- TEMPLATE --data FILE --format pdf|docx|text|json|zip --out FILE [--edition ID] [--final]
                        [--large] [--paper a4|letter] [--word] [--names-checked]
       npm run render -- TEMPLATE --blank --format pdf|docx|text --out FILE [--edition ID] [--large] [--paper a4|letter]
       npm run render -- TEMPLATE --fillable --format pdf --out FILE [--edition ID]

  TEMPLATE    the id of a template, for example session-record
  --data      a saved record (.json, or a PDF you can reopen), or bare answers (.json or .yaml)
  --format    pdf, docx (Word), text, json, or zip: the record in the files that its parts belong in
  --out       the file to write; an existing one is replaced, whole or not at all
  --edition   the id of an edition; standard if left out
  --large     a PDF in large print: 18 point and up
  --paper     a4 or letter, for a PDF; a4 if left out
  --blank     the form to be filled in by hand, without any data
  --fillable  the form as a PDF with fields, to be filled in with any PDF program and opened on the site
  --final     a final copy: the record has to be complete, and a PDF then carries no data
  --word      a zip with Word files instead of PDF files
  --names-checked   a zip although names of one family stand in the document of another: you have read them

For bare answers the time of saving is SOURCE_DATE_EPOCH (seconds since 1970) or now.`;

const papers = ['a4', 'letter'] as const satisfies readonly Paper[];
export const formats = ['pdf', 'docx', 'text', 'json', 'zip'] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  template: string;
  data: string;
  format: Format;
  out: string;
  edition: string;
  isFinal: boolean;
  sheet: SheetOptions;
  /** A sheet to be filled in by hand; `data` is empty. */
  isBlank: boolean;
  /** For a zip: Word files instead of PDF files. */
  isWord: boolean;
  /** For a zip: names in the document of another family were read and can stay. */
  areNamesChecked: boolean;
  /** A PDF to be typed into; `data` is empty. */
  isFillable: boolean;
}

const options = {
  data: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string' },
  final: { type: 'boolean' },
  large: { type: 'boolean' },
  paper: { type: 'string' },
  blank: { type: 'boolean' },
  word: { type: 'boolean' },
  'names-checked': { type: 'boolean' },
  fillable: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line. Returns undefined if help was asked for; throws `Refusal` for what it does not know. */
export function readOptions(args: string[]): RenderOptions | undefined {
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  if (values.help) return undefined;
  const [template, ...rest] = positionals;
  if (template === undefined) throw new Refusal(`Give the id of a template.\n\n${usage}`);
  if (rest.length > 0) {
    throw new Refusal(
      `'${rest[0]}' is one name too many: give one template. A file is given with --data or --out.`,
    );
  }
  const isBlank = values.blank === true;
  const isFillable = values.fillable === true;
  if (isBlank && isFillable) throw new Refusal('Give either --blank or --fillable, not both.');
  if ((isBlank || isFillable) && (values.data !== undefined || values.final === true))
    throw new Refusal('A blank copy holds no data: leave --data and --final out.');
  const format = readFormat(needed(values.format, 'format', formats.join(', ')));
  return {
    template,
    data: isBlank || isFillable ? '' : needed(values.data, 'data', 'the file that holds the record'),
    format: readEmptyFormat(format, isBlank, isFillable),
    out: needed(values.out, 'out', 'the file to write'),
    edition: typeof values.edition === 'string' ? values.edition : 'standard',
    isFinal: values.final === true,
    sheet: { paper: readPaper(values.paper), print: values.large === true ? 'large' : 'standard' },
    isBlank,
    isWord: values.word === true,
    areNamesChecked: values['names-checked'] === true,
    isFillable,
  };
}

type OptionToken = Extract<NonNullable<ReturnType<typeof parseArgs>['tokens']>[number], { kind: 'option' }>;

function checkOption({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(options, name)) {
    throw new Refusal(
      `Unknown option '${rawName}'.${suggestion(`--${nearestName(name, Object.keys(options)) ?? 'help'}`)}`,
    );
  }
  const { type } = options[name as keyof typeof options];
  if (type === 'boolean' && value !== undefined) throw new Refusal(`'${rawName}' takes no value.`);
  if (
    type === 'string' &&
    (value === undefined || value === '' || (!inlineValue && value.startsWith('--')))
  ) {
    throw new Refusal(`Give a value after '${rawName}'.`);
  }
}

function needed(value: string | boolean | undefined, name: string, what: string): string {
  if (typeof value === 'string') return value;
  throw new Refusal(`Give --${name}: ${what}.\n\n${usage}`);
}

function readPaper(value: string | boolean | undefined): Paper {
  if (value === undefined) return 'a4';
  const paper = papers.find((known) => known === value);
  if (paper) return paper;
  throw new Refusal(
    `Unknown paper '${String(value)}'.${suggestion(nearestName(String(value), papers))} Papers: ${papers.join(', ')}.`,
  );
}

function readEmptyFormat(format: Format, isBlank: boolean, isFillable: boolean): Format {
  if (isFillable && format !== 'pdf')
    throw new Refusal(`A form with fields is made as pdf, not as ${format}.`);
  if (isBlank && format === 'json')
    throw new Refusal('A blank copy is made as pdf, docx or text, not as json.');
  return format;
}

function readFormat(value: string): Format {
  const format = formats.find((known) => known === value);
  if (format) return format;
  throw new Refusal(
    `Unknown format '${value}'.${suggestion(nearestName(value, formats))} Formats: ${formats.join(', ')}.`,
  );
}
