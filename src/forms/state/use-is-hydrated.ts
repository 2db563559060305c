import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and for the first picture in the browser, true from then on. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
