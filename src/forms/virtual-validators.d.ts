declare module 'virtual:validators' {
  interface RawError {
    instancePath: string;
    keyword: string;
    params: Record<string, unknown>;
  }
  interface Validate {
    (answers: unknown): boolean;
    errors?: RawError[] | null;
  }
  export const validators: Record<string, () => Promise<{ validate: Validate }>>;
  interface Published {
    id: string;
    version: number;
    title: string;
    madeFrom: readonly { template: string; offer?: string; forEach?: string; name?: string }[];
  }
  export const published: readonly Published[];
}
