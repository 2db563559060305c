import { refuse } from './refuse.ts';

export const Markdown = refuse('Markdown in descriptions');
