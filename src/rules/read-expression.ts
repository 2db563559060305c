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
  usesToday: boolean;
  /** Unknown names, parts, functions and options, each with the nearest valid one. */
  problems: string[];
}

const macros = new Set(['exists', 'all', 'exists_one', 'filter', 'map']);
/** Functions whose text argument (by position) is a dotted path in the rows of their first argument. */
const pathArguments: Readonly<Record<string, number>> = { values: 1, sum: 1 };
const knownFunctions = [...Object.keys(ruleFunctions([])), 'size', 'string', 'int', 'double', 'has', 'dyn'];

const didYouMean = (name: string, candidates: Iterable<string>) => {
  const nearest = nearestName(name, candidates);
  return nearest === undefined ? '' : `. Did you mean '${nearest}'?`;
};
const insideOf = (node: SchemaNode | undefined) => node?.items ?? node;
const textOf = (ast: ASTNode | undefined) =>
  ast?.op === 'value' && typeof ast.args === 'string' ? ast.args : undefined;

class Reader {
  readonly reading: Reading = { names: new Set(), usesToday: false, problems: [] };
  readonly levels: readonly Level[];

  constructor(levels: readonly Level[]) {
    this.levels = levels;
  }

  /** Walks one node. Returns the schema of what it stands for, where that can be told. */
  read(ast: ASTNode, bound: ReadonlyMap<string, SchemaNode | undefined>): SchemaNode | undefined {
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
        this.compare(ast.args[0], ast.args[1], bound);
        return undefined;
      default:
        this.all(ast.args, bound);
        return undefined;
    }
  }

  private all(args: unknown, bound: ReadonlyMap<string, SchemaNode | undefined>): void {
    if (Array.isArray(args)) for (const arg of args) this.all(arg, bound);
    else if (typeof args === 'object' && args !== null && 'op' in args) this.read(args as ASTNode, bound);
  }

  private name(name: string, bound: ReadonlyMap<string, SchemaNode | undefined>): SchemaNode | undefined {
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
    return found.node;
  }

  private part(of: SchemaNode | undefined, name: string): SchemaNode | undefined {
    const properties = of?.properties;
    if (!properties) {
      if (of) this.reading.problems.push(`'${of.title ?? name}' has no part '${name}'`);
      return undefined;
    }
    if (Object.hasOwn(properties, name)) return properties[name];
    this.reading.problems.push(`unknown part '${name}'${didYouMean(name, Object.keys(properties))}`);
    return undefined;
  }

  private call(name: string, args: ASTNode[], bound: ReadonlyMap<string, SchemaNode | undefined>): undefined {
    if (!knownFunctions.includes(name)) {
      this.reading.problems.push(`unknown function '${name}'${didYouMean(name, knownFunctions)}`);
    }
    const nodes = args.map((arg) => this.read(arg, bound));
    const position = Object.hasOwn(pathArguments, name) ? pathArguments[name] : undefined;
    const path = position === undefined ? undefined : textOf(args[position]);
    if (path !== undefined && nodes[0]) {
      path
        .split('.')
        .reduce<SchemaNode | undefined>((node, id) => node && this.part(insideOf(node), id), nodes[0]);
    }
    if (name === 'cell') this.cell(nodes[0], textOf(args[1]), textOf(args[2]));
    if (name === 'contains' || name === 'countAnswers') this.option(nodes[0], args[1]);
    return undefined;
  }

  private cell(table: SchemaNode | undefined, row: string | undefined, column: string | undefined): void {
    const found = table && row !== undefined ? this.part(table, row) : undefined;
    if (found && column !== undefined) this.part(found, column);
  }

  private method(
    name: string,
    receiver: ASTNode,
    args: ASTNode[],
    bound: ReadonlyMap<string, SchemaNode | undefined>,
  ): undefined {
    const group = this.read(receiver, bound);
    const [first, ...rest] = args;
    if (macros.has(name) && first?.op === 'id') {
      const inner = new Map(bound).set(first.args, insideOf(group));
      for (const arg of rest) this.read(arg, inner);
    } else for (const arg of args) this.read(arg, bound);
    return undefined;
  }

  private compare(left: ASTNode, right: ASTNode, bound: ReadonlyMap<string, SchemaNode | undefined>): void {
    this.option(this.read(left, bound), right);
    this.option(this.read(right, bound), left);
  }

  /** A text that is compared with a question with options must be one of them. */
  private option(node: SchemaNode | undefined, against: ASTNode | undefined): void {
    const text = textOf(against);
    const first = node?.properties ? Object.values(node.properties)[0] : node;
    const options = (first?.oneOf ?? first?.items?.oneOf)?.map((option) => String(option.const));
    if (text === undefined || !options || options.includes(text)) return;
    this.reading.problems.push(
      `'${text}' is not an option of '${node?.title ?? ''}'${didYouMean(text, options)}`,
    );
  }
}

/** Reads an expression that stands at `levels` (see `levelsOf`). */
export const readExpression = (ast: ASTNode, levels: readonly Level[]): Reading => {
  const reader = new Reader(levels);
  reader.read(ast, new Map());
  return reader.reading;
};
