/** Whether documents can draw a logo; undefined until it is known, and where there is none. */
import { useEffect, useState } from 'react';

export function useDrawable(svg: string): boolean | undefined {
  const [known, setKnown] = useState<{ svg: string; isDrawable: boolean }>();
  useEffect(() => {
    if (svg === '') return undefined;
    let isCurrent = true;
    import('../../documents/pdf/read-logo.ts').then(
      ({ readLogo }) => isCurrent && setKnown({ svg, isDrawable: readLogo(svg) !== undefined }),
      // Without it nothing is said; the logo itself is not touched.
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [svg]);
  return known?.svg === svg ? known.isDrawable : undefined;
}
