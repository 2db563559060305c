/** On the check page: other records that can be made from this one, for example about one family. */
import { useEffect, useId, useState } from 'react';
import { rowsToChoose, type Choosable } from '../../records/carry/make-from.ts';
import { useSession, useValue } from '../state/session-hooks.ts';
import { makeRecordFrom, offersFor, type Offer } from './make-record-from.ts';

export function MakeFromThis() {
  const { template } = useSession();
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  useEffect(() => {
    let isCurrent = true;
    offersFor(template.id).then(
      (found) => isCurrent && setOffers(found),
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [template]);
  if (offers.length === 0) return null;
  return (
    <section className="form-make" aria-labelledby="form-make">
      <h3 className="govuk-heading-m" id="form-make">
        Make another record from this one
      </h3>
      <p className="govuk-body">
        Take this record away first. The other form opens with what belongs in it, marked as carried over. You
        can come back here.
      </p>
      {offers.map((offer) => (
        <OneOffer key={offer.target} offer={offer} />
      ))}
    </section>
  );
}

function OneOffer({ offer }: { offer: Offer }) {
  const session = useSession();
  const answers = useValue(session.answers);
  const [said, setSaid] = useState('');
  const [chosen, setChosen] = useState('');
  const id = useId();
  const choices = rowsToChoose(offer, session.template, { answers, savedAt: '' });
  const make = (selection?: number) => {
    makeRecordFrom(session, offer, selection).catch((error: unknown) => {
      console.error(error);
      setSaid('The other form could not be loaded. Check your internet connection and try again.');
    });
  };
  if (choices && choices.length === 0) return null;
  return (
    <div className="govuk-form-group form-make__offer">
      {choices && <Choice id={id} offer={offer} choices={choices} chosen={chosen} onChoose={setChosen} />}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        aria-describedby={`${id}-title`}
        onClick={() => {
          if (!choices) make();
          else if (chosen === '') setSaid('Choose which one the record is about.');
          else make(Number(chosen));
        }}
      >
        {offer.words}
      </button>
      <p className="govuk-hint" id={`${id}-title`}>
        {offer.title}
      </p>
      <p className="govuk-body" role="status">
        {said}
      </p>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  offer: Offer;
  choices: readonly Choosable[];
  chosen: string;
  onChoose(index: string): void;
}

function Choice({ id, offer, choices, chosen, onChoose }: ChoiceProps) {
  return (
    <>
      <label className="govuk-label" htmlFor={`${id}-choice`}>
        {offer.words}: choose which
      </label>
      <select
        className="govuk-select form-make__choice"
        id={`${id}-choice`}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">Choose one</option>
        {choices.map(({ index, name }) => (
          <option key={index} value={index}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
