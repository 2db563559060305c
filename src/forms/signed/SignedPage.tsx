/** A signed record, fetched when one is shown: most forms are filled in, and need not wait for it. */
import { useEffect, useState, type ComponentType } from 'react';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'done'; Page: ComponentType };

export function SignedPage() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    import('./SignedRecord.tsx').then(
      ({ SignedRecord }) => isCurrent && setLoaded({ kind: 'done', Page: SignedRecord }),
      (error: unknown) => {
        // For developers; the person reads what to do on the page.
        console.error(error);
        if (isCurrent) setLoaded({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (loaded.kind === 'done') return <loaded.Page />;
  return (
    <div role={loaded.kind === 'failed' ? 'alert' : 'status'}>
      <p className="govuk-body">
        {loaded.kind === 'failed'
          ? 'This signed record could not be shown. Its file has not changed. Check your internet connection, then load the page again and open the file once more.'
          : 'The signed record is being opened.'}
      </p>
    </div>
  );
}
