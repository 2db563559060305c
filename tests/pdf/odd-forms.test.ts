/**
 * A form that other programs changed in odd ways. It opens with all that can be read, and says what cannot; or it is
 * refused with a reason that tells what to do.
 */
import { describe, expect, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFontsNode } from '../../src/documents/pdf/load-fonts-node.ts';
import { renderBlankPdf } from '../../src/documents/pdf/render-blank-pdf.ts';
import { applyEdition } from '../../src/editions/apply-edition.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { readBrand } from '../../src/editions/read-brand.ts';
import { failureMessage } from '../../src/records/failure-message.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';
import { fillForm } from './reader/fill-form.ts';
import { changePdf, type Dictionary, type Objects, type Value } from './reader/read-pdf.ts';

const edition = loadEdition('standard');
const template = applyEdition(
  loadTemplates().find(({ id }) => id === 'session-record')!,
  edition,
);
const { bytes: form } = await renderBlankPdf({
  template,
  brand: readBrand(edition),
  fonts: await loadFontsNode(),
  isFillable: true,
});

const ANSWERS = {
  'supervisee.name': 'Siân Ŵyn-Łukasz',
  'supervisor.name': 'Ada Eze',
  supervisionDate: '3 March 2026',
  sessionFormat: 'oneToOne',
  'agendaItems.0.topic': 'Caseload',
};
const filled = await fillForm(form, new Map(Object.entries(ANSWERS)));
const READ = {
  supervisee: { name: 'Siân Ŵyn-Łukasz' },
  supervisor: { name: 'Ada Eze' },
  supervisionDate: '2026-03-03',
  sessionFormat: 'oneToOne',
  agendaItems: [{ topic: 'Caseload' }],
};

const open = (bytes: Uint8Array) =>
  readRecordFile(bytes, 'form.pdf', (id) =>
    id === template.id ? { version: template.version, schema: template.schema } : undefined,
  );
const opened = async (bytes: Uint8Array) => {
  const result = await open(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { answers: result.value.answers, setAside: result.setAside };
};
const refused = async (bytes: Uint8Array) => {
  const result = await open(bytes);
  if (result.ok) throw new Error('It was opened.');
  const { title, text } = failureMessage(result.failure);
  expect(title.length).toBeGreaterThan(10);
  // The next thing to do.
  expect(text).toMatch(/Choose|choose|Save/);
  return result.failure.kind;
};

/** The dictionary of the field at a path, whatever it is inside. */
function fieldAt(objects: Objects, path: string): Dictionary {
  const all = Object.values(objects).flatMap((object) =>
    'value' in object && isDictionary(object.value) ? [object.value] : [],
  );
  const byReference = (reference: Value | undefined): Dictionary | undefined => {
    const object = objects[`obj:${String(reference)}`];
    return object && 'value' in object && isDictionary(object.value) ? object.value : undefined;
  };
  const nameOf = (field: Dictionary): string => {
    const own = typeof field['/T'] === 'string' ? field['/T'].slice(2) : '';
    const above = byReference(field['/Parent']);
    return above ? [nameOf(above), own].filter(Boolean).join('.') : own;
  };
  const found = all.find((field) => field['/T'] !== undefined && nameOf(field) === path);
  if (!found) throw new Error(`There is no field ${path}.`);
  return found;
}

const isDictionary = (value: Value): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const change = (edit: (field: (path: string) => Dictionary, catalogue: Dictionary) => void) =>
  changePdf(filled, (objects, file) => {
    edit((path) => fieldAt(objects, path), file.catalogue);
  });

/** @param args of qpdf, before its two files */
function qpdf(bytes: Uint8Array, ...args: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'odd-form-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    execFileSync('qpdf', [...args, join(folder, 'in.pdf'), join(folder, 'out.pdf')]);
    return new Uint8Array(readFileSync(join(folder, 'out.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('opens whole where nothing was changed', async () => {
  expect(await opened(filled)).toEqual({ answers: READ, setAside: [] });
});

describe('what opens', () => {
  it('a file to which two programs added what they changed', async () => {
    const again = await fillForm(filled, new Map([['supervisor.name', 'Ada Eze-Ġorġ']]));
    expect(again.length).toBeGreaterThan(filled.length);
    expect(Buffer.from(again.subarray(0, filled.length)).equals(Buffer.from(filled))).toBe(true);
    expect((await opened(again)).answers).toEqual({ ...READ, supervisor: { name: 'Ada Eze-Ġorġ' } });
  });

  it('a file in which a field is missing', async () => {
    const bytes = change((field) => {
      const above = field('supervisor');
      above['/Kids'] = [];
    });
    const { supervisor: _, ...others } = READ;
    expect((await opened(bytes)).answers).toEqual(others);
  });

  it('a field with another name, with its answer set aside', async () => {
    const bytes = change((field) => {
      field('supervisionDate')['/T'] = 'u:dateOfSupervision';
    });
    const { supervisionDate: _, ...others } = READ;
    expect(await opened(bytes)).toEqual({
      answers: others,
      setAside: [{ path: 'dateOfSupervision', why: 'unknown-question', value: '3 March 2026' }],
    });
  });

  it('a field that took the name of a question with parts, and loses neither', async () => {
    const bytes = change((field) => {
      field('supervisionDate')['/T'] = 'u:supervisee';
    });
    const { answers, setAside } = await opened(bytes);
    expect(answers['supervisee']).toEqual(READ.supervisee);
    expect(setAside.map(({ value }) => value)).toEqual(['3 March 2026']);
  });

  it('two fields of one name, and loses neither', async () => {
    const bytes = change((field) => {
      field('previousSessionDate')['/T'] = 'u:supervisionDate';
      field('supervisionDate')['/V'] = 'u:3 March 2026';
      fieldValue(field('supervisee.role'), 'Health visitor');
    });
    const both = changePdf(bytes, (objects) => {
      const twins = Object.values(objects).flatMap((object) =>
        'value' in object && isDictionary(object.value) && object.value['/T'] === 'u:supervisionDate'
          ? [object.value]
          : [],
      );
      expect(twins).toHaveLength(2);
      twins.forEach((twin, index) => {
        twin['/V'] = `u:${String(index + 3)} March 2026`;
      });
    });
    const { answers, setAside } = await opened(both);
    const found = [answers['supervisionDate'], ...setAside.map(({ value }) => value)];
    expect(found.sort()).toEqual(['2026-03-03', '2026-03-04']);
    expect(answers['supervisee']).toEqual({ ...READ.supervisee, role: 'Health visitor' });
  });

  it('a choice that is none of the options: what stands there is kept', async () => {
    const bytes = change((field) => {
      const choice = field('sessionFormat');
      choice['/V'] = '/carrierPigeon';
    });
    const { answers, setAside } = await opened(bytes);
    const kept = [answers['sessionFormat'], ...setAside.map(({ value }) => value)];
    expect(kept).toContain('carrierPigeon');
    expect(answers['supervisor']).toEqual(READ.supervisor);
  });

  it('a value that is a number reads as what it says; one that is no text at all is told of', async () => {
    const bytes = change((field) => {
      field('supervisionDate')['/V'] = 2026;
      field('supervisor.name')['/V'] = { '/Type': '/Odd' };
    });
    const { answers, setAside } = await opened(bytes);
    expect(answers['supervisionDate']).toBe('2026');
    expect(setAside.map(({ path }) => path)).toEqual(['supervisor.name']);
    expect(answers['supervisee']).toEqual(READ.supervisee);
  });

  it('a text of a million letters, whole', async () => {
    const long = 'Łukasz '.repeat(150_000);
    const bytes = change((field) => {
      fieldValue(field('agendaItems.0.topic'), long);
    });
    expect((await opened(bytes)).answers['agendaItems']).toEqual([{ topic: long }]);
  });

  it('a file whose table of objects is broken', async () => {
    const text = Buffer.from(filled).toString('latin1').replaceAll('startxref', 'startxxxx');
    expect((await opened(Uint8Array.from(Buffer.from(text, 'latin1')))).answers).toEqual(READ);
  });
});

describe('what is refused, with what to do', () => {
  it('a file without its fields, although it still says which form it is', async () => {
    const bytes = changePdf(filled, (_, { catalogue }) => {
      delete catalogue['/AcroForm'];
    });
    expect(await refused(bytes)).toBe('no-fields');
  });

  it('a file that was flattened', async () => {
    const flat = qpdf(filled, '--generate-appearances', '--flatten-annotations=all');
    const bytes = changePdf(flat, (_, { catalogue }) => {
      delete catalogue['/AcroForm'];
    });
    expect(await refused(bytes)).toBe('no-fields');
  });

  it('a file that was printed to a PDF', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'odd-form-'));
    writeFileSync(join(folder, 'in.pdf'), filled);
    execFileSync('pdftocairo', ['-pdf', join(folder, 'in.pdf'), join(folder, 'out.pdf')]);
    const printed = new Uint8Array(readFileSync(join(folder, 'out.pdf')));
    rmSync(folder, { recursive: true });
    expect(await refused(printed)).toBe('not-ours');
  });

  it('a file with a password, also an empty one', async () => {
    for (const password of ['', 'correct horse'])
      expect(await refused(qpdf(filled, '--encrypt', password, 'owner', '256', '--'))).toBe('encrypted');
  });

  it('a file of which the end is missing, or most of it', async () => {
    expect(await refused(filled.subarray(0, 3000))).toBe('damaged');
  });
});

function fieldValue(field: Dictionary, text: string): void {
  field['/V'] = `u:${text}`;
}
