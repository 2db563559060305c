/** The letter of a rating in a shape: circle for green, diamond for amber, square for red. Words stand beside it. */
const shapes: Record<string, { letter: string; tone: 'green' | 'amber' | 'red' }> = {
  green: { letter: 'G', tone: 'green' },
  amber: { letter: 'A', tone: 'amber' },
  red: { letter: 'R', tone: 'red' },
};

export function RatingTag({ value }: { value: string }) {
  const shape = Object.hasOwn(shapes, value) ? shapes[value] : undefined;
  if (!shape) return null;
  return (
    <span className={`form-rating form-rating--${shape.tone}`} aria-hidden="true">
      <span className="form-rating__letter">{shape.letter}</span>
    </span>
  );
}
