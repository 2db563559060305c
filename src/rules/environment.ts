import { Environment } from '@marcbachmann/cel-js';
import { ruleFunctions } from './rule-functions.ts';

const orderSigns = ['<', '<=', '>', '>='];
const sums = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
};
const ordered = ['string', 'int', 'double', 'bool'];

/** An order comparison with a blank side holds: the rule stays silent until both are there. */
const compareWithBlank = (environment: Environment) => {
  for (const sign of orderSigns) {
    environment.registerOperator(`null ${sign} null: bool`, () => true);
    for (const type of ordered) {
      environment.registerOperator(`null ${sign} ${type}: bool`, () => true);
      environment.registerOperator(`${type} ${sign} null: bool`, () => true);
    }
  }
};

/** Answers are JavaScript numbers (CEL doubles) and literals like 92 are CEL ints: sums mix them freely. */
const reckonMixed = (environment: Environment) => {
  for (const [sign, reckon] of Object.entries(sums)) {
    const mixed = (a: unknown, b: unknown) => reckon(Number(a), Number(b));
    environment.registerOperator(`double ${sign} int: double`, mixed);
    environment.registerOperator(`int ${sign} double: double`, mixed);
    environment.registerOperator(`null ${sign} null: dyn`, () => null);
    for (const type of ['int', 'double']) {
      environment.registerOperator(`null ${sign} ${type}: dyn`, () => null);
      environment.registerOperator(`${type} ${sign} null: dyn`, () => null);
    }
  }
};

/**
 * The CEL environment of rules: CEL without optional types, any name as a dynamic value, and the functions of
 * `ruleFunctions`. Making one is slow; make it once a template.
 */
export const createEnvironment = (): Environment => {
  const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
  compareWithBlank(environment);
  reckonMixed(environment);
  for (const { signatures, handler } of Object.values(ruleFunctions)) {
    for (const signature of signatures) environment.registerFunction(signature, handler as never);
  }
  return environment;
};
