/** Reads content streams: operators with their operands, and the marked content they stand in. */
import type { PdfPage } from './read-pdf.ts';

export type Operand = number | string | Operand[] | Map<string, Operand>;

export interface Step {
  operator: string;
  operands: Operand[];
  /** The marked-content sequences around it, outermost first. */
  marks: { tag: string; properties: Map<string, Operand> }[];
}

/** Hex and literal strings come out as `<…>` with hexadecimal figures, so that they differ from names. */
const TOKEN =
  /\s+|%[^\r\n]*|(<<|>>|\[|\])|<([0-9A-Fa-f\s]*)>|\(((?:\\[\s\S]|[^\\()])*)\)|(\/[^\s()<>[\]{}/%]*)|([-+]?(?:\d+\.?\d*|\.\d+))(?=[\s()<>[\]/]|$)|([^\s()<>[\]{}/%]+)/y;

const NO_PROPERTIES = new Map<string, Operand>();

function readTokens(content: string): { operator: string; operands: Operand[] }[] {
  const steps: { operator: string; operands: Operand[] }[] = [];
  const stack: { kind: '<<' | '['; items: Operand[] }[] = [];
  let operands: Operand[] = [];
  const push = (operand: Operand) => (stack.at(-1)?.items ?? operands).push(operand);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < content.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(content);
    if (!match) throw new Error(`The content stream cannot be read at ${at}: ${content.slice(at, at + 40)}`);
    const [, bracket, hex, literal, name, number, operator] = match;
    if (bracket === '<<' || bracket === '[') stack.push({ kind: bracket, items: [] });
    else if (bracket === ']') push(stack.pop()!.items);
    else if (bracket === '>>') {
      const { items } = stack.pop()!;
      const entries = new Map<string, Operand>();
      for (let index = 0; index < items.length; index += 2)
        entries.set(String(items[index]), items[index + 1]!);
      push(entries);
    } else if (hex !== undefined) push(`<${hex.replace(/\s/g, '')}>`);
    else if (literal !== undefined) push(`<${Buffer.from(literal, 'latin1').toString('hex')}>`);
    else if (name !== undefined) push(name);
    else if (number !== undefined) push(Number(number));
    else if (operator !== undefined) {
      steps.push({ operator, operands });
      operands = [];
    }
  }
  return steps;
}

/** The steps of a page, each with the marks around it. */
export function readContent(page: PdfPage): Step[] {
  const marks: Step['marks'] = [];
  return readTokens(page.content).map(({ operator, operands }) => {
    if (operator === 'BDC' || operator === 'BMC') {
      const properties = operands[1] instanceof Map ? operands[1] : NO_PROPERTIES;
      marks.push({ tag: String(operands[0]), properties });
    }
    const step = { operator, operands, marks: [...marks] };
    if (operator === 'EMC') marks.pop();
    return step;
  });
}
