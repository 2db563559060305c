/** A pad to draw on with a pen, finger or mouse. The mark is SVG path data in a box of 300 by 90 units. */
import { useRef, useState, type PointerEvent } from 'react';
import { MARK_HEIGHT, MARK_LIMIT, MARK_WIDTH, strokeToPath } from './stroke-to-path.ts';

export interface SignaturePadProps {
  id: string;
  mark: string;
  onDraw(mark: string): void;
}

export function SignaturePad({ id, mark, onDraw }: SignaturePadProps) {
  const [stroke, setStroke] = useState<readonly (readonly [number, number])[]>([]);
  const points = useRef<[number, number][]>([]);
  const isFull = mark.length > MARK_LIMIT * 0.9;
  const place = (event: PointerEvent<SVGSVGElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / box.width) * MARK_WIDTH,
      ((event.clientY - box.top) / box.height) * MARK_HEIGHT,
    ];
  };
  const finish = () => {
    if (points.current.length === 0) return;
    const drawn = `${mark}${strokeToPath(points.current)}`;
    points.current = [];
    setStroke([]);
    if (drawn.length <= MARK_LIMIT) onDraw(drawn);
  };
  return (
    <div className="govuk-form-group">
      <p className="govuk-label" id={`${id}-label`}>
        Draw your signature
      </p>
      <p className="govuk-hint" id={`${id}-hint`}>
        Use a finger, a pen or a mouse. Your typed name stands beside it for people who cannot see the
        drawing. If drawing does not work for you, choose to type your name.
      </p>
      <svg
        className="form-signature__pad"
        id={id}
        viewBox={`0 0 ${MARK_WIDTH} ${MARK_HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        onPointerDown={(event) => {
          if (isFull) return;
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          points.current = [place(event)];
          setStroke([...points.current]);
        }}
        onPointerMove={(event) => {
          if (points.current.length === 0) return;
          points.current.push(place(event));
          setStroke([...points.current]);
        }}
        onPointerUp={finish}
        onPointerCancel={finish}
      >
        {mark !== '' && <path className="form-signature__ink" d={mark} />}
        {stroke.length > 0 && <path className="form-signature__ink" d={strokeToPath(stroke)} />}
      </svg>
      <p className="govuk-body-s" role="status">
        {isFull
          ? 'The pad is full. Clear the drawing to start again.'
          : mark === ''
            ? ''
            : 'Signature drawn.'}
      </p>
      {mark !== '' && (
        <button type="button" className="form-link-button" onClick={() => onDraw('')}>
          Clear the drawing
        </button>
      )}
    </div>
  );
}
