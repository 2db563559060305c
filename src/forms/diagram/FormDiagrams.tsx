/** The diagrams of the template whose stages lead to questions, with what they hold so far. */
import { useMemo } from 'react';
import { isWayThrough } from '../../documents/diagrams/is-way-through.ts';
import type { Diagram, Section } from '../../schemas/template.ts';
import { splitPath } from '../state/answer-path.ts';
import { revealQuestion } from '../state/navigate.ts';
import { useObserved, useSession } from '../state/session-hooks.ts';
import { hashOf } from '../state/view.ts';
import { useDiagramParts } from './diagram-parts.ts';
import { stagesOf, type Stage } from './diagram-stages.ts';
import { DiagramNavigation } from './DiagramNavigation.tsx';

export function FormDiagrams() {
  const { template } = useSession();
  const diagrams = template.diagrams?.filter(isWayThrough) ?? [];
  return diagrams.map((diagram) => <FormDiagram key={diagram.id} diagram={diagram} />);
}

/** On the page of one section: the diagrams with stages in it, closed, for the way to another stage. */
export function SectionDiagrams({ section }: { section: Section }) {
  const { template } = useSession();
  const isHere = ({ nodes }: Diagram) =>
    nodes.some(
      ({ question }) => question !== undefined && section.questions.includes(String(splitPath(question)[0])),
    );
  const diagrams = template.diagrams?.filter((diagram) => isWayThrough(diagram) && isHere(diagram)) ?? [];
  return diagrams.map((diagram) => (
    <details key={diagram.id} className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{diagram.title}: go to another part</span>
      </summary>
      <FormDiagram diagram={diagram} />
    </details>
  ));
}

function FormDiagram({ diagram }: { diagram: Diagram }) {
  const session = useSession();
  const { template } = session;
  const drawing = useDiagramParts().drawings[diagram.id];
  // Drawn anew only when a stage changes, not with every letter that is typed: the text keeps its identity.
  const seen = useObserved(session.answers, (answers) =>
    JSON.stringify(
      stagesOf(diagram, {
        schema: template.schema,
        answers,
        start: session.start(),
        isVisible: (path) => session.logic.isVisible(path, answers),
      }),
    ),
  );
  const stages = useMemo(() => JSON.parse(seen) as Stage[], [seen]);
  const hrefOf = (path: string) => {
    const section = template.sections.find(({ questions }) =>
      questions.includes(String(splitPath(path)[0] ?? '')),
    );
    return (section && hashOf({ kind: 'section', section: section.id }, template)) || '#form';
  };
  if (!drawing) return null;
  return (
    <DiagramNavigation
      diagram={diagram}
      drawing={drawing}
      stages={stages}
      hrefOf={hrefOf}
      goTo={(path) => revealQuestion(session, path)}
    />
  );
}
