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
  export const published: readonly { id: string; version: number; title: string }[];
}
