/** The text for a case system, fetched when somebody opens the box: most people take a file. */
import { useState, type ComponentType } from 'react';
import type { DocumentModel } from '../../../documents/model.ts';

type Panel = ComponentType<{ model: DocumentModel }>;
type Loaded = { kind: 'closed' } | { kind: 'loading' } | { kind: 'failed' } | { kind: 'done'; Panel: Panel };

export function CaseText({ model }: { model: DocumentModel }) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'closed' });
  const load = () => {
    if (loaded.kind === 'loading' || loaded.kind === 'done') return;
    setLoaded({ kind: 'loading' });
    import('./CaseTextPanel.tsx').then(
      ({ CaseTextPanel }) => setLoaded({ kind: 'done', Panel: CaseTextPanel }),
      (error: unknown) => {
        // For developers; the person reads what to do on the page.
        console.error(error);
        setLoaded({ kind: 'failed' });
      },
    );
  };
  return (
    <details
      className="govuk-details"
      onToggle={(event) => {
        if (event.currentTarget.open) load();
        else if (loaded.kind === 'failed') setLoaded({ kind: 'closed' });
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Copy text for a case system</span>
      </summary>
      <div className="govuk-details__text">
        <div role="status">
          {loaded.kind === 'loading' && <p className="govuk-body">The text is coming.</p>}
        </div>
        {loaded.kind === 'failed' && (
          <p className="govuk-body" role="alert">
            This part of the page could not be loaded. Check your internet connection, close this box and open
            it again. You can also choose “Download as text”.
          </p>
        )}
        {loaded.kind === 'done' && <loaded.Panel model={model} />}
      </div>
    </details>
  );
}
