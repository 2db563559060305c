/**
 * An address of the site below its base: `joinBase('/handbook', '/glossary/')` is `/handbook/glossary/`.
 * `base` may end in a slash or not; `path` begins with one.
 */
export const joinBase = (base: string, path: string): string =>
  `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
