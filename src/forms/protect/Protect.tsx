/** A copy with a password, fetched when somebody opens the box. */
import { useState, type ComponentType } from 'react';
import type { SheetOptions } from '../../documents/pdf/pdf-client.ts';
import type { CheckedDocument } from '../check/use-checked-document.ts';

interface ProtectProps {
  checked: CheckedDocument;
  sheet: SheetOptions;
}
type Panel = ComponentType<ProtectProps>;
type Loaded = { kind: 'closed' } | { kind: 'loading' } | { kind: 'failed' } | { kind: 'done'; Panel: Panel };

export function Protect({ checked, sheet }: ProtectProps) {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'closed' });
  const load = () => {
    if (loaded.kind === 'loading' || loaded.kind === 'done') return;
    setLoaded({ kind: 'loading' });
    import('./ProtectPanel.tsx').then(
      ({ ProtectPanel }) => setLoaded({ kind: 'done', Panel: ProtectPanel }),
      (error: unknown) => {
        // For developers; the person reads what to do on the page.
        console.error(error);
        setLoaded({ kind: 'failed' });
      },
    );
  };
  return (
    <details
      className="govuk-details form-protect"
      onToggle={(event) => {
        if (event.currentTarget.open) load();
        else if (loaded.kind === 'failed') setLoaded({ kind: 'closed' });
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Make a copy that opens with a password</span>
      </summary>
      <div className="govuk-details__text">
        <div role="status">
          {loaded.kind === 'loading' && <p className="govuk-body">This part of the page is coming.</p>}
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
