/** What is wrong with the places and names of the questions that a patch adds. */
import { nearestName } from '../../lib/nearest-name.ts';
import type { SchemaNode, Template } from '../../schemas/template.ts';
import type { AddedQuestion } from '../../schemas/template-patch.ts';
import { findNode, walkSchema } from '../../schemas/walk-schema.ts';
import { addQuestion, pathOf } from './add-question.ts';

/** What can take in one more question. A person, a signature and a clause have the parts that they have. */
const canGrow = (node: SchemaNode | undefined): boolean =>
  node?.items?.properties !== undefined ||
  node?.question?.type === 'statementList' ||
  node?.question?.type === 'clauseList';

const nearest = (name: string, names: readonly string[]) => {
  const found = nearestName(name, names);
  return found === undefined ? '' : ` Did you mean '${found}'?`;
};

const placeProblem = ({ after, section }: AddedQuestion, template: Template): string | undefined => {
  if (section !== undefined) {
    const ids = template.sections.map(({ id }) => id);
    return ids.includes(section)
      ? undefined
      : `section: unknown section '${section}'.${nearest(section, ids)}`;
  }
  const paths = [...walkSchema(template.schema)].map(({ path }) => path);
  if (!paths.includes(after ?? ''))
    return `after: unknown question '${after ?? ''}'.${nearest(after ?? '', paths)}`;
  const parent = (after ?? '').split('.').slice(0, -1).join('.');
  return parent === '' || canGrow(findNode(template.schema, parent))
    ? undefined
    : `after: '${parent}' takes no further question. Put yours behind '${parent}' itself.`;
};

const filesProblem = ({ files = [] }: AddedQuestion, template: Template): string | undefined => {
  const ids = (template.files ?? []).map(({ id }) => id);
  const unknown = files.find((id) => !ids.includes(id));
  return unknown === undefined ? undefined : `files: unknown file '${unknown}'.${nearest(unknown, ids)}`;
};

const idProblem = (added: AddedQuestion, template: Template): string | undefined => {
  const path = pathOf(added, template);
  const standing = findNode(template.schema, path);
  if (!standing) return undefined;
  const isOtherKind =
    added.ask.question?.type !== undefined && added.ask.question.type !== standing.question?.type;
  return (
    `there is a question '${path}' already` +
    (isOtherKind && standing.question ? `, and its kind, '${standing.question.type}', cannot change` : '') +
    `. Give yours another id, or reword that one under 'labels' and 'hints'.`
  );
};

/** The problems, each beginning with the key, and the paths of the new questions. */
export const findAddingProblems = (
  template: Template,
  add: readonly AddedQuestion[],
): { problems: string[]; paths: string[] } => {
  const problems: string[] = [];
  const paths: string[] = [];
  let grown = template;
  for (const added of add) {
    const inPlace = placeProblem(added, grown) ?? filesProblem(added, grown);
    // Where it would stand is not known; its name can be checked once that is mended.
    const problem = inPlace ?? idProblem(added, grown);
    if (problem === undefined) {
      paths.push(pathOf(added, grown));
      grown = addQuestion(grown, added);
    } else {
      problems.push(`add.${added.id}${inPlace === undefined ? ': ' : '.'}${problem}`);
    }
  }
  return { problems, paths };
};
