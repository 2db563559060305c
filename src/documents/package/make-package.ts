/** The files of a record in one ZIP. No file is named after a person: file names are seen, sent and indexed. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { makeActionCalendar, type DueAction } from '../../planning/action-calendar.ts';
import { recordFileName } from '../../records/record-file-name.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import type { DocumentModel } from '../model.ts';
import type { PackagePlan } from './plan-package.ts';
import { renderActionTable } from './render-action-table.ts';

export interface PackageOptions {
  template: ResolvedTemplate;
  /** For the date in the file names. */
  answers: Answers;
  /** ISO 8601 in UTC; also the time of the files in the ZIP. */
  savedAt: string;
  /** The whole record as it is saved, to open it in the form again. */
  record: string;
  extension: 'pdf' | 'docx';
  render(model: DocumentModel): Promise<Uint8Array>;
  /** Called with the share of the work that is done, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined;
}

/** The names of the files in a package, in their order. */
export interface PackageNames {
  zip: string;
  documents: string[];
  table?: string;
  calendar?: string;
  record: string;
  contents: string;
}

/** The actions that still need a reminder. */
const dueActions = ({ actions }: PackagePlan): DueAction[] =>
  (actions?.actions ?? []).flatMap(({ number, date, files, isClosed }) =>
    date === undefined || isClosed ? [] : [{ number, date, files }],
  );

export function packageNames(
  plan: PackagePlan,
  { template, answers, extension }: Pick<PackageOptions, 'template' | 'answers' | 'extension'>,
): PackageNames {
  const stem = recordFileName(template, answers, '').replace(/\.$/, '');
  const file = (name: string, end: string) => `${stem}-${name}.${end}`;
  const hasActions = (plan.actions?.actions ?? []).length > 0;
  return {
    zip: file('files', 'zip'),
    documents: plan.documents.map(({ name }) => file(name, extension)),
    ...(hasActions ? { table: file('actions', 'csv') } : {}),
    ...(dueActions(plan).length > 0 ? { calendar: file('actions', 'ics') } : {}),
    record: file('everything', 'json'),
    contents: 'what-goes-where.txt',
  };
}

/** What is in the ZIP and where each file is kept, for whoever opens it later. It names nobody. */
export function describePackage(plan: PackagePlan, names: PackageNames): string {
  const lines = [
    'File this record in its parts. Do not send this ZIP file on as a whole: it holds all of them.',
    '',
    ...plan.documents.flatMap(({ title, keptWhere }, index) => [
      names.documents[index] ?? '',
      `  Holds: ${title}`,
      `  Kept: ${keptWhere}`,
      '',
    ]),
    ...(names.table === undefined
      ? []
      : [
          names.table,
          '  Holds: every agreed action, and the file that each belongs in',
          '  Kept: with whoever follows the actions up; it speaks of everybody, so it belongs in no child’s record',
          '',
        ]),
    ...(names.calendar === undefined
      ? []
      : [
          names.calendar,
          '  Holds: a reminder for each open action with a date, without its words',
          '  Kept: in your calendar',
          '',
        ]),
    names.record,
    '  Holds: the whole record, to open it in the form again',
    '  Kept: where your agency keeps records that are not finished; delete it when the parts are filed',
    '',
  ];
  return lines.join('\r\n');
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
