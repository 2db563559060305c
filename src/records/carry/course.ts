/** How ratings and scaled answers went over several records of one template. */
import type { ResolvedTemplate, SchemaNode } from '../../schemas/template.ts';
import { isBlank } from '../../rules/is-blank.ts';
import { walkSchema } from '../../schemas/walk-schema.ts';
import { findAt, scopeOf } from './scope.ts';
import { dateOf, visibleAnswers, type SourceRecord } from './source-record.ts';
import { sameWords } from './start-from-last.ts';

export interface CoursePoint {
  /** YYYY-MM-DD */
  date: string;
  value: string | number;
  /** The value in the words of the form, in short where it is a rating. */
  words: string;
}
export interface Course {
  /** The family, child or change it is about; empty where the whole record is. */
  name: string;
  label: string;
  /** The earliest first. */
  points: CoursePoint[];
}

/** Courses of all questions marked `course`, in the order of the template; rows of one name belong together. */
export function coursesOf(template: ResolvedTemplate, records: readonly SourceRecord[]): Course[] {
  const ordered = [...records].sort((one, other) =>
    dateOf(template, one) < dateOf(template, other) ? -1 : 1,
  );
  const courses = new Map<string, Course>();
  for (const { node, path } of walkSchema(template.schema)) {
    if (node.question?.course !== true) continue;
    const group = groupOf(template.schema, path);
    for (const record of ordered) {
      const scope = scopeOf(template.schema, visibleAnswers(template, record));
      for (const { value, scope: place } of findAt(path, scope)) {
        if ((typeof value !== 'string' && typeof value !== 'number') || isBlank(value)) continue;
        const name = group ? nameOf(place.values.at(-1), group) : '';
        const key = `${path}\n${sameWords(name)}`;
        const course = courses.get(key) ?? { name, label: node.title ?? path, points: [] };
        const point = { date: dateOf(template, record), value, words: wordsOf(value, node) };
        const last = course.points.at(-1);
        // The open form may be one of the records that were opened.
        if (last?.date !== point.date || last.value !== value) course.points.push(point);
        courses.set(key, course);
      }
    }
  }
  return [...courses.values()];
}

const groupOf = (schema: SchemaNode, path: string): SchemaNode | undefined => {
  const group = schema.properties?.[path.split('.')[0] ?? ''];
  return group?.items?.properties ? group : undefined;
};

/** All the short answers that are required of the row: the adult and the change, the family. */
function nameOf(row: unknown, group: SchemaNode): string {
  const ids = (group.items?.required ?? []).filter(
    (id) => group.items?.properties?.[id]?.question?.type === 'text',
  );
  return ids
    .map((id) => (row as Record<string, unknown> | undefined)?.[id])
    .filter((name): name is string => typeof name === 'string' && !isBlank(name))
    .join(', ');
}

const wordsOf = (value: string | number, node: SchemaNode): string =>
  node.oneOf?.find((option) => option.const === value)?.title ?? String(value);
