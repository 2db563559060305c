/** Makes a record of another template from the open one, and opens its form in place of this page. */
import { createRecord } from '../../records/create-record.ts';
import { findMentions } from '../../records/carry/find-mentions.ts';
import { layOver } from '../../records/carry/lay-over.ts';
import { makeFrom } from '../../records/carry/make-from.ts';
import { originOf } from '../../records/carry/source-record.ts';
import type { FormSession } from '../state/form-session.ts';
import { startingAnswers } from '../state/starting-answers.ts';

export interface Offer {
  /** The template of the new record. */
  target: string;
  title: string;
  words: string;
  forEach?: string | undefined;
  name?: string | undefined;
}

/** What the published templates offer to make from a record of this one. */
export async function offersFor(templateId: string): Promise<Offer[]> {
  const { published } = await import('virtual:validators');
  return published.flatMap(({ id, title, madeFrom }) =>
    madeFrom.flatMap(({ template, offer, forEach, name }) =>
      template === templateId && offer !== undefined
        ? [{ target: id, title, words: offer, forEach, name }]
        : [],
    ),
  );
}

/** @throws {Error} if the other template cannot be had from the site; the page is then as it was. */
export async function makeRecordFrom(session: FormSession, offer: Offer, selection?: number): Promise<void> {
  session.boxes.flush();
  const [{ showForm }, { fetchTemplate }] = await Promise.all([
    import('../reopen/show-form.tsx'),
    import('../reopen/fetch-template.ts'),
  ]);
  const target = await fetchTemplate(offer.target);
  const { template: source } = session;
  const { today } = session.clock();
  const record = { answers: session.answers.get(), savedAt: today };
  const { answers: brought } = makeFrom(target, source, record, today, selection);
  const start = startingAnswers(target.schema, session.clock());
  const { answers, carried } = layOver(target.schema, start, start, brought, originOf(source, record, true));
  const made = createRecord({ template: target, answers, status: 'draft', savedAt: new Date(), carried });
  const mentions = selection === undefined ? [] : findMentions(offer, source, record, selection, brought);
  const label = (path: string) => target.schema.properties?.[path]?.title ?? path;
  await showForm(made, session.brand, {
    title: 'What belongs in this form has come over. Each answer that came over is marked.',
    lines: mentions.map(
      ({ path, name }) =>
        `“${label(path)}” holds the name ${name}, which belongs to another part of the record. Read it and take out what is not about this one.`,
    ),
  });
}
