/** Groups whose rows each answer one prompt of another question (`optionsFromPrompts`): which, and what is left. */
import { isPlainObject } from '../state/answer-path.ts';
import type { Option, ShownNode } from '../theme/form-schema.ts';

export interface PromptColumns {
  /** The part of a row that holds the chosen prompt. */
  prompt: string;
  /** The part that holds the answer to it. */
  answer: string;
  options: Option[];
}

/** Undefined for a group whose rows are anything else than a prompt and its answer. */
export function promptColumns(group: ShownNode): PromptColumns | undefined {
  const parts = Object.entries(group.items?.properties ?? {});
  const prompt = parts.find(([, part]) => part.question?.optionsFromPrompts !== undefined);
  const answer = parts.find(([, part]) => part.question?.type === 'longText');
  if (!prompt || !answer || parts.length !== 2) return undefined;
  return { prompt: prompt[0], answer: answer[0], options: prompt[1].options ?? [] };
}

/** The prompts that no row answers yet. */
export function promptsLeft({ prompt, options }: PromptColumns, rows: readonly unknown[]): Option[] {
  const taken = new Set(rows.map((row) => (isPlainObject(row) ? row[prompt] : undefined)));
  return options.filter((option) => !taken.has(option.const));
}
