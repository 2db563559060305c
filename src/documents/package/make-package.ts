/** The files of a record in one ZIP. No file is named after a person: file names are seen, sent and indexed. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { makeActionCalendar } from '../../planning/action-calendar.ts';
import type { DocumentModel } from '../model.ts';
import { describePackage, dueActions, packageNames, type NamingOptions } from './package-names.ts';
import type { PackagePlan } from './plan-package.ts';
import { renderActionTable } from './render-action-table.ts';

export interface PackageOptions extends NamingOptions {
  /** ISO 8601 in UTC; also the time of the files in the ZIP. */
  savedAt: string;
  /** The whole record as it is saved, to open it in the form again. */
  record: string;
  render(model: DocumentModel): Promise<Uint8Array>;
  /** Called with the share of the work that is done, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/** The same record, plan and renderer give the same bytes. */
export async function makePackage(
  plan: PackagePlan,
  options: PackageOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { savedAt, record, render, onProgress = () => undefined } = options;
  const names = packageNames(plan, options);
  const files: Zippable = {};
  const add = (name: string, content: Uint8Array) => {
    if (Object.hasOwn(files, name)) throw new Error(`Two files of the package are named ${name}.`);
    files[name] = content;
  };
  for (const [index, { model }] of plan.documents.entries()) {
    onProgress(index / plan.documents.length);
    add(names.documents[index] ?? '', await render(model));
  }
  if (plan.actions && names.table !== undefined) {
    add(names.table, strToU8(renderActionTable(plan.actions)));
    if (names.calendar !== undefined)
      add(names.calendar, strToU8(makeActionCalendar(dueActions(plan), { listName: names.table, savedAt })));
  }
  add(names.record, strToU8(record));
  add(names.contents, strToU8(`\ufeff${describePackage(plan, names)}`));
  onProgress(1);
  return zipSync(files, { level: 6, mtime: zipTime(savedAt) });
}

/** A ZIP holds the time of a clock on the wall; this gives it the same everywhere. */
function zipTime(savedAt: string): Date {
  const time = new Date(savedAt);
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
}
