import type { Answers, SchemaNode } from '../schemas/template.ts';
import { formatAnswer } from './format-answer.ts';
import type { Text } from './model.ts';

const blank = /\[([^[\]]+)\]/g;

/**
 * The words of a clause with answers in the place of its square brackets: "from [start date] on" → "from 1 September
 * 2025 on". A blank without an answer says so in words, because brackets would be read aloud as part of the promise.
 * @param questions the ids of the questions that fill the blanks, in order
 */
export function fillBlanks(
  text: Text,
  questions: readonly string[],
  schema: SchemaNode,
  answers: Answers,
): Text {
  let place = 0;
  return text.replace(blank, (whole, words: string) => {
    const id = questions[place++];
    const node = id === undefined ? undefined : schema.properties?.[id];
    if (id === undefined || node === undefined) return whole;
    const value = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return formatAnswer(node, value).text.replaceAll('\n', ', ') || `(${words}: to be filled in)`;
  });
}
