export function findChromium(): string | undefined;
export function ensureTools(root: string, environment: NodeJS.ProcessEnv): string[];
