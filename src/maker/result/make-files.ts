/** The text of the edition as the form stands, what is wrong with it, and the ZIP. */
import { colourPairs, isColour, nearestPassing } from '../../editions/colour-pairs.ts';
import { keptAnswers } from '../../editions/kept-answers.ts';
import type { EditionFiles } from '../../editions/starting-edition.ts';
import type { OpenedEdition } from '../../editions/write-edition.ts';
import { checkSession } from '../../forms/check/check-session.ts';
import type { FormSession } from '../../forms/state/form-session.ts';
import type { Finding } from '../../rules/check-answers.ts';
import { sectionOf } from '../../rules/section-of.ts';
import type { Answers } from '../../schemas/template.ts';
import { loadEditionTools } from '../edition-tools.ts';
import { zipEdition, type EditionFolder } from './edition-zip.ts';

export type MadeFiles =
  /** Answers to put right; the form shows them. */
  | { kind: 'findings'; findings: readonly Finding[] }
  /** What stands in an opened file and the form does not ask about. */
  | { kind: 'file-problems'; problems: string[]; yaml: string }
  | { kind: 'ready'; folder: EditionFolder; answers: Answers };

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What the expressions of the form cannot say: contrast, and names that are taken. */
const findMore = (
  session: FormSession,
  known: EditionFiles,
  opened: OpenedEdition | undefined,
): Finding[] => {
  const answers = session.answers.get();
  const error = (path: string, message: string): Finding => ({
    severity: 'error',
    path,
    message,
    section: sectionOf(session.template, path),
  });
  const faint = (['colour', 'linkColour'] as const).flatMap((key) => {
    const value = answers[key];
    if (!isColour(value) || colourPairs(key, value).every(({ passes }) => passes)) return [];
    const name = key === 'colour' ? 'main colour' : 'colour of links';
    return [error(key, `Choose a darker ${name}, for example ${nearestPassing(key, value)}`)];
  });
  const id = text(answers['id']).trim();
  const start = text(answers['extends']);
  const isTaken = Object.hasOwn(known.chains, id);
  if (isTaken && opened?.answers['id'] !== id) {
    return [...faint, error('id', `Enter another short name: there is an edition with the name ${id}`)];
  }
  if (known.chains[start]?.includes(id))
    return [...faint, error('extends', 'Select another edition: an edition cannot start from itself')];
  return faint;
};

const inFormOrder = (session: FormSession, findings: Finding[]): Finding[] => {
  const order = session.template.sections.flatMap(({ questions }) => questions);
  const place = ({ path }: Finding) => order.indexOf(path.split('.')[0] ?? '');
  return findings.sort((a, b) => place(a) - place(b));
};

const folderOf = async (
  session: FormSession,
  known: EditionFiles,
  opened: OpenedEdition | undefined,
): Promise<{ folder: EditionFolder; answers: Answers }> => {
  const { writeEdition, editionReadme } = await loadEditionTools();
  session.boxes.flush();
  const answers = keptAnswers(session.template, session.logic, session.answers.get(), opened?.answers);
  const id = text(answers['id']).trim();
  const names = {
    title: text(answers['title']) || 'An edition',
    agency: text(answers['agency']) || 'an agency',
  };
  return {
    answers,
    folder: {
      id,
      yaml: writeEdition(answers, known, opened),
      readme: editionReadme({ id, ...names }),
      logo: text(answers['logo']) === '' ? undefined : text(answers['logo']),
    },
  };
};

/** Checks the answers, then the file as the build will check it. */
export const makeFiles = async (
  session: FormSession,
  known: EditionFiles,
  opened: OpenedEdition | undefined,
): Promise<MadeFiles> => {
  const findings = inFormOrder(session, [
    ...(await checkSession(session)),
    ...findMore(session, known, opened),
  ]);
  if (findings.some(({ severity }) => severity === 'error')) return { kind: 'findings', findings };
  const { checkEditionFile } = await loadEditionTools();
  const { folder, answers } = await folderOf(session, known, opened);
  const problems = checkEditionFile(folder.yaml, known);
  return problems.length > 0
    ? { kind: 'file-problems', problems, yaml: folder.yaml }
    : { kind: 'ready', folder, answers };
};

/** What there is so far, as a ZIP that can be opened here again. */
export const makeDraft = async (
  session: FormSession,
  known: EditionFiles,
  opened: OpenedEdition | undefined,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; fileName: string }> => {
  const { folder } = await folderOf(session, known, opened);
  const id = /^[a-z][a-z0-9-]*$/.test(folder.id) ? folder.id : 'my-edition';
  return { bytes: zipEdition({ ...folder, id }), fileName: `${id}-draft.zip` };
};
