/** What the files of a package are called, and what each is for. No file is named after a person: file names are seen, sent and indexed. */
import type { DueAction } from '../../planning/action-calendar.ts';
import { recordFileName } from '../../records/record-file-name.ts';
import type { Answers, ResolvedTemplate } from '../../schemas/template.ts';
import type { PackagePlan } from './plan-package.ts';

export interface NamingOptions {
  template: Pick<ResolvedTemplate, 'id' | 'schema' | 'sections'>;
  /** For the date in the file names. */
  answers: Answers;
  extension: 'pdf' | 'docx';
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
export const dueActions = ({ actions }: PackagePlan): DueAction[] =>
  (actions?.actions ?? []).flatMap(({ number, date, files, isClosed }) =>
    date === undefined || isClosed ? [] : [{ number, date, files }],
  );

export function packageNames(
  plan: PackagePlan,
  { template, answers, extension }: NamingOptions,
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
