/**
 * Lint rules of our own that read eslint.imports.ts: vendors enter by their doors, a room is entered by its
 * entrance, the active edition is known only to pages, and a file name says what is inside. Unlike
 * `no-restricted-imports` they also see `import()`, and one setting covers every folder.
 */
import type { Rule } from 'eslint';
import path from 'node:path';
import { activeEdition, emptyNames, entrances, vendors } from '../../eslint.imports.ts';

const within = (file: string, place: string) => file === place || file.startsWith(`${place}/`);

/** `@scope/name/deep` → `@scope/name`; `node:fs` → `node:`; `astro:content` → `astro`. */
function vendorOf(source: string): string {
  if (source.startsWith('node:')) return 'node:';
  if (source.startsWith('astro:')) return 'astro';
  const [first = '', second] = source.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** What imports and re-exports have in common; `importKind` comes from the TypeScript parser. */
type ImportNode = Rule.Node & { source?: { value?: unknown } | null; importKind?: 'type' | 'value' };

/** Calls `check(source, node)` for every static and dynamic import and every re-export. */
function onImports(check: (source: string, node: ImportNode) => void): Rule.RuleListener {
  const visit = (node: Rule.Node) => {
    const { source } = node as unknown as ImportNode;
    if (typeof source?.value === 'string') check(source.value, node as unknown as ImportNode);
  };
  return {
    ImportDeclaration: visit,
    ImportExpression: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
  };
}

const placeOf = (context: Rule.RuleContext) =>
  path.relative(context.cwd, context.filename).split(path.sep).join('/');

const vendorDoor: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = placeOf(context);
    return onImports((source, node) => {
      if (/^(\.|\/|virtual:)/.test(source)) return;
      const vendor = vendorOf(source);
      const doors = vendors[vendor];
      if (!doors) {
        context.report({
          node,
          message: `'${vendor}' has no door. Add it to vendors in eslint.imports.ts, with the one room that needs it.`,
        });
      } else if (!doors.some((door) => within(file, door))) {
        context.report({
          node,
          message: `'${vendor}' may only be imported in ${doors.join(', ')}. Ask that room for what you need.`,
        });
      }
    });
  },
};

const roomEntrance: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = placeOf(context);
    return onImports((source, node) => {
      if (!source.startsWith('.') || node.importKind === 'type') return;
      const target = path.posix.join(path.posix.dirname(file), source.replace(/\?.*$/, ''));
      for (const { from, to, files } of entrances) {
        const outside = from.some((room) => within(file, `src/${room}`)) && within(target, `src/${to}`);
        if (outside && !files.includes(target.slice(`src/${to}/`.length))) {
          context.report({ node, message: `Only ${files.join(' and ')} of src/${to} may be imported here.` });
        }
      }
      if (
        target === `src/${activeEdition.file}` &&
        !activeEdition.allowed.some((door) => within(file, door))
      ) {
        context.report({
          node,
          message: 'Take the edition as an argument; only pages know which one is active.',
        });
      }
    });
  },
};

const tellingName: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const parts = placeOf(context).split('/');
    return {
      Program(node) {
        for (const part of parts) {
          const name = part.replace(/\.[^/]*$/, '').toLowerCase();
          if (name.split('-').some((word) => emptyNames.includes(word))) {
            context.report({
              node,
              message: `'${part}' does not say what is inside. Name the file for its main export.`,
            });
          }
        }
      },
    };
  },
};

export const importDoors = {
  rules: { 'vendor-door': vendorDoor, 'room-entrance': roomEntrance, 'telling-name': tellingName },
};
