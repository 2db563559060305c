import { refuse } from './refuse.ts';

const nothing = () => undefined;

// These are called once when RJSF loads, to make the function that merges.
export const createComparator = () => ({ compareSchemaDefinitions: nothing, compareSchemaValues: nothing });
export const createMerger = () => ({ mergeArrayOfSchemaDefinitions: nothing });
export const createIntersector = nothing;
export const createDeduplicator = nothing;
export const createShallowAllOfMerge = () => refuse('allOf in a schema');
