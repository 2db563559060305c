/** How well a colour can be read in each place where it stands, in words and figures, with the nearest one that can. */
import type { ColourPair } from '../../editions/colour-pairs.ts';

export interface ContrastOfProps {
  id: string;
  pairs: readonly ColourPair[];
  /** The nearest colour that passes everywhere. */
  near: string;
  onTakeNear(): void;
}

export function ContrastOf({ id, pairs, near, onTakeNear }: ContrastOfProps) {
  const failing = pairs.some(({ passes }) => !passes);
  return (
    <div className={`maker-contrast${failing ? ' maker-contrast--failing' : ''}`}>
      <ul className="govuk-list maker-contrast__pairs" id={id}>
        {pairs.map(({ what, ratio, needs, passes }) => (
          <li key={what}>
            <strong className={`govuk-tag ${passes ? 'govuk-tag--green' : 'govuk-tag--red'}`}>
              {passes ? 'Can be read' : 'Too faint'}
            </strong>{' '}
            {/* Cut, not rounded: 4.49 must not be said to be 4.5. */}
            {what}: contrast {(Math.floor(ratio * 10) / 10).toFixed(1)} to 1
            {!passes && `, must be at least ${needs} to 1`}
          </li>
        ))}
      </ul>
      <div role="status">
        {failing && (
          <p className="govuk-body maker-contrast__cure">
            <button type="button" className="form-link-button" onClick={onTakeNear}>
              Use {near}, the nearest colour that can be read
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
