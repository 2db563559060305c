/** Where two editions differ. Pure: the text and the page are written from the result. */
import { sectionIds, sectionTitles, type SectionId, type Side } from './side.ts';

export interface Difference {
  /** The name of the thing: a key, a role, a chapter. */
  what: string;
  /** What each edition says of it; undefined where it has no such thing. */
  one: string | undefined;
  other: string | undefined;
}

export interface Section {
  id: SectionId;
  title: string;
  differences: Difference[];
  /** How many things both have alike. */
  alike: number;
}

export interface Comparison {
  one: Pick<Side, 'id' | 'title'>;
  other: Pick<Side, 'id' | 'title'>;
  sections: Section[];
}

const compareMaps = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): Difference[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .map((what) => ({ what, one: one.get(what), other: other.get(what) }))
    .filter((each) => each.one !== each.other);

/** A form that only one of the two has is one difference, not one for each of its questions. */
const ofSharedForms = (questions: ReadonlyMap<string, string>, other: Side) =>
  new Map([...questions].filter(([key]) => other.sections.templates.has(key.split(': ', 1)[0] ?? '')));

const mapsOf = (
  id: SectionId,
  one: Side,
  other: Side,
): [ReadonlyMap<string, string>, ReadonlyMap<string, string>] =>
  id === 'questions'
    ? [ofSharedForms(one.sections[id], other), ofSharedForms(other.sections[id], one)]
    : [one.sections[id], other.sections[id]];

export const compareSides = (one: Side, other: Side): Comparison => ({
  one: { id: one.id, title: one.title },
  other: { id: other.id, title: other.title },
  sections: sectionIds.map((id) => {
    const [left, right] = mapsOf(id, one, other);
    const differences = compareMaps(left, right);
    const alike = [...left].filter(([what, words]) => right.get(what) === words).length;
    return { id, title: sectionTitles[id], differences, alike };
  }),
});

export const countDifferences = ({ sections }: Comparison): number =>
  sections.reduce((sum, { differences }) => sum + differences.length, 0);

/** "3 differences", "1 difference", "no difference". */
export const differencesInWords = (count: number): string =>
  count === 0 ? 'no difference' : `${String(count)} ${count === 1 ? 'difference' : 'differences'}`;
