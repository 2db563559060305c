/**
 * The form of every template with fields: judged by every rule, filled in by a program that others wrote, and opened
 * again as a record. What was typed is there, in the shapes of the template.
 */
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/documents/format-date.ts';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderBlankPdf } from '../../src/documents/pdf/render-blank-pdf.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { formMark } from '../../src/records/form/form-mark.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import type { Answers, ResolvedTemplate, SchemaNode } from '../../src/schemas/template.ts';
import { blankDocuments } from './examples.ts';
import { fillForm } from './reader/fill-form.ts';
import { changePdf, readPdf, runOn } from './reader/read-pdf.ts';
import { findProblems } from './rules/all-rules.ts';

const edition = loadEdition('standard');
const brand = readBrand(edition);
const templates = loadTemplates().map((template) => applyEdition(template, edition));
const models = new Map(blankDocuments(true).map(({ model }) => [model.template!.id, model]));

const forms = new Map<string, Promise<Uint8Array>>();

/** Made once for all tests. */
function formOf(template: ResolvedTemplate): Promise<Uint8Array> {
  const form = forms.get(template.id) ?? makeForm(template);
  forms.set(template.id, form);
  return form;
}

async function makeForm(template: ResolvedTemplate): Promise<Uint8Array> {
  const fonts = await loadFontsNode();
  return (await renderBlankPdf({ template, brand, fonts, isFillable: true })).bytes;
}

const open = async (bytes: Uint8Array, template: ResolvedTemplate) => {
  const result = await readRecordFile(bytes, 'form.pdf', (id) =>
    id === template.id ? { version: template.version, schema: template.schema } : undefined,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
};

/** Every single answer with its path, a choice of several as one each; a plain yes to a clause as what it stands for. */
function leavesOf(
  value: unknown,
  path: string,
  node: SchemaNode | undefined,
): [path: string, value: unknown][] {
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(node?.type) && typeof value === 'boolean') return [[`${path}.agreed`, value]];
  if (Array.isArray(value) && node?.items?.oneOf)
    return value.map((one: unknown): [string, unknown] => [below(String(one)), true]);
  if (Array.isArray(value)) return value.flatMap((row, at) => leavesOf(row, below(String(at)), node?.items));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, below(key), node?.properties?.[key]),
  );
}

const nodeAt = (schema: SchemaNode, path: string): SchemaNode | undefined =>
  path
    .split('.')
    .reduce<SchemaNode | undefined>(
      (node, step) =>
        /^\d+$/.test(step) ? node?.items : (node?.properties?.[step] ?? node?.items?.properties?.[step]),
      schema,
    );

/** What paper does not ask: what is never printed, what is worked out, a drawn mark, a capacity that is printed. */
function isAskedOnPaper({ schema }: ResolvedTemplate, path: string): boolean {
  const steps = path.split('.');
  const nodes = steps.map((_, index) => nodeAt(schema, steps.slice(0, index + 1).join('.')));
  if (steps.at(-1) === 'mark') return false;
  if (steps.at(-1) === 'capacity' && nodes.at(-2)?.question?.capacity) return false;
  return nodes.every((node) => node?.question?.showInPrint !== false && node?.question?.readOnly !== true);
}

/** As somebody types it. */
const typedAs = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value) : String(value);

describe.each(templates.map((template) => [template.id, template] as const))('%s', (id, template) => {
  const worked = leavesOf(template.examples.worked.data, '', template.schema);

  it('holds to every rule', async () => {
    const file = readPdf(await formOf(template));
    const data = formMark(template);
    const expected = {
      model: models.get(id)!,
      people: [],
      data,
      dataName: 'supervision-form.json',
      isFillable: true,
    };
    expect(findProblems(file, expected)).toEqual([]);
  });

  it('takes the worked example and gives it back', async () => {
    const bytes = await formOf(template);
    const asked = worked.filter(([path]) => isAskedOnPaper(template, path));
    const filled = await fillForm(bytes, new Map(asked.map(([path, value]) => [path, typedAs(value)])));
    const { value, setAside } = await open(filled, template);
    expect(setAside).toEqual([]);
    const found = new Map(leavesOf(value.answers, '', template.schema));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(asked));
  });
});

describe('a form that was changed by other programs', () => {
  const template = templates.find(({ id }) => id === 'session-record')!;
  const NAME = 'Siân Ŵyn-Łukasz \u0641\u0627\u0637\u0645\u0629 \u{1f600}';
  const fillByHand = (bytes: Uint8Array, values: Record<string, string>) =>
    changePdf(bytes, (objects) => {
      for (const object of Object.values(objects)) {
        const field = ('value' in object ? object.value : {}) as Record<string, unknown>;
        const name = typeof field['/TU'] === 'string' ? field['/TU'].slice(2) : '';
        if (name in values) field['/V'] = values[name];
      }
    });

  it('opens whatever way it was packed, and keeps what is no date as it was typed', async () => {
    const filled = fillByHand(await formOf(template), {
      'Supervisee Name: Name': `u:${NAME}`,
      'Supervision Date': 'u:next Tuesday',
      'Date of last Supervision Session': 'b:33204d61726368203230323590',
    });
    for (const way of ['--linearize', '--object-streams=disable', '--object-streams=generate']) {
      const packed = repack(filled, way);
      const { value } = await open(packed, template);
      const answers: Answers = value.answers;
      expect(answers).toEqual({
        supervisee: { name: NAME },
        supervisionDate: 'next Tuesday',
        previousSessionDate: '3 March 2025\u2019',
      });
      expect(value.status).toBe('draft');
    }
  });

  it('is an empty record where nothing was filled in', async () => {
    expect((await open(await formOf(template), template)).value.answers).toEqual({});
  });

  it('is refused with a reason where it is not known or was damaged', async () => {
    const bytes = await formOf(template);
    const unknown = await readRecordFile(bytes, 'form.pdf', () => undefined);
    expect(unknown).toMatchObject({ ok: false, failure: { kind: 'unknown-template' } });
    const mark = changePdf(bytes, (objects, file) => {
      const tree = file.dictionary(file.dictionary(file.catalogue['/Names'])['/EmbeddedFiles']);
      const stream = file.dictionary(file.dictionary(file.list(tree['/Names'])[1])['/EF'])['/F'];
      const target = objects[`obj:${String(stream)}`] as { stream: { data: string } };
      target.stream.data = Buffer.from('{"format":"safeguarding-supervision-form"}').toString('base64');
    });
    expect(await readRecordFile(mark, 'form.pdf', () => undefined)).toMatchObject({
      ok: false,
      failure: { kind: 'damaged' },
    });
  });
});

const repack = (bytes: Uint8Array, way: string): Uint8Array =>
  Uint8Array.from(
    Buffer.from(
      runOn(bytes, 'sh', (file) => ['-c', `qpdf ${way} "${file}" - | base64 -w0`]),
      'base64',
    ),
  );
