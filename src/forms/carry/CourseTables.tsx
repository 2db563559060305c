/** How ratings went over the records that were opened in this visit: a table, and the same in words. */
import { useMemo } from 'react';
import { coursesOf, type Course } from '../../records/carry/course.ts';
import { dateInWords } from '../../lib/date-in-words.ts';
import { useSession, useValue } from '../state/session-hooks.ts';
import { RatingTag } from '../widgets/RatingTag.tsx';

export function CourseTables() {
  const { template, carry, answers, clock } = useSession();
  const earlier = useValue(carry.earlier);
  const now = useValue(answers);
  const courses = useMemo(
    () => coursesOf(template, [...earlier, { answers: now, savedAt: clock().today }]),
    [template, earlier, now, clock],
  );
  if (courses.length === 0) return null;
  return (
    <section className="form-courses" aria-labelledby="form-courses">
      <h2 className="govuk-heading-m" id="form-courses">
        How it went from record to record
      </h2>
      <p className="govuk-body">
        From the records that you opened and from this form. It is not saved with the record.
      </p>
      {courses.map((course) => (
        <CourseTable key={`${course.name} ${course.label}`} course={course} />
      ))}
    </section>
  );
}

function CourseTable({ course: { name, label, points } }: { course: Course }) {
  return (
    <div
      className="form-course"
      tabIndex={0}
      role="region"
      aria-label={[name, label].filter(Boolean).join(': ')}
    >
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--s">
          <bdi>{name}</bdi>
          {name && ': '}
          {label}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="govuk-table__header">
              Date
            </th>
            <th scope="col" className="govuk-table__header">
              Answer
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ date, value, words }, index) => (
            <tr key={index}>
              <th scope="row" className="govuk-table__header form-course__date">
                {dateInWords(date)}
              </th>
              <td className="govuk-table__cell">
                <RatingTag value={String(value)} /> {words}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > 1 && (
        <p className="govuk-body">
          In short: {points.map(({ value, words }) => shortOf(value, words)).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** "Staying the same (amber)" is amber in short. */
const shortOf = (value: string | number, words: string): string =>
  words.toLowerCase().includes(`(${String(value)})`) ? String(value) : words;
