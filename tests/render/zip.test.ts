/** `npm run render … --format zip`: the record in the files that its parts belong in, once somebody has read the names. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'render-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

function render(template: string, out: string, ...more: string[]) {
  const data = join(root, `tests/records/${template}.v1.worked.json`);
  const args = [template, '--data', data, '--format', 'zip', '--out', join(folder, out), ...more];
  return spawnSync(process.execPath, [join(root, 'scripts/render.ts'), ...args], { encoding: 'utf8' });
}

describe('npm run render with --format zip', { timeout: 120_000 }, () => {
  it('refuses while names stand in the document of another, and tells places only', () => {
    const { status, stderr } = render('session-record', 'refused.zip');
    expect(status).toBe(1);
    expect(stderr).toContain('in worker: agendaItems.1.topic: a name of family-1');
    // What was typed does not belong in a terminal's memory.
    expect(stderr).not.toContain('Elm');
    expect(existsSync(join(folder, 'refused.zip'))).toBe(false);
  });

  it('makes a document for each family and one for the worker', () => {
    expect(render('session-record', 'all.zip', '--names-checked').status).toBe(0);
    const names = Object.keys(unzipSync(readFileSync(join(folder, 'all.zip'))));
    expect(names.filter((name) => name.endsWith('.pdf'))).toEqual([
      'session-record-2025-09-11-family-1.pdf',
      'session-record-2025-09-11-family-2.pdf',
      'session-record-2025-09-11-worker.pdf',
    ]);
  });

  it('refuses a record that is filed as a whole', () => {
    expect(render('evaluation', 'whole.zip').stderr).toContain('A record of evaluation is filed as a whole');
  });
});
