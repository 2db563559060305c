declare module 'virtual:bench-templates' {
  import type { ResolvedTemplate } from '../../../src/schemas/template.ts';
  export const templates: Record<number, ResolvedTemplate>;
}
