import { refuse } from './refuse.ts';

const field = refuse('This field of RJSF');
export default field;
