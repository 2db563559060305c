/** A figure of the document, black on white as it is printed, with the words that stand for it. */
import type { FigureBlock } from '../../documents/model.ts';

export function DocumentFigure({ block }: { block: FigureBlock }) {
  const { width, height, paths, labels = [], alternative, caption } = block;
  return (
    <figure className="form-document__figure-block">
      <svg
        className="form-document__figure"
        role="img"
        aria-label={caption ?? alternative}
        viewBox={`0 0 ${width} ${height}`}
      >
        {paths.map((path, index) => (
          <path
            key={index}
            d={path.d}
            fill={path.fill ?? 'none'}
            stroke={path.stroke}
            strokeWidth={path.strokeWidth}
          />
        ))}
        {labels.map((label, index) => (
          <text
            key={index}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontSize={label.size}
            fontWeight={label.weight === 'bold' ? 700 : 400}
          >
            {label.text}
          </text>
        ))}
      </svg>
      {caption && <figcaption className="govuk-body-s">{caption}</figcaption>}
      {labels.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">What this diagram says</span>
          </summary>
          <div className="govuk-details__text">{alternative}</div>
        </details>
      )}
    </figure>
  );
}
