/** Takes what comes over from chosen files into the open form. Nothing of them is kept but in this open page. */
import { published } from 'virtual:validators';
import { fitAnswers } from '../../records/fit-answers.ts';
import { layOver } from '../../records/carry/lay-over.ts';
import { makeFrom, rowsToChoose, type Choosable } from '../../records/carry/make-from.ts';
import { dateOf, originOf } from '../../records/carry/source-record.ts';
import { startFromLast, type CarriedAnswers } from '../../records/carry/start-from-last.ts';
import { matchableNames } from '../../records/carry/match-rows.ts';
import { gathers, sourcesOf } from '../../records/carry/what-comes-over.ts';
import type { SavedRecord } from '../../schemas/record.ts';
import type { ResolvedTemplate } from '../../schemas/template.ts';
import { fetchTemplate } from '../reopen/fetch-template.ts';
import { readChosenFile } from '../reopen/read-chosen-file.ts';
import type { FormSession } from '../state/form-session.ts';
import { bringFigures } from './bring-figures.ts';
import { previousRecord } from './previous-record.ts';

export type Brought =
  | { kind: 'refused'; fileName: string; title: string; text: string }
  | {
      kind: 'brought';
      from: string;
      labels: string[];
      kept: string[];
      names: string[];
      /** What else there is to say, in sentences. */
      notes?: string[];
    }
  | { kind: 'nothing'; from: string }
  | { kind: 'choose'; title: string; choices: Choosable[]; choose(index: number): Brought };

/** The titles of the other forms from which answers come over. */
export const sourceTitles = (template: ResolvedTemplate): string[] =>
  sourcesOf(template).flatMap((id) => published.find((one) => one.id === id)?.title ?? []);

export async function bringFiles(session: FormSession, files: readonly File[]): Promise<Brought[]> {
  const { template } = session;
  const outcomes: Brought[] = [];
  const own: SavedRecord[] = [];
  const counted: SavedRecord[] = [];
  for (const file of files) {
    const chosen = await readChosenFile(file, template);
    if (chosen.kind === 'refused') {
      outcomes.push({ kind: 'refused', fileName: file.name, ...chosen.message });
    } else if (chosen.record.template.id === template.id) {
      own.push(chosen.record);
    } else if (gathers(template, chosen.record.template.id)) {
      counted.push(chosen.record);
    } else if (sourcesOf(template).includes(chosen.record.template.id)) {
      outcomes.push(await bringOther(session, chosen.record));
    } else {
      outcomes.push({
        kind: 'refused',
        fileName: file.name,
        title: 'Nothing of this record belongs in this form',
        text: `It is a record of another form: ${chosen.title}. To go on with it, choose “Open a saved file”.`,
      });
    }
  }
  if (counted.length > 0) outcomes.unshift(await bringFigures(session, counted));
  if (own.length > 0) outcomes.unshift(bringOwn(session, own));
  return outcomes;
}

/** The newest is the last record; all of them show how ratings went. */
function bringOwn(session: FormSession, records: readonly SavedRecord[]): Brought {
  const { template, carry } = session;
  const known = new Set(carry.earlier.get().map((record) => JSON.stringify(record)));
  const added = records.filter((record) => !known.has(JSON.stringify(record)));
  carry.earlier.set([...carry.earlier.get(), ...added]);
  const last = [...carry.earlier.get(), ...records].reduce((newest, record) =>
    dateOf(template, record) > dateOf(template, newest) ? record : newest,
  );
  return put(
    session,
    startFromLast(template, last, session.clock().today),
    originOf(template, last, false),
    last,
  );
}

async function bringOther(session: FormSession, record: SavedRecord): Promise<Brought> {
  const source = await fetchTemplate(record.template.id);
  const { answers } = fitAnswers(record.answers, source.schema);
  const fitted = { ...record, answers };
  const { template } = session;
  const from = originOf(source, fitted, true);
  const take = (selection?: number) =>
    put(session, makeFrom(template, source, fitted, session.clock().today, selection), from);
  const making = template.madeFrom?.find((one) => one.template === source.id && one.forEach !== undefined);
  const choices = making ? rowsToChoose(making, source, fitted) : undefined;
  if (!choices || choices.length === 0) return take();
  return { kind: 'choose', title: source.title, choices, choose: take };
}

function put(
  session: FormSession,
  { answers }: CarriedAnswers,
  from: string,
  previous?: SavedRecord,
): Brought {
  const { template } = session;
  const kept = session.bring(
    (current, start) => layOver(template.schema, current, start, answers, from),
    previous && previousRecord(template, previous),
  );
  const names = previous ? matchableNames(template, previous) : [];
  const came = Object.keys(answers).filter((id) => !kept.includes(id));
  if (came.length === 0 && kept.length === 0 && names.length === 0) return { kind: 'nothing', from };
  const label = (id: string) => template.schema.properties?.[id]?.title ?? id;
  return { kind: 'brought', from, labels: came.map(label), kept: kept.map(label), names };
}
