/** Says a CEL expression of a template in words, for people who review forms and do not read CEL. */
import type { ASTNode } from '@marcbachmann/cel-js';
import type { SchemaNode } from '../schemas/template.ts';
import { findName, rowNode, type Level } from './container.ts';
import { createEnvironment } from './environment.ts';

/** Words for a piece of an expression, with the question it stands for where that can be told. */
interface Said {
  words: string;
  node?: SchemaNode | undefined;
  /** Whether it is a date, so that what is smaller is before. */
  isDate?: boolean;
}
type Bound = ReadonlyMap<string, SchemaNode | undefined>;

const quoted = (text: string) => `‘${text}’`;
const titleOf = (node: SchemaNode | undefined, id: string) => quoted(node?.title ?? id);
const textOf = (ast: ASTNode | undefined) =>
  ast?.op === 'value' && typeof ast.args === 'string' ? ast.args : undefined;
const partNames: Readonly<Record<string, string>> = {
  signedOn: 'the date of',
  name: 'the name in',
  role: 'the role in',
};
const dateSigns: Readonly<Record<string, string>> = {
  '<': 'before',
  '<=': 'the same as or before',
  '>': 'after',
  '>=': 'the same as or after',
};
const numberSigns: Readonly<Record<string, string>> = {
  '<': 'less than',
  '<=': 'at most',
  '>': 'more than',
  '>=': 'at least',
};
/** Operators whose result is true or false. */
const conditions = new Set<string>(['==', '!=', '<', '<=', '>', '>=', '&&', '||', '!_', 'in']);
const sums: Readonly<Record<string, string>> = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by' };

const optionsOf = ({ oneOf, items, properties }: SchemaNode) =>
  oneOf ?? items?.oneOf ?? Object.values(properties ?? {})[0]?.oneOf;

/** The words of an option for its value. */
const optionOf = (node: SchemaNode | undefined, value: string) =>
  quoted((node && optionsOf(node)?.find((option) => String(option.const) === value)?.title) ?? value);

const inside = (node: SchemaNode | undefined) => rowNode(node) ?? node?.items ?? node;
const partAt = (node: SchemaNode | undefined, path: string) =>
  path
    .split('.')
    .reduce<SchemaNode | undefined>(
      (above, id) => (above ? inside(above)?.properties?.[id] : undefined),
      node,
    );

class Speaker {
  readonly levels: readonly Level[];

  constructor(levels: readonly Level[]) {
    this.levels = levels;
  }

  say(ast: ASTNode, bound: Bound): Said {
    switch (ast.op) {
      case 'value':
        if (ast.args === null) return { words: 'nothing' };
        return { words: typeof ast.args === 'string' ? quoted(ast.args) : String(ast.args) };
      case 'id':
        return this.name(ast.args, bound);
      case '.':
      case '.?':
        return this.part(this.say(ast.args[0], bound), ast.args[1]);
      case '&&':
        return { words: this.both(ast, 'and', bound) };
      case '||':
        return { words: this.both(ast, 'or', bound) };
      case '!_':
        return { words: `it is not so that ${this.say(ast.args, bound).words}` };
      case '-_':
        return { words: `minus ${this.say(ast.args, bound).words}` };
      case '==':
      case '!=':
        return this.equal(ast.op, ast.args[0], ast.args[1], bound);
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.order(ast.op, ast.args[0], ast.args[1], bound);
      case '+':
      case '-':
      case '*':
      case '/': {
        const [left, right] = ast.args.map((arg) => this.say(arg, bound).words);
        return { words: `${left} ${sums[ast.op]} ${right}` };
      }
      case '?:': {
        const [test, then, otherwise] = ast.args.map((arg) => this.say(arg, bound));
        const words = `${then?.words} if ${test?.words}, otherwise ${otherwise?.words}`;
        return { words, isDate: then?.isDate === true };
      }
      case 'list':
        return { words: ast.args.map((arg) => this.say(arg, bound).words).join(', ') };
      // The gaps of the edition, which the function that takes them says in words.
      case 'map':
        return { words: '' };
      case 'in': {
        const [left, right] = ast.args;
        const { words, node } = this.say(left, bound);
        const values = right.op === 'list' ? right.args : [right];
        const options = values.map((value) => {
          const text = textOf(value);
          return text === undefined ? this.say(value, bound).words : optionOf(node, text);
        });
        return { words: `${words} is one of ${options.join(', ')}` };
      }
      case 'call':
        return this.call(ast.args[0], ast.args[1], bound);
      case 'rcall':
        return this.method(ast.args[0], ast.args[1], ast.args[2], bound);
      default:
        throw new Error(
          `There are no words for '${ast.op}' in rules. Add them to src/rules/say-condition.ts.`,
        );
    }
  }

  private name(name: string, bound: Bound): Said {
    if (name === 'today') return { words: 'today', isDate: true };
    if (bound.has(name)) return { words: 'the row', node: bound.get(name) };
    const node = findName(name, this.levels)?.node;
    const isDate = node?.question?.type === 'date' || node?.question?.type === 'dateTime';
    return { words: titleOf(node, name), node, isDate };
  }

  private part(of: Said, id: string): Said {
    const node = of.node?.properties?.[id];
    const isDate = id === 'signedOn' || node?.question?.type === 'date';
    if (of.words === 'the row') return { words: titleOf(node, id), node, isDate };
    const opening = partNames[id];
    return {
      words: opening ? `${opening} ${of.words}` : `${titleOf(node, id)} in ${of.words}`,
      node,
      isDate,
    };
  }

  private both(ast: ASTNode & { op: '&&' | '||' }, joint: 'and' | 'or', bound: Bound): string {
    const parts = ast.args.map((arg) => {
      const { words } = this.say(arg, bound);
      // What is joined the other way is kept together.
      return (arg.op === '&&' || arg.op === '||') && arg.op !== ast.op ? `(${words})` : words;
    });
    return parts.join(` ${joint} `);
  }

  private equal(sign: '==' | '!=', left: ASTNode, right: ASTNode, bound: Bound): Said {
    const [first, second] = [this.say(left, bound), this.say(right, bound)];
    if (conditions.has(left.op) && conditions.has(right.op)) {
      const opening = sign === '==' ? 'either both or neither hold' : 'only one of the two holds';
      return { words: `${opening}, that ${first.words}, and that ${second.words}` };
    }
    const value = textOf(right);
    const other = value === undefined ? second.words : optionOf(first.node, value);
    if (other === 'true' || other === 'false') {
      return { words: `${first.words} is ${(other === 'true') === (sign === '==') ? '' : 'not '}ticked` };
    }
    return { words: `${first.words} is ${sign === '==' ? '' : 'not '}${other}` };
  }

  private order(sign: string, left: ASTNode, right: ASTNode, bound: Bound): Said {
    const [first, second] = [this.say(left, bound), this.say(right, bound)];
    const signs = first.isDate || second.isDate ? dateSigns : numberSigns;
    return { words: `${first.words} is ${signs[sign]} ${second.words}` };
  }

  private call(name: string, args: ASTNode[], bound: Bound): Said {
    const said = args.map((arg) => this.say(arg, bound));
    const [a, b] = said.map(({ words }) => words);
    const node = said[0]?.node;
    const all = said.map(({ words }) => words).join(', ');
    const [second, third] = [textOf(args[1]) ?? '', textOf(args[2]) ?? ''];
    const date = (words: string): Said => ({ words, isDate: true });
    const phrases: Record<string, () => Said> = {
      filled: () => ({ words: `${a} is filled in` }),
      blank: () => ({ words: `${a} is empty` }),
      oneFilled: () => ({ words: `at least one of ${all} is filled in` }),
      count: () => ({ words: `the number of rows in ${a}` }),
      size: () => ({ words: `the number of rows in ${a}` }),
      sum: () => ({ words: `the sum of ${titleOf(partAt(node, second), second)} in ${a}` }),
      values: () => ({ words: `the answers to ${titleOf(partAt(node, second), second)} in ${a}` }),
      distinct: () => ({ words: `${a} all differ` }),
      contains: () => ({ words: `${a} holds ${args[1] && textOf(args[1]) ? optionOf(node, second) : b}` }),
      cell: () => {
        const row = node?.properties?.[second];
        const words = `${titleOf(row?.properties?.[third], third)} of ${titleOf(row, second)} in ${a}`;
        return { words, node: row?.properties?.[third] };
      },
      days: () => ({ words: `the number of days from ${a} to ${b}` }),
      hours: () => ({ words: `the number of hours from ${a} to ${b}` }),
      workingDays: () => ({ words: `the number of working days from ${a} to ${b}` }),
      addDays: () => date(`the day that comes ${b} days after ${a}`),
      addMonths: () => date(`the day that comes ${b} months after ${a}`),
      least: () => ({ words: `the smallest of ${all}` }),
      plus: () => ({ words: `${all}, added up` }),
      total: () => ({ words: `the sum of ${a}` }),
      middle: () => ({ words: `the middle one of ${a}` }),
      monthNumber: () => ({ words: `the month of the year from ${a} in which ${b} lies` }),
      percent: () => ({ words: `${a} as a percentage of ${b}` }),
      intervalDays: () => ({ words: `the longest gap of ${a} in days` }),
      cohortDays: () => ({ words: `the longest gap for ${b} in days` }),
      gapDays: () => ({ words: `the gap of ${a} in days` }),
      answered: () => ({ words: `the number of answers in ${a}` }),
      countAnswers: () => ({ words: `the number of answers ${optionOf(node, second)} in ${a}` }),
      ageText: () => ({ words: `the age from ${a} on ${b}` }),
      dyn: () => said[0] ?? { words: '' },
      has: () => ({ words: `${a} is filled in` }),
      string: () => said[0] ?? { words: '' },
      int: () => said[0] ?? { words: '' },
      double: () => said[0] ?? { words: '' },
    };
    const phrase = Object.hasOwn(phrases, name) ? phrases[name] : undefined;
    if (phrase) return phrase();
    throw new Error(`There are no words for the function '${name}'. Add them to src/rules/say-condition.ts.`);
  }

  private method(name: string, receiver: ASTNode, args: ASTNode[], bound: Bound): Said {
    const group = this.say(receiver, bound);
    const [first, second] = args;
    if (first?.op === 'id' && second) {
      const inner = new Map(bound).set(first.args, inside(group.node));
      const { words } = this.say(second, inner);
      const openings: Record<string, string> = {
        exists: `in at least one row of ${group.words} ${words}`,
        all: `in every row of ${group.words} ${words}`,
        exists_one: `in exactly one row of ${group.words} ${words}`,
        filter: `the rows of ${group.words} in which ${words}`,
        map: `${words} in ${group.words}`,
      };
      const opening = openings[name];
      if (opening !== undefined) return { words: opening, node: group.node };
    }
    const said = args.map((arg) => this.say(arg, bound).words).join(', ');
    const verbs: Record<string, string> = {
      contains: `${group.words} holds ${said}`,
      startsWith: `${group.words} begins with ${said}`,
      endsWith: `${group.words} ends in ${said}`,
      matches: `${group.words} has the form ${said}`,
      size: `the length of ${group.words}`,
    };
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb !== undefined) return { words: verb };
    throw new Error(`There are no words for the method '${name}'. Add them to src/rules/say-condition.ts.`);
  }
}

const environment = createEnvironment();

/**
 * An expression in words: `cohort == "earlyHelp"` → "‘Cohort’ is ‘Early Help’".
 * @param levels where it stands, see `levelsOf`
 * @throws {Error} for a function or operator without words, naming this file.
 */
export const sayCondition = (text: string, levels: readonly Level[]): string =>
  new Speaker(levels).say(environment.parse(text).ast, new Map()).words;
