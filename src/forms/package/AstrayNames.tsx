/** Where names of one family stand in the document of another: change it, or leave it. */
import { useId } from 'react';
import type { Astray } from '../../documents/package/find-astray.ts';
import type { PackagePlan } from '../../documents/package/plan-package.ts';
import { revealQuestion } from '../state/navigate.ts';
import { useSession } from '../state/session-hooks.ts';
import { astrayKey, byDocument } from './astray-decisions.ts';

export interface AstrayNamesProps {
  plan: PackagePlan;
  /** Keys of the places that can stay. */
  left: ReadonlySet<string>;
  onLeave(left: ReadonlySet<string>): void;
}

export function AstrayNames({ plan, left, onLeave }: AstrayNamesProps) {
  const groups = byDocument(plan.astray);
  if (groups.size === 0)
    return (
      <p className="govuk-body">
        No name of one family or child was found in the document of another. A nickname, another spelling or a
        description is not found: read each document before you file it.
      </p>
    );
  const set = (places: readonly Astray[], isLeft: boolean) => {
    const next = new Set(left);
    for (const place of places)
      if (isLeft) next.add(astrayKey(place));
      else next.delete(astrayKey(place));
    onLeave(next);
  };
  return (
    <div className="form-notice form-package__names" role="group" aria-labelledby="form-package-names">
      <h4 className="govuk-heading-s" id="form-package-names">
        Names to check
      </h4>
      <p className="govuk-body">
        These names belong to another document. Change each place, or say that it can stay. A nickname,
        another spelling or a description is not found: read each document before you file it.
      </p>
      {[...groups].map(([part, { sure, maybe }]) => (
        <div key={part}>
          <h5 className="govuk-heading-s">
            In {part}: {plan.documents.find(({ name }) => name === part)?.title}
          </h5>
          <ul className="govuk-list">
            {sure.map((place) => (
              <li key={astrayKey(place)}>
                <Place place={place} plan={plan} />
                <Leave
                  words="Leave it"
                  of={place.sentence}
                  isLeft={left.has(astrayKey(place))}
                  onChange={(isLeft) => set([place], isLeft)}
                />
              </li>
            ))}
          </ul>
          {maybe.length > 0 && (
            <>
              <p className="govuk-body">These words may be names of somebody else, or mean nobody:</p>
              <ul className="govuk-list">
                {maybe.map((place) => (
                  <li key={astrayKey(place)}>
                    <Place place={place} plan={plan} />
                  </li>
                ))}
              </ul>
              <Leave
                words={maybe.length === 1 ? 'Leave it' : `Leave these ${maybe.length}`}
                of={part}
                isLeft={maybe.every((place) => left.has(astrayKey(place)))}
                onChange={(isLeft) => set(maybe, isLeft)}
              />
            </>
          )}
        </div>
      ))}
    </div>
  );
}

function Place({ place, plan }: { place: Astray; plan: PackagePlan }) {
  const session = useSession();
  const { path, label, name, belongsTo, sentence } = place;
  const whose = plan.documents.find((each) => each.name === belongsTo)?.of;
  return (
    <p className="govuk-body form-package__place">
      {label}: “<bdi>{sentence}</bdi>”
      <br />
      <bdi>{name}</bdi> belongs to {belongsTo}
      {whose && whose !== name && (
        <>
          {' '}
          (<bdi>{whose}</bdi>)
        </>
      )}
      .{' '}
      {path !== undefined && (
        <button type="button" className="form-link-button" onClick={() => revealQuestion(session, path)}>
          Change it<span className="govuk-visually-hidden"> in {label}</span>
        </button>
      )}
    </p>
  );
}

interface LeaveProps {
  words: string;
  /** What is left, read with the box. */
  of: string;
  isLeft: boolean;
  onChange(isLeft: boolean): void;
}

function Leave({ words, of, isLeft, onChange }: LeaveProps) {
  const id = useId();
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          type="checkbox"
          checked={isLeft}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {words}
          <span className="govuk-visually-hidden">: {of}</span>
        </label>
      </div>
    </div>
  );
}
