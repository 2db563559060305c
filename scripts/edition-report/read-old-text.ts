import { spawnSync } from 'node:child_process';

/** A file as it was, or why it cannot be had. */
export type OldText = { text: string } | { missing: string };

/** The contents that git keeps under an id, from the repository that the working folder lies in. */
export const readOldText = (id: string): OldText => {
  const { status, stdout, error } = spawnSync('git', ['cat-file', 'blob', id], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) return { missing: 'git is not installed on this machine' };
  if (status === 0) return { text: stdout };
  return {
    missing:
      'this copy of the repository does not hold it: it came without git, without its whole history, or the id is mistyped',
  };
};
