/** One row of a repeating group: its name and tags, what can be done with it, and its questions while it is open. */
import type { ReactNode } from 'react';
import { idOf } from '../state/answer-path.ts';
import { useCarriedFrom, useHasErrorWithin, useIsKeptRow } from '../state/session-hooks.ts';
import { Heading } from '../theme/Heading.tsx';
import type { ShownNode } from '../theme/form-schema.ts';
import { RatingTag } from '../widgets/RatingTag.tsx';
import { rowTags } from './describe-row.ts';

export interface RowCardProps {
  path: string;
  name: string;
  itemLabel: string;
  level: number;
  index: number;
  count: number;
  row: unknown;
  node: ShownNode;
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
  onMove(to: number): void;
  onRemove(name: string): void;
  children: ReactNode;
}

export function RowCard(props: RowCardProps) {
  const { path, name, itemLabel, level, index, isOpen, children } = props;
  const id = idOf(path);
  const hasError = useHasErrorWithin(path);
  const carriedFrom = useCarriedFrom(path);
  const isKept = useIsKeptRow(path);
  const tags = rowTags(props.row, props.node);
  const label = `${itemLabel.charAt(0).toUpperCase()}${itemLabel.slice(1)} ${index + 1}`;
  return (
    <li className={`form-row${isOpen ? ' form-row--open' : ''}`} id={`${id}-question`}>
      <div className="form-row__head">
        <div className="form-row__name">
          <Heading
            level={level}
            className="govuk-heading-s form-row__title"
            id={`${id}-row-title`}
            tabIndex={-1}
          >
            {name === label ? (
              name
            ) : (
              <>
                <span className="form-row__label">{label}: </span>
                <bdi>{name}</bdi>
              </>
            )}
          </Heading>
          {carriedFrom !== undefined && (
            <p className="form-carried" id={`${id}-carried`}>
              Carried over from {carriedFrom}.
              {isKept && ' It can be closed by its progress, but not removed.'}
            </p>
          )}
          {!isOpen && (tags.length > 0 || hasError) && (
            <ul className="form-row__tags">
              {hasError && (
                <li>
                  <strong className="govuk-tag govuk-tag--red">There is a problem</strong>
                </li>
              )}
              {tags.map((tag) => (
                <li key={tag.id}>
                  {tag.rating !== undefined && <RatingTag value={tag.rating} />}
                  {tag.words}
                </li>
              ))}
            </ul>
          )}
        </div>
        <RowActions {...props} id={id} isCarried={carriedFrom !== undefined} isKept={isKept} />
      </div>
      {isOpen && (
        <div className="form-row__questions">
          {children}
          <button type="button" className="govuk-button govuk-button--secondary" onClick={props.onClose}>
            Close this {itemLabel}
            <span className="govuk-visually-hidden">: {name}</span>
          </button>
        </div>
      )}
    </li>
  );
}

function RowActions({
  id,
  name,
  index,
  count,
  isOpen,
  onOpen,
  onClose,
  onMove,
  onRemove,
  isCarried,
  isKept,
}: RowCardProps & { id: string; isCarried: boolean; isKept: boolean }) {
  const about = <span className="govuk-visually-hidden"> {name}</span>;
  return (
    <ul className="form-row__actions">
      <li>
        <button
          type="button"
          className="form-link-button"
          id={`${id}-edit`}
          aria-expanded={isOpen}
          aria-describedby={isCarried ? `${id}-carried` : undefined}
          onClick={isOpen ? onClose : onOpen}
        >
          {isOpen ? 'Close' : 'Change'}
          {about}
        </button>
      </li>
      {index > 0 && (
        <li>
          <button
            type="button"
            className="form-link-button"
            id={`${id}-up`}
            onClick={() => onMove(index - 1)}
          >
            Move up{about}
          </button>
        </li>
      )}
      {index < count - 1 && (
        <li>
          <button
            type="button"
            className="form-link-button"
            id={`${id}-down`}
            onClick={() => onMove(index + 1)}
          >
            Move down{about}
          </button>
        </li>
      )}
      {!isKept && (
        <li>
          <button type="button" className="form-link-button" onClick={() => onRemove(name)}>
            Remove{about}
          </button>
        </li>
      )}
    </ul>
  );
}
