/**
 * A diagram that is also a way through the form: each stage is a link to its question and says whether it holds
 * something. The same stages stand in a list, which is all there is where the drawing would be too small to read.
 */
import { useId, useMemo, useState, type MouseEvent } from 'react';
import { drawDiagram } from '../../documents/diagrams/draw-diagram.ts';
import { sizeOfDrawing, type Drawing } from '../../documents/diagrams/drawing.ts';
import type { Diagram } from '../../schemas/template.ts';
import { isHeld, stateWords, type Stage } from './diagram-stages.ts';

export interface DiagramNavigationProps {
  diagram: Diagram;
  stages: readonly Stage[];
  /** The address of a question, for a link that can be copied. */
  hrefOf(path: string): string;
  goTo(path: string): void;
}

/** A drawing higher than this, in pixels, would push the form out of sight. */
const TALL = 800;

export function DiagramNavigation(props: DiagramNavigationProps) {
  const { diagram, stages } = props;
  const drawing = useMemo(() => drawDiagram(diagram, { hasState: true }), [diagram]);
  const [showsList, setShowsList] = useState(false);
  const id = useId();
  if (!drawing) return null;
  const held = stages.filter(({ state }) => isHeld(state)).length;
  const isChoice = stages.some(({ state }) => state === 'chosen' || state === 'notChosen');
  const names = namesOf(diagram);
  const listClass = `diagram__list${showsList ? ' diagram__list--shown' : ''}`;
  const content = (
    <>
      <div className="diagram__picture">
        <Picture {...props} drawing={drawing} labelledBy={`${id}-title`} />
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

const namesOf = ({ kind }: Diagram): { one: string; many: string } => {
  if (kind === 'cycle') return { one: 'stage', many: 'stages' };
  return kind === 'hub' ? { one: 'part', many: 'parts' } : { one: 'step', many: 'steps' };
};

/** "Stage 2 of 6: Feelings, not started" */
function nameOf(diagram: Diagram, stages: readonly Stage[], stage: Stage): string {
  const { one } = namesOf(diagram);
  const kind = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  const words = [stage.words, stage.sublabel, stage.lane, stateWords[stage.state].toLowerCase()];
  return `${kind} ${stage.number} of ${stages.length}: ${words.filter(Boolean).join(', ')}`;
}

function Picture({
  drawing,
  labelledBy,
  ...props
}: DiagramNavigationProps & { drawing: Drawing; labelledBy: string }) {
  const ground = drawing.shapes.filter(({ node }) => node === undefined);
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      width={drawing.width}
      height={drawing.height}
      role="list"
      aria-labelledby={labelledBy}
    >
      <g aria-hidden="true">
        {ground.map(({ part, d }, index) => (
          <path key={index} className={`diagram__${part}`} d={d} />
        ))}
        <Words drawing={drawing} />
      </g>
      {props.stages.map((stage) => (
        <g key={stage.id} role="listitem">
          <PictureStage {...props} stage={stage} drawing={drawing} />
        </g>
      ))}
    </svg>
  );
}

function Words({ drawing, node }: { drawing: Drawing; node?: string }) {
  return drawing.labels
    .filter((label) => label.node === node)
    .map((label, index) => (
      <text
        key={index}
        className={`diagram__label diagram__label--${label.weight}`}
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        fontSize={label.size}
      >
        {label.text}
      </text>
    ));
}

const TICK = 'M 0 -5 L 4 -1 L 12 -10';

function PictureStage({
  drawing,
  stage,
  ...props
}: DiagramNavigationProps & { drawing: Drawing; stage: Stage }) {
  const at = drawing.nodes.find(({ id }) => id === stage.id)?.state;
  const shapes = drawing.shapes.filter(({ node }) => node === stage.id);
  const isDone = isHeld(stage.state);
  const inside = (
    <>
      {shapes.map(({ part, d }, index) => (
        <path key={index} className={`diagram__${part}`} d={d} />
      ))}
      <Words drawing={drawing} node={stage.id} />
      {at && stage.path && (
        <g transform={`translate(${at.x} ${at.y})`}>
          {isDone && <path className="diagram__tick" d={TICK} />}
          <text className="diagram__label" x={isDone ? 18 : 0} y={0} fontSize={14}>
            {stateWords[stage.state]}
          </text>
        </g>
      )}
    </>
  );
  const { path } = stage;
  if (!path) return <g>{inside}</g>;
  return (
    <a
      className={`diagram__stage${isDone ? ' diagram__stage--held' : ''}`}
      href={props.hrefOf(path)}
      aria-label={nameOf(props.diagram, props.stages, stage)}
      onClick={follow(path, props.goTo)}
    >
      {inside}
    </a>
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

const follow = (path: string, goTo: (path: string) => void) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  goTo(path);
};
