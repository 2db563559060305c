/** The import table in docs/architecture.md says what eslint.imports.ts enforces. */
import { readFileSync } from 'node:fs';
import { rooms } from '../../eslint.imports.ts';
import type { Problem } from './problem.ts';

const FILE = 'docs/architecture.md';

export function check(markdown: string = readFileSync(FILE, 'utf8')): Problem[] {
  const rows = new Map(
    [...markdown.matchAll(/^\|\s*`([a-z]+)`\s*\|([^|]*)\|/gm)].map(([, room = '', list = '']) => [
      room,
      [...list.matchAll(/`([a-z]+)`/g)]
        .map(([, name]) => name)
        .sort()
        .join(', '),
    ]),
  );
  return Object.entries(rooms).flatMap(([room, allowed]) => {
    const wanted = [...allowed].sort().join(', ');
    return rows.get(room) === wanted
      ? []
      : [
          {
            file: FILE,
            where: room,
            message: `The row must say: ${wanted || 'nothing'} (eslint.imports.ts).`,
          },
        ];
  });
}
