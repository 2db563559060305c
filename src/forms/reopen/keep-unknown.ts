/** Answers that the form has no question for stay with the record: they print, and are saved again. */
import type { SetAside } from '../../records/fit-answers.ts';
import type { Answers } from '../../schemas/template.ts';
import { splitPath, writeAt } from '../state/answer-path.ts';

export function keepUnknown(answers: Answers, setAside: readonly SetAside[]): Answers {
  return setAside
    .filter(({ why }) => why === 'unknown-question')
    .reduce((kept, { path, value }) => writeAt(kept, splitPath(path), value), answers);
}
