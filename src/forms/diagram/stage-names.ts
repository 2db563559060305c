/** What the stages of a diagram are called, and how a link to one is read out. */
import type { Diagram } from '../../schemas/template.ts';
import { stateWords, type Stage } from './diagram-stages.ts';

export const namesOf = ({ kind }: Diagram): { one: string; many: string } => {
  if (kind === 'cycle') return { one: 'stage', many: 'stages' };
  return kind === 'hub' ? { one: 'part', many: 'parts' } : { one: 'step', many: 'steps' };
};

/** "Stage 2 of 6: Feelings, not started" */
export function nameOf(diagram: Diagram, stages: readonly Stage[], stage: Stage): string {
  const { one } = namesOf(diagram);
  const kind = `${one.charAt(0).toUpperCase()}${one.slice(1)}`;
  const words = [stage.words, stage.sublabel, stateWords[stage.state].toLowerCase()];
  const place = `${kind} ${stage.number} of ${stages.length}${stage.lane ? `, ${stage.lane}` : ''}`;
  return `${place}: ${words.filter(Boolean).join(', ')}`;
}
