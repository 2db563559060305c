/** One answer, one section or everything, copied as the agency's case system takes it. */
import { useId, useMemo, useState } from 'react';
import { caseSections, type CaseAnswer, type CaseSection } from '../../../documents/text/case-text.ts';
import type { DocumentModel } from '../../../documents/model.ts';
import type { FormCaseSystem } from '../../../schemas/case-system.ts';
import { useSession } from '../../state/session-hooks.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { CopyProvider } from './copying.tsx';

/** For a system that the edition does not know. */
const ANY_SYSTEM: FormCaseSystem[] = [
  { id: '', name: 'Any system: plain text', format: 'plain', sections: [], limits: {} },
  {
    id: '-rich',
    name: 'Any system: with headings, bold words and tables',
    format: 'rich',
    sections: [],
    limits: {},
  },
];

export function CaseTextPanel({ model }: { model: DocumentModel }) {
  const { template } = useSession();
  const systems = [...(template.caseSystems ?? []), ...ANY_SYSTEM];
  const [chosen, setChosen] = useState(systems[0]?.id ?? '');
  const system = systems.find(({ id }) => id === chosen) ?? ANY_SYSTEM[0]!;
  const sections = useMemo(() => caseSections(model, system.sections), [model, system]);
  const everything = sections.flatMap(({ blocks }) => blocks);
  const id = useId();
  return (
    <CopyProvider key={system.id}>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--s" htmlFor={id}>
          Where you are going to paste it
        </label>
        <select
          className="govuk-select"
          id={id}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          {systems.map(({ id: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="govuk-body">
        What you copy can be read by every program on this device until you copy something else. Copy
        something else when you are done, if others use it.
      </p>
      <CopyButtons
        what="everything"
        label="Everything"
        blocks={everything}
        system={system}
        limit={system.limit}
        isStrong
      />
      {sections.map((section, index) => (
        <Section key={index} section={section} system={system} />
      ))}
    </CopyProvider>
  );
}

function Section({ section, system }: { section: CaseSection; system: FormCaseSystem }) {
  const { title, blocks, answers, id } = section;
  const limit = system.limits[id] ?? system.limit;
  return (
    <div className="form-case-section">
      <h4 className="govuk-heading-s">
        <bdi>{title}</bdi>
      </h4>
      <CopyButtons what="this section" label={title} blocks={blocks} system={system} limit={limit} />
      {answers.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              One answer of “<bdi>{title}</bdi>”
            </span>
          </summary>
          <ul className="govuk-list form-case-answers">
            {answers.map((answer, index) => (
              <Answer key={index} answer={answer} system={system} limit={limit} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface AnswerProps {
  answer: CaseAnswer;
  system: FormCaseSystem;
  limit: number | undefined;
}

function Answer({ answer: { label, under, blocks, value }, system, limit }: AnswerProps) {
  const name = [under, label].filter(Boolean).join(': ');
  return (
    <li className="form-case-answer">
      <bdi>{name}</bdi>
      <CopyButtons
        what="this answer"
        label={name}
        blocks={blocks}
        value={value}
        system={system}
        limit={limit}
      />
    </li>
  );
}
