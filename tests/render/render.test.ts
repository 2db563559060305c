/** `npm run render` as a person calls it: a child process, files on disk, exit status and messages. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/records/parse-record.ts';
import { readRecordFile } from '../../src/records/read-record-file.ts';
import { loadTemplates } from '../../src/schemas/load-templates.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'render-'));
const stored = join(root, 'tests/records');
const templates = loadTemplates(join(root, 'src/schemas'));
const worked = templates.find(({ id }) => id === 'evaluation')?.examples.worked.data ?? {};
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);
const save = (name: string, content: unknown) => {
  writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content));
  return inFolder(name);
};

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}
async function run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'scripts/render.ts'), ...args],
      {
        // From elsewhere: nothing may depend on the working folder.
        cwd: folder,
        env: { ...process.env, ...env },
      },
    );
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}
const render = (template: string, data: string, format: string, out: string, ...more: string[]) =>
  run([template, '--data', data, '--format', format, '--out', out, ...more], {
    SOURCE_DATE_EPOCH: '1790000000',
  });
const read = (name: string) => readFileSync(inFolder(name));

describe.concurrent('npm run render', { timeout: 120_000 }, () => {
  const names = templates.flatMap(({ id, version }) =>
    ['worked', 'awkward'].map((example) => [id, `${id}.v${version}.${example}.json`]),
  );
  it.each(names)('makes a PDF of %s from %s that opens again with every answer', async (id, file) => {
    const record = readFileSync(join(stored, file), 'utf8');
    const { status } = await render(id, join(stored, file), 'pdf', inFolder(`${file}.pdf`));
    expect(status).toBe(0);
    const known = () => ({ version: 1 });
    const [opened, original] = [
      await readRecordFile(read(`${file}.pdf`), 'x.pdf', known),
      parseRecord(record, known),
    ];
    if (!opened.ok || !original.ok) throw new Error(`${file} did not open`);
    expect(opened.value.answers).toEqual(original.value.answers);
    expect(opened.value.status).toBe('complete');
    expect(opened.value.savedAt).toBe(original.value.savedAt);
  });

  it('makes a Word file, the same bytes twice, with a diagram too', async () => {
    for (const template of ['evaluation', 'kolb-cycle']) {
      const data = join(stored, `${template}.v1.worked.json`);
      for (const out of ['a.docx', 'b.docx'])
        expect((await render(template, data, 'docx', inFolder(out))).status).toBe(0);
      expect(read('a.docx').equals(read('b.docx'))).toBe(true);
      expect(read('a.docx').subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('makes a blank form without data, the same bytes twice', async () => {
    for (const out of ['blank-a.docx', 'blank-b.docx'])
      expect((await run(['evaluation', '--blank', '--format', 'docx', '--out', inFolder(out)])).status).toBe(
        0,
      );
    expect(read('blank-a.docx').equals(read('blank-b.docx'))).toBe(true);
    const refused = await run(['evaluation', '--blank', '--format', 'json', '--out', inFolder('blank.json')]);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('pdf, docx or text')]);
  });

  it('makes a PDF to write on and one to type into, the same bytes twice', async () => {
    for (const which of ['--blank', '--fillable']) {
      for (const out of ['form-a.pdf', 'form-b.pdf'])
        expect((await run(['evaluation', which, '--format', 'pdf', '--out', inFolder(out)])).status).toBe(0);
      expect(read('form-a.pdf').equals(read('form-b.pdf'))).toBe(true);
    }
    const refused = await run(['evaluation', '--fillable', '--format', 'docx', '--out', inFolder('f.docx')]);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('made as pdf')]);
  });

  it('makes the same bytes twice, from a record and from bare answers', async () => {
    const bare = save('twice.json', worked);
    for (const data of [join(stored, 'evaluation.v1.worked.json'), bare]) {
      for (const out of ['a.pdf', 'b.pdf'])
        expect((await render('evaluation', data, 'pdf', inFolder(out))).status).toBe(0);
      expect(read('a.pdf').equals(read('b.pdf'))).toBe(true);
    }
  });

  it('reads bare answers in JSON and in YAML, and dates them by SOURCE_DATE_EPOCH', async () => {
    const yaml = save(
      'bare.yaml',
      'aboutSupervisor: Supervisor B\nevaluationDate: 2025-09-16\nevaluationStatements:\n  lengthRight: "yes"\n',
    );
    const json = save('bare.json', {
      aboutSupervisor: 'Supervisor B',
      evaluationDate: '2025-09-16',
      evaluationStatements: { lengthRight: 'yes' },
    });
    for (const [data, out] of [
      [yaml, 'y.json'],
      [json, 'j.json'],
    ] as const) {
      expect((await render('evaluation', data, 'json', inFolder(out))).status).toBe(0);
    }
    expect(read('y.json').equals(read('j.json'))).toBe(true);
    expect(JSON.parse(read('y.json').toString())).toMatchObject({
      status: 'complete',
      savedAt: '2026-09-21T14:13:20Z',
    });
  });

  it('makes text, and takes a PDF as its data', async () => {
    await render('evaluation', save('for-pdf.json', worked), 'pdf', inFolder('data.pdf'));
    const { status } = await render('evaluation', inFolder('data.pdf'), 'text', inFolder('out.txt'));
    expect(status).toBe(0);
    expect(read('out.txt').toString()).toContain(
      'Our sessions last about the right amount of time.\n   Answer: Maybe',
    );
  });

  it('makes a draft of an incomplete record and says so, in the document too', async () => {
    const { status, stderr } = await render(
      'evaluation',
      save('draft.json', { moreOf: 'Time' }),
      'text',
      inFolder('draft.txt'),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('This is a draft, because the record is not complete');
    expect(stderr).toContain("aboutSupervisor: Enter your supervisor's name");
    expect(read('draft.txt').toString()).toContain('DRAFT. This record is not complete.');
  });

  it('makes a final copy of a complete record only, and puts no data in', async () => {
    const complete = await render(
      'evaluation',
      save('full.json', worked),
      'pdf',
      inFolder('final.pdf'),
      '--final',
    );
    expect(complete.status).toBe(0);
    expect(await readRecordFile(read('final.pdf'), 'final.pdf', () => ({ version: 1 }))).toEqual({
      ok: false,
      failure: { kind: 'final-copy' },
    });
    const draft = await render(
      'evaluation',
      save('part.json', { moreOf: 'Time' }),
      'pdf',
      inFolder('no.pdf'),
      '--final',
    );
    expect(draft).toMatchObject({ status: 1 });
    expect(draft.stderr).toContain('A final copy needs a complete record');
    expect(readdirSync(folder)).not.toContain('no.pdf');
  });

  it('shows how it is used', async () => {
    const { status, stdout } = await run(['--help']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Usage: npm run render')]);
  });
});

describe('npm run render with wrong input', { timeout: 120_000 }, () => {
  const good = [
    '--data',
    join(stored, 'evaluation.v1.worked.json'),
    '--format',
    'json',
    '--out',
    inFolder('refused.out'),
  ];
  const withData = (data: string, template = 'evaluation') => [
    template,
    '--data',
    data,
    '--format',
    'json',
    '--out',
    inFolder('refused.out'),
  ];
  const cases: [string, () => string[], RegExp][] = [
    ['no template', () => good, /Give the id of a template/],
    [
      'an unknown template',
      () => ['evalution', ...good],
      /Unknown template 'evalution'\. Did you mean 'evaluation'\?/,
    ],
    ['two templates', () => ['evaluation', 'session-record', ...good], /one name too many/],
    [
      'an unknown edition',
      () => ['evaluation', ...good, '--edition', 'standrd'],
      /unknown edition 'standrd'\. Did you mean 'standard'\?/,
    ],
    [
      'an unknown format',
      () => ['evaluation', ...good, '--format', 'pfd'],
      /Unknown format 'pfd'\. Did you mean 'pdf'\?/,
    ],
    [
      'an unknown option',
      () => ['evaluation', ...good, '--finl'],
      /Unknown option '--finl'\. Did you mean '--final'\?/,
    ],
    [
      'an option without a value',
      () => ['evaluation', ...good, '--edition'],
      /Give a value after '--edition'/,
    ],
    [
      'an option in place of a value',
      () => ['evaluation', '--data', '--format', 'json', '--out', 'x'],
      /Give a value after '--data'/,
    ],
    ['no data', () => ['evaluation', ...good.slice(2)], /Give --data/],
    ['a missing file', () => withData(inFolder('absent.json')), /there is no such file/],
    ['a folder', () => withData(folder), /this is a folder/],
    ['broken JSON', () => withData(save('broken.json', '{"a": ')), /not well-formed JSON/],
    [
      'a cut-off record',
      () =>
        withData(
          save('cut.json', readFileSync(join(stored, 'evaluation.v1.worked.json'), 'utf8').slice(0, 300)),
        ),
      /The file is damaged/,
    ],
    ['broken YAML', () => withData(save('broken.yaml', 'a: [1\nb: "')), /not well-formed YAML/],
    ['a YAML bomb', () => withData(save('bomb.yaml', bomb())), /cannot be read as YAML/],
    ['a list', () => withData(save('list.json', '[1, 2]')), /holds no answers/],
    ['plain text', () => withData(save('text.yaml', 'just words')), /holds no answers/],
    [
      'an unknown question',
      () => withData(save('unknown.json', { moreOff: 'x' })),
      /moreOff: unknown question 'moreOff'\. Did you mean 'moreOf'\?/,
    ],
    [
      'an unknown question in a row',
      () => withData(save('row.json', { families: [{ familyNam: 'x' }] }), 'session-record'),
      /families\.0\.familyNam: unknown question.*'familyName'/,
    ],
    [
      'a number where text is due',
      () => withData(save('number.json', { evaluationDate: 20250911 })),
      /evaluationDate: must be text/,
    ],
    [
      'text where a list is due',
      () => withData(save('shape.json', { families: 'Elm' }), 'session-record'),
      /families: must be a list/,
    ],
    [
      'a hostile key',
      () => withData(save('hostile.json', '{"__proto__": {"moreOf": "x"}}')),
      /cannot be opened safely/,
    ],
    [
      'a hostile key in YAML',
      () => withData(save('hostile.yaml', 'constructor:\n  moreOf: x\n')),
      /cannot be opened safely/,
    ],
    ['deep nesting', () => withData(save('deep.json', '['.repeat(100_000))), /cannot be opened safely/],
    [
      'a record of another template',
      () => withData(join(stored, 'session-record.v1.worked.json')),
      /is for template 'session-record', not 'evaluation'/,
    ],
    [
      'a record of a newer version',
      () =>
        withData(
          save(
            'newer.json',
            readFileSync(join(stored, 'evaluation.v1.worked.json'), 'utf8').replace(
              '"version": 1',
              '"version": 9',
            ),
          ),
        ),
      /comes from a newer version/,
    ],
    [
      'a folder that is not there',
      () => ['evaluation', ...good, '--out', inFolder('nowhere/x.json')],
      /there is no folder/,
    ],
  ];
  it.concurrent.each(cases)('refuses %s, and writes nothing', async (_, args, message) => {
    const { status, stderr } = await run(args());
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
    expect(readdirSync(folder).filter((name) => /refused|\.part$/.test(name))).toEqual([]);
  });

  it('leaves an existing file alone when it refuses', async () => {
    const kept = save('kept.json', 'precious');
    expect((await render('evaluation', save('bad.json', '{'), 'json', kept)).status).toBe(1);
    expect(read('kept.json').toString()).toBe('precious');
  });
  it('refuses a wrong SOURCE_DATE_EPOCH', async () => {
    const args = [
      'evaluation',
      '--data',
      save('when.json', worked),
      '--format',
      'json',
      '--out',
      inFolder('when-out.json'),
    ];
    expect((await run(args, { SOURCE_DATE_EPOCH: 'yesterday' })).stderr).toMatch(/whole seconds since 1970/);
  });
});

/** Nine lists, each of nine of the one before: a few lines that unfold to hundreds of millions of entries. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level++)
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
