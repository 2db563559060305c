/** The last page, fetched when somebody goes there: a form that is only filled in need not wait for it. */
import { useEffect, useState, type ComponentType } from 'react';

type Loaded = { kind: 'loading' } | { kind: 'failed' } | { kind: 'done'; Page: ComponentType };

export function CheckPage() {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    import('./CheckAnswers.tsx').then(
      ({ CheckAnswers }) => isCurrent && setLoaded({ kind: 'done', Page: CheckAnswers }),
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
          ? 'This part of the page could not be loaded. Your answers are still in the form. Check your internet connection, go back with your browser and try again. Use “Save to carry on later” before you close the page.'
          : 'Your answers are being checked.'}
      </p>
    </div>
  );
}
