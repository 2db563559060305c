/** How ratings went over the records that were opened in this visit; loaded with the first of them. */
import { useEffect, useState, type ComponentType } from 'react';
import { useSession, useValue } from '../state/session-hooks.ts';

export function Courses() {
  const { carry } = useSession();
  const isWanted = useValue(carry.earlier).length > 0;
  const [Tables, setTables] = useState<ComponentType>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    import('./CourseTables.tsx').then(
      ({ CourseTables }) => isCurrent && setTables(() => CourseTables),
      // They are an extra: the form is whole without them.
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return isWanted && Tables ? <Tables /> : null;
}
