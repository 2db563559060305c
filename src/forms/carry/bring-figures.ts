/** Counts figures from records of other templates that are opened together. They are nowhere but in this open page. */
import { groupBy } from '../../lib/group-by.ts';
import { fitAnswers } from '../../records/fit-answers.ts';
import { gather, type GatheredRecords } from '../../records/carry/gather.ts';
import { layFigures } from '../../records/carry/lay-figures.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import { fetchTemplate } from '../reopen/fetch-template.ts';
import type { FormSession } from '../state/form-session.ts';
import type { Brought } from './bring-files.ts';

/** Records that were opened before in this visit are counted again with the new ones, each once. */
export async function bringFigures(session: FormSession, records: readonly SavedRecord[]): Promise<Brought> {
  const { template, carry } = session;
  const before = carry.gathered.get();
  const all = distinct([...before.records, ...records]);
  const sources = await Promise.all(
    [...groupBy(all, (record) => record.template.id)].map(([id, own]) => fitted(id, own)),
  );
  session.boxes.flush();
  const form = session.answers.get();
  const { answers, nameless } = gather(template, sources, form, session.clock().today);
  const from = `${all.length} ${all.length === 1 ? 'record' : 'records'}`;
  const kept = session.bring(
    (current, start) => layFigures(template.schema, current, { ...start, ...before.answers }, answers, from),
    undefined,
  );
  carry.gathered.set({ records: all, answers });
  const notes = nameless.map(
    ({ title, count }) =>
      `${count} ${count === 1 ? 'record is' : 'records are'} in no row, because a name or reference is missing: ${title}.`,
  );
  const ids = Object.keys(answers);
  if (ids.length === 0 && notes.length === 0) return { kind: 'nothing', from };
  const label = (id: string) => template.schema.properties?.[id]?.title ?? id;
  return { kind: 'brought', from, labels: ids.map(label), kept: kept.map(label), names: [], notes };
}

async function fitted(id: string, records: readonly SavedRecord[]): Promise<GatheredRecords> {
  const template = await fetchTemplate(id);
  return {
    template,
    records: records.map((record) => ({
      ...record,
      answers: fitAnswers(record.answers, template.schema).answers,
    })),
  };
}

/** The same file chosen twice is one record, whenever it was saved. */
const distinct = (records: readonly SavedRecord[]): SavedRecord[] => [
  ...new Map(records.map((record) => [JSON.stringify([record.template, record.answers]), record])).values(),
];
