import { refuse } from './refuse.ts';

const uri = { equal: refuse('$id in a schema'), resolve: refuse('$id in a schema') };
export default uri;
