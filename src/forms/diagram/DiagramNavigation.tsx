/**
 * A diagram that is also a way through the form: each stage is a link to its question and says whether it holds
 * something. The same stages stand in a list, which is all there is where the drawing would be too small to read.
 */
import { useState } from 'react';
import type { Drawing } from '../../documents/diagrams/drawing.ts';
import { sizeOfDrawing } from '../../documents/diagrams/size-of-drawing.ts';
import type { Diagram } from '../../schemas/template.ts';
import { isHeld, stateWords, type Stage } from './diagram-stages.ts';
import { follow } from './follow-stage.ts';
import { nameOf, namesOf } from './stage-names.ts';
import { StagePicture } from './StagePicture.tsx';

export interface DiagramNavigationProps {
  diagram: Diagram;
  drawing: Drawing;
  stages: readonly Stage[];
  /** The address of a question, for a link that can be copied. */
  hrefOf(path: string): string;
  goTo(path: string): void;
}

/** A drawing higher than this, in pixels, would push the form out of sight. */
const TALL = 800;

export function DiagramNavigation(props: DiagramNavigationProps) {
  const { diagram, drawing, stages } = props;
  const [showsList, setShowsList] = useState(false);
  const id = `diagram-${diagram.id}`;
  const held = stages.filter(({ state }) => isHeld(state)).length;
  const isChoice = stages.some(({ state }) => state === 'chosen' || state === 'notChosen');
  const names = namesOf(diagram);
  const listClass = `diagram__list${showsList ? ' diagram__list--shown' : ''}`;
  const content = (
    <>
      <div className="diagram__picture">
        <StagePicture {...props} labelledBy={`${id}-title`} />
      </div>
      <button
        type="button"
        className="form-link-button diagram__switch"
        aria-expanded={showsList}
        aria-controls={`${id}-list`}
        onClick={() => setShowsList(!showsList)}
      >
        {showsList ? 'Hide the list' : 'Show as a list'}
      </button>
      <ol className={listClass} id={`${id}-list`}>
        {stages.map((stage) => (
          <li key={stage.id}>
            <StageLink {...props} stage={stage} /> {stage.path && <ListState stage={stage} />}
          </li>
        ))}
      </ol>
      <details className="govuk-details diagram__words">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">What this diagram says</span>
        </summary>
        <div className="govuk-details__text">{diagram.textAlternative}</div>
      </details>
    </>
  );
  return (
    <div
      className={`diagram diagram--${sizeOfDrawing(drawing)} diagram--navigation`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <h3 className="govuk-heading-m" id={`${id}-title`}>
        {diagram.title}
      </h3>
      {diagram.reference && <p className="govuk-hint">{diagram.reference}</p>}
      <p className="govuk-body">
        Choose a {names.one} to go to its question. {held} of {stages.length} {names.many}{' '}
        {isChoice ? 'chosen.' : 'hold something.'}
      </p>
      {drawing.height > TALL ? (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Show all {names.many}</span>
          </summary>
          {content}
        </details>
      ) : (
        content
      )}
    </div>
  );
}

function StageLink({ stage, stages, diagram, hrefOf, goTo }: DiagramNavigationProps & { stage: Stage }) {
  const words = [stage.words, stage.sublabel].filter(Boolean).join(': ');
  const { path } = stage;
  return (
    <>
      {path ? (
        <a
          className="govuk-link"
          href={hrefOf(path)}
          aria-label={nameOf(diagram, stages, stage)}
          onClick={follow(path, goTo)}
        >
          {words}
        </a>
      ) : (
        words
      )}
      {stage.lane && ` (${stage.lane})`}
      {stage.leadsTo && ` ${stage.leadsTo}`}
    </>
  );
}

function ListState({ stage }: { stage: Stage }) {
  const isDone = isHeld(stage.state);
  return (
    <strong className={`govuk-tag${isDone ? ' govuk-tag--green' : ' govuk-tag--grey'}`} aria-hidden="true">
      {isDone && '✓ '}
      {stateWords[stage.state]}
    </strong>
  );
}
