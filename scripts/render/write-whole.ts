import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** Writes a file whole or not at all: beside its place first, then moved there. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Refusal(`${file}: there is no folder '${dirname(file)}'. Make it first.`);
    throw new Refusal(`${file}: cannot be written (${code ?? String(error)}).`);
  }
}
