/**
 * A plugin for the Markdown processor: resolves the components and words that chapters use against what exists.
 * The edition's words and figures become plain text; components get addresses and definitions as attributes, so
 * that they need to know nothing. A name that does not exist fails the build with file, line and nearest name.
 */
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { satteri } from '@astrojs/markdown-satteri';
import { say } from '../editions/say.ts';
import { componentResolvers, type HandbookCatalogue } from './component-resolvers.ts';

type Plugin = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>[number];

interface JsxNode {
  name: string | null;
  attributes: readonly unknown[];
  position?: { start: { line: number } } | undefined;
}

const readAttributes = (node: JsxNode): Record<string, string> =>
  Object.fromEntries(
    (node.attributes as { name?: string; value?: string | { value: string } | null }[]).flatMap(
      ({ name, value }) =>
        name ? [[name, typeof value === 'object' ? (value?.value ?? '') : (value ?? '')]] : [],
    ),
  );

/** Makes the plugin for one edition. */
export const handbookComponents =
  (catalogue: HandbookCatalogue): Plugin =>
  ({ fileURL, sourceFormat }) => {
    if (sourceFormat !== 'mdx') return null;
    const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)) : 'a chapter';
    const chapter = basename(file, '.mdx');
    const resolve = componentResolvers(catalogue);
    const used = new Map<string, number>();
    const word = (name: string): string => {
      try {
        return say(`{${name}}`, catalogue.edition.terms);
      } catch (error) {
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    };
    /** What stands in place of a component; undefined leaves it as it is. */
    const resolved = (node: JsxNode) => {
      const resolver = resolve[node.name ?? ''];
      if (!resolver || !node.name) return undefined;
      const number = (used.get(node.name) ?? 0) + 1;
      used.set(node.name, number);
      const where = node.position ? `${file}:${node.position.start.line}` : file;
      return resolver({ attributes: readAttributes(node), where, number, chapter });
    };
    const jsxAttributes = (attributes: Record<string, string>) =>
      Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
    const words: Plugin = {
      name: 'edition-words',
      mdxTextExpression: (node) => ({ type: 'text', value: word(node.value.trim()) }),
      mdxFlowExpression: (node) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: word(node.value.trim()) }],
      }),
    };
    const components: Plugin = {
      name: 'handbook-components',
      options: { position: true },
      mdxJsxTextElement: (node) => {
        const result = resolved(node);
        if (!result) return undefined;
        if ('text' in result) return { type: 'text', value: result.text };
        return { ...node, attributes: jsxAttributes(result.attributes), children: node.children };
      },
      mdxJsxFlowElement: (node) => {
        const result = resolved(node);
        if (!result) return undefined;
        if ('text' in result) return { type: 'paragraph', children: [{ type: 'text', value: result.text }] };
        return { ...node, attributes: jsxAttributes(result.attributes), children: node.children };
      },
    };
    // Two passes: the words inside a component are in place before the component is rebuilt around them.
    return [words, components];
  };
