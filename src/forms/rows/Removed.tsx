/** Says that a row was removed, with the way to bring it back. */
import type { RemovedRow } from './use-rows.ts';

export interface RemovedProps {
  /** The id of the group. */
  id: string;
  removed: RemovedRow | undefined;
  onUndo(): void;
}

export const Removed = ({ id, removed, onUndo }: RemovedProps) => (
  <div role="status" className="form-rows__status">
    {removed && (
      <p className="govuk-body form-rows__removed">
        {removed.name} was removed.{' '}
        <button type="button" className="form-link-button" id={`${id}-undo`} onClick={onUndo}>
          Undo<span className="govuk-visually-hidden">: bring back {removed.name}</span>
        </button>
      </p>
    )}
  </div>
);
