import type { Template } from './template.ts';

/** The file that errors about a template name: ours, or the one in which an edition brought or patched it. */
export const fileOfTemplate = ({ id, overlay }: Pick<Template, 'id' | 'overlay'>): string =>
  overlay?.file ?? `src/schemas/templates/${id}.yaml`;
