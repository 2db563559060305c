/** Reads what an expression refers to from its syntax tree: question names, dotted paths, functions, options. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { nearestName } from '../lib/nearest-name.ts';
import type { SchemaNode } from '../schemas/template.ts';
import { findName, type Level } from './container.ts';
import { ruleFunctions } from './rule-functions.ts';

/** What an expression was found to refer to. */
export interface Reading {
  /** Names of questions, as they stand in the expression; `today` is not one. */
  names: Set<string>;
  /** Every question and part referred to, as a dotted path from the record without row numbers. */
  paths: Set<string>;
  usesToday: boolean;
  /** Unknown names, parts, functions and options, each with the nearest valid one. */
  problems: string[];
}

/** What a piece of an expression stands for, where that can be told. */
interface Meant {
  node: SchemaNode;
  path: string;
}
type Bound = ReadonlyMap<string, Meant | undefined>;

const macros = new Set(['exists', 'all', 'exists_one', 'filter', 'map']);
/** Functions whose text argument (by position) is a dotted path in the rows of their first argument. */
const pathArguments: Readonly<Record<string, number>> = { values: 1, sum: 1 };
const celFunctions = ['size', 'string', 'int', 'double', 'has', 'dyn'];
const knownFunctions = [...Object.keys(ruleFunctions), ...celFunctions];

const didYouMean = (name: string, candidates: Iterable<string>) => {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : `. Did you mean '${nearest}'?`;
};
const rowOf = (group: Meant | undefined): Meant | undefined =>
  group?.node.items ? { node: group.node.items, path: group.path } : group;
const textOf = (ast: ASTNode | undefined) =>
  ast?.op === 'value' && typeof ast.args === 'string' ? ast.args : undefined;

class Reader {
  readonly reading: Reading = { names: new Set(), paths: new Set(), usesToday: false, problems: [] };
  readonly levels: readonly Level[];

  constructor(levels: readonly Level[]) {
    this.levels = levels;
  }

  read(ast: ASTNode, bound: Bound): Meant | undefined {
    switch (ast.op) {
      case 'value':
        return undefined;
      case 'id':
        return this.name(ast.args, bound);
      case '.':
      case '.?':
        return this.part(this.read(ast.args[0], bound), ast.args[1]);
      case 'call':
        return this.call(ast.args[0], ast.args[1], bound);
      case 'rcall':
        return this.method(ast.args[0], ast.args[1], ast.args[2], bound);
      case '==':
      case '!=':
        return this.compare(ast.args[0], ast.args[1], bound);
      default:
        this.each(ast.args, bound);
        return undefined;
    }
  }

  /** Operands come as one node, a list of nodes, or (in a map) a list of pairs. */
  private each(args: unknown, bound: Bound): void {
    if (Array.isArray(args)) for (const arg of args) this.each(arg, bound);
    else if (typeof args === 'object' && args !== null && 'op' in args) this.read(args as ASTNode, bound);
  }

  private name(name: string, bound: Bound): Meant | undefined {
    if (bound.has(name)) return bound.get(name);
    if (name === 'today') {
      this.reading.usesToday = true;
      return undefined;
    }
    const found = findName(name, this.levels);
    if (!found) {
      const all = this.levels.flatMap((level) => Object.keys(level.node.properties ?? {}));
      this.reading.problems.push(`unknown question '${name}'${didYouMean(name, [...all, 'today'])}`);
      return undefined;
    }
    this.reading.names.add(name);
    const above = this.levels[found.level]?.path ?? '';
    return this.met({ node: found.node, path: above === '' ? name : `${above}.${name}` });
  }

  private met(meant: Meant): Meant {
    this.reading.paths.add(meant.path);
    return meant;
  }

  private part(of: Meant | undefined, name: string): Meant | undefined {
    if (!of) return undefined;
    const { properties = {}, title } = of.node;
    const node = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (node) return this.met({ node, path: `${of.path}.${name}` });
    const names = Object.keys(properties);
    this.reading.problems.push(
      names.length === 0
        ? `'${title ?? of.path}' has no part '${name}'`
        : `unknown part '${name}'${didYouMean(name, names)}`,
    );
    return undefined;
  }

  private call(name: string, args: ASTNode[], bound: Bound): undefined {
    if (!knownFunctions.includes(name)) {
      this.reading.problems.push(`unknown function '${name}'${didYouMean(name, knownFunctions)}`);
    }
    const [first] = args.map((arg) => this.read(arg, bound));
    const path = Object.hasOwn(pathArguments, name) ? textOf(args[pathArguments[name] ?? 0]) : undefined;
    if (path !== undefined && first) {
      path.split('.').reduce<Meant | undefined>((meant, id) => meant && this.part(rowOf(meant), id), first);
    }
    if (name === 'cell') this.cell(first, textOf(args[1]), textOf(args[2]));
    if (name === 'contains' || name === 'countAnswers') this.option(first, args[1]);
    return undefined;
  }

  private cell(table: Meant | undefined, row: string | undefined, column: string | undefined): void {
    const found = table && row !== undefined ? this.part(table, row) : undefined;
    if (found && column !== undefined) this.part(found, column);
  }

  private method(name: string, receiver: ASTNode, args: ASTNode[], bound: Bound): undefined {
    const group = this.read(receiver, bound);
    const [first, ...rest] = args;
    const isMacro = macros.has(name) && first?.op === 'id';
    const inner = isMacro ? new Map(bound).set(first.args, rowOf(group)) : bound;
    for (const arg of isMacro ? rest : args) this.read(arg, inner);
    return undefined;
  }

  private compare(left: ASTNode, right: ASTNode, bound: Bound): undefined {
    this.option(this.read(left, bound), right);
    this.option(this.read(right, bound), left);
    return undefined;
  }

  /** A text that is compared with a question with options must be one of them. */
  private option(meant: Meant | undefined, against: ASTNode | undefined): void {
    const text = textOf(against);
    if (!meant || text === undefined) return;
    const { properties, oneOf, items, title = meant.path } = meant.node;
    const [statement] = Object.values(properties ?? {});
    const options = (oneOf ?? items?.oneOf ?? statement?.oneOf)?.map((option) => String(option.const));
    if (!options || options.includes(text)) return;
    this.reading.problems.push(`'${text}' is not an option of '${title}'${didYouMean(text, options)}`);
  }
}

/** Reads an expression that stands at `levels` (see `levelsOf`). */
export const readExpression = (ast: ASTNode, levels: readonly Level[]): Reading => {
  const reader = new Reader(levels);
  reader.read(ast, new Map());
  return reader.reading;
};
