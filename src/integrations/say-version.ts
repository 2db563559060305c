/** A stored text of a chapter in the edition's words: what stands for a figure or a word is filled in. */
import { say } from '../editions/say.ts';
import { componentResolvers, type HandbookCatalogue } from './component-resolvers.ts';

const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([a-zA-Z]+)=(?:"([^"]*)"|\{\s*['"]([^'"]*)['"]\s*\})/g)].map(
      ([, name = '', quoted, braced]) => [name, quoted ?? braced ?? ''],
    ),
  );

/**
 * An old text may name what the edition no longer has. It cannot be mended any more, so that such a name stays as it
 * was written.
 */
export const sayVersion = (text: string, catalogue: HandbookCatalogue): string => {
  const resolvers = componentResolvers(catalogue);
  const filled = text.replace(
    /<([A-Z][A-Za-z]*)((?:\s[^<>]*?)?)\/>/g,
    (whole, name: string, rest: string) => {
      try {
        const result = resolvers[name]?.({ attributes: attributesOf(rest), where: 'a version', number: 1 });
        return result && 'text' in result ? result.text : `[${name}]`;
      } catch {
        return whole;
      }
    },
  );
  return filled.replace(/\{[A-Za-z]+\}/g, (word) => {
    try {
      return say(word, catalogue.edition.terms);
    } catch {
      return word;
    }
  });
};
