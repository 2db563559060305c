/** "Save to carry on later": everything typed, in a `.json` file. */
import type { FormSession } from '../state/form-session.ts';
import { envelopeOf } from '../carry/envelope-of.ts';
import { download } from './download.ts';

/** @returns what to tell the person */
export async function saveToCarryOn(session: FormSession): Promise<string> {
  try {
    const [{ createRecord }, { serializeRecord }, { recordFileName }] = await Promise.all([
      import('../../records/create-record.ts'),
      import('../../records/serialize-record.ts'),
      import('../../records/record-file-name.ts'),
    ]);
    session.boxes.flush();
    const { template } = session;
    const answers = session.answers.get();
    const fileName = recordFileName(template, answers, 'json');
    const record = createRecord({
      template,
      answers,
      // A signed record stays one, so that it is opened as one.
      status: session.carry.isSigned.get() ? 'complete' : 'draft',
      savedAt: new Date(),
      passedWarnings: session.passedWarnings.get(),
      ...envelopeOf(session),
    });
    download(serializeRecord(record), 'application/json', fileName);
    session.markSaved();
    return `Your browser was given the file ${fileName}. To carry on, choose “Open a saved file” on this page or on the home page.`;
  } catch (error) {
    console.error(error);
    return 'The file could not be made, because a part of this page could not be loaded. Your answers are still in the form. Check your internet connection and try again.';
  }
}
