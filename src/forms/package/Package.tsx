/** The record in its parts, fetched when somebody opens the box: most records are about one family. */
import { useState, type ComponentType } from 'react';
import { useSession } from '../state/session-hooks.ts';
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';

interface PackageProps {
  checked: CheckedDocument;
  sheet: SheetOptions;
}
type Panel = ComponentType<PackageProps>;
type Loaded = { kind: 'closed' } | { kind: 'loading' } | { kind: 'failed' } | { kind: 'done'; Panel: Panel };

export function Package({ checked, sheet }: PackageProps) {
  const { files = [] } = useSession().template;
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'closed' });
  if (files.length === 0) return null;
  const load = () => {
    if (loaded.kind === 'loading' || loaded.kind === 'done') return;
    setLoaded({ kind: 'loading' });
    import('./PackagePanel.tsx').then(
      ({ PackagePanel }) => setLoaded({ kind: 'done', Panel: PackagePanel }),
      (error: unknown) => {
        // For developers; the person reads what to do on the page.
        console.error(error);
        setLoaded({ kind: 'failed' });
      },
    );
  };
  const forWorker = files.some(({ about }) => about === 'worker') ? ' and for the worker' : '';
  return (
    <details
      className="govuk-details form-package"
      onToggle={(event) => {
        if (event.currentTarget.open) load();
        else if (loaded.kind === 'failed') setLoaded({ kind: 'closed' });
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Save the right files for each child{forWorker}</span>
      </summary>
      <div className="govuk-details__text">
        <div role="status">
          {loaded.kind === 'loading' && <p className="govuk-body">The record is being divided.</p>}
        </div>
        {loaded.kind === 'failed' && (
          <p className="govuk-body" role="alert">
            This part of the page could not be loaded. Check your internet connection, close this box and open
            it again.
          </p>
        )}
        {loaded.kind === 'done' && <loaded.Panel checked={checked} sheet={sheet} />}
      </div>
    </details>
  );
}
