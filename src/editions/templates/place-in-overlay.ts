import { fileOfTemplate } from '../../schemas/file-of-template.ts';
import type { Template } from '../../schemas/template.ts';

/**
 * Where a person mends what is wrong with a template: in our file, in the edition's, or under the key of its patch.
 * @param message begins with the key of a whole template: `schema.interpreter.question.origin is missing`
 */
export const placeInOverlay = (
  message: string,
  template: Pick<Template, 'id' | 'overlay'>,
): { file: string; message: string } => {
  const [, settings, rest] = /^(editions\/\S+\.yaml): (.*)$/s.exec(message) ?? [];
  if (settings !== undefined && rest !== undefined) return { file: settings, message: rest };
  const { overlay } = template;
  const file = fileOfTemplate(template);
  if (overlay?.kind !== 'patch') return { file, message };
  const [, astray] = /^files: '(\w+)' is printed/.exec(message) ?? [];
  if (astray !== undefined && overlay.added.includes(astray)) {
    return {
      file,
      message: `add.${astray}.files is missing: say into which of the files the question goes, because one record is filed in several.`,
    };
  }
  const added = overlay.added.find((path) => new RegExp(`^schema\\.${path}(?=[.: ])`).test(message));
  return {
    file,
    message: (added === undefined
      ? message
      : message.replace(`schema.${added}`, `add.${added.slice(added.lastIndexOf('.') + 1)}.ask`)
    )
      .replace(/^examples\.(worked|awkward)\.data/, 'examples.$1')
      .replace(
        /(: an example has no errors, but: .*)\.$/,
        "$1. Give its answer under 'examples' of the patch.",
      ),
  };
};
