import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether scripts run by now: false on the server and while the page takes over what the server wrote. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
