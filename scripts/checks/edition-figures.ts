/** Every figure of every edition stands in the provisions that it names. */
import { listEditions } from '../../src/editions/edition-chain.ts';
import { loadEdition } from '../../src/editions/load-edition.ts';
import { figureInWords } from '../../src/planning/figure.ts';
import { everyInWords } from '../../src/planning/frequency.ts';
import type { Figure } from '../../src/schemas/arrangement.ts';
import type { Edition, Frequency } from '../../src/schemas/edition.ts';
import { loadContent, type LoadedContent } from '../../src/schemas/load-content.ts';
import type { Problem } from './problem.ts';
import { gives, readAmounts, type Amount } from './read-amounts.ts';

/** A figure of an edition beside what its provisions give. */
export interface ComparedFigure {
  key: string;
  says: string;
  provisions: readonly string[];
  /** The figure of the source, where the edition is stricter. */
  stricterThan: string | undefined;
  /** What is different from the provisions; empty for no difference. */
  differences: string[];
}

const ofFrequency = ({ every, unit }: Frequency): Amount[] => [
  { count: every, unit: unit.replace('-', ' ').replace(/s$/, '') },
];
const ofFigure = ({ least, most, moreThan, exactly, about, unit }: Figure): Amount[] =>
  [least, most, moreThan, exactly, about].flatMap((count) => (count === undefined ? [] : [{ count, unit }]));

const compare = <Value extends { provisions: string[] }>(
  key: string,
  own: Value,
  given: Value | undefined,
  { amounts, inWords }: { amounts: (value: Value) => Amount[]; inWords: (value: Value) => string },
  provisions: LoadedContent['provisions'],
): ComparedFigure => {
  const says = inWords(own);
  const source = given ?? own;
  const differences = source.provisions.flatMap((id) => {
    const provision = provisions.get(id);
    if (!provision) return [`there is no provision ${id}`];
    const missing = amounts(source).filter((amount) => !gives(readAmounts(provision), amount));
    return missing.map(({ count, unit }) => `${id} does not give ${count} ${unit ?? ''}`.trim());
  });
  if (source.provisions.length === 0) differences.push('no provision is named');
  const before = inWords(source);
  return {
    key,
    says,
    provisions: source.provisions,
    stricterThan: before === says ? undefined : before,
    differences,
  };
};

/** All figures of an edition, in the order of their files. */
export const compareFigures = (
  { frequencies, figures, given }: Pick<Edition, 'frequencies' | 'figures' | 'given'>,
  provisions: LoadedContent['provisions'],
): ComparedFigure[] => [
  ...Object.entries(frequencies).map(([id, each]) =>
    compare(
      `frequencies.${id}`,
      each,
      given?.frequencies[id],
      { amounts: ofFrequency, inWords: everyInWords },
      provisions,
    ),
  ),
  ...Object.entries(figures).map(([id, each]) =>
    compare(
      `figures.${id}`,
      each,
      given?.figures[id],
      { amounts: ofFigure, inWords: figureInWords },
      provisions,
    ),
  ),
];

/** Figures in an answer whose provisions the answer does not name. */
const unnamed = ({ arrangements, frequencies, figures }: Edition) =>
  Object.entries(arrangements).flatMap(([id, { says, steps = [], note = '', provisions }]) =>
    [...[says, ...steps, note].join(' ').matchAll(/\{(?:every|frequency|figure|amount):([^}]*)\}/g)]
      .map(([, key = '']) => key)
      .filter(
        (key) => !(frequencies[key] ?? figures[key])?.provisions.some((each) => provisions.includes(each)),
      )
      .map((key) => ({ where: `arrangements.${id}`, key })),
  );

export function check(
  editions: readonly Edition[] = listEditions().map((id) => loadEdition(id)),
  { provisions }: Pick<LoadedContent, 'provisions'> = loadContent(),
): Problem[] {
  return editions.flatMap((edition) => {
    const file = `editions/${edition.id}`;
    const different = compareFigures(edition, provisions).flatMap(({ key, says, differences }) =>
      differences.map((difference) => ({
        file,
        where: key,
        message: `It says "${says}", but ${difference}. Correct the figure or its provisions.`,
      })),
    );
    const unfounded = unnamed(edition).map(({ where, key }) => ({
      file,
      where,
      message: `It gives the figure '${key}' and names none of the provisions that give it. Add one.`,
    }));
    return [...different, ...unfounded];
  });
}
