/** The drawing of a diagram whose stages are links. Roles make it a list, so that it is read like one. */
import { Fragment } from 'react';
import type { Drawing } from '../../documents/diagrams/drawing.ts';
import { LABEL_SIZE } from '../../documents/diagrams/size-of-drawing.ts';
import type { DiagramNavigationProps as StagesProps } from './DiagramNavigation.tsx';
import { isHeld, stateWords, type Stage } from './diagram-stages.ts';
import { follow } from './follow-stage.ts';
import { nameOf } from './stage-names.ts';

export function StagePicture({ drawing, labelledBy, ...props }: StagesProps & { labelledBy: string }) {
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
        <GroundWords drawing={drawing} />
      </g>
      {props.stages.map((stage) => (
        <g key={stage.id} role="listitem">
          <PictureStage {...props} stage={stage} drawing={drawing} />
        </g>
      ))}
      <Numbers drawing={drawing} />
    </svg>
  );
}

/** The numbers in the stages, over the links: a link is called by its words, and its name says the number too. */
function Numbers({ drawing }: { drawing: Drawing }) {
  const circles = drawing.shapes.filter(({ part }) => part === 'badge');
  return (
    <g className="diagram__numbers" aria-hidden="true">
      {circles.map(({ d, node }) => {
        const badge = drawing.labels.find((label) => label.node === node);
        return (
          <g key={node}>
            <path className="diagram__badge" d={d} />
            {badge && (
              <text
                className="diagram__label diagram__label--bold"
                x={badge.x}
                y={badge.y}
                textAnchor={badge.anchor}
                fontSize={badge.size}
              >
                {badge.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Words that belong to no stage: the names of lanes, the word in the middle. */
function GroundWords({ drawing }: { drawing: Drawing }) {
  return drawing.labels
    .filter(({ node }) => node === undefined)
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

function PictureStage({ drawing, stage, ...props }: StagesProps & { stage: Stage }) {
  const shapes = drawing.shapes.filter(({ node, part }) => node === stage.id && part !== 'badge');
  const inside = (
    <>
      {shapes.map(({ part, d }, index) => (
        <path key={index} className={`diagram__${part}`} d={d} />
      ))}
      <StageWords drawing={drawing} stage={stage} />
    </>
  );
  const { path } = stage;
  if (!path) return <g>{inside}</g>;
  return (
    <a
      className="diagram__stage"
      href={props.hrefOf(path)}
      aria-label={nameOf(props.diagram, props.stages, stage)}
      onClick={follow(path, props.goTo)}
    >
      {inside}
    </a>
  );
}

/** One text, so that what is seen reads as the name says it: the words and the state, without the number. */
function StageWords({ drawing, stage }: { drawing: Drawing; stage: Stage }) {
  const at = drawing.nodes.find(({ id }) => id === stage.id)?.state;
  const [, ...lines] = drawing.labels.filter(({ node }) => node === stage.id);
  const isDone = isHeld(stage.state);
  return (
    <>
      {at && isDone && stage.path && (
        <path className="diagram__tick" d={TICK} transform={`translate(${at.x} ${at.y})`} />
      )}
      <text className="diagram__label">
        {lines.map((line, index) => (
          <Fragment key={index}>
            <tspan
              className={
                line.size === LABEL_SIZE
                  ? `diagram__words-of-stage diagram__label--${line.weight}`
                  : undefined
              }
              x={line.x}
              y={line.y}
              fontSize={line.size}
            >
              {line.text}
            </tspan>
            {/[/-]$/.test(line.text) ? '' : ' '}
          </Fragment>
        ))}
        {at && stage.path && (
          <tspan x={at.x + (isDone ? 18 : 0)} y={at.y} fontSize={14}>
            {stateWords[stage.state]}
          </tspan>
        )}
      </text>
    </>
  );
}
