import type { Edition } from '../schemas/edition.ts';
import { loadEdition } from './load-edition.ts';

/** The edition that is being built: named by the environment variable EDITION, else `standard`. */
export const activeEdition = (): Edition => loadEdition(process.env['EDITION'] || 'standard');
