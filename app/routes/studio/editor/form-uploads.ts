import { createContext, useEffect, useMemo, useState } from 'react';

/** What a field tells its form about files on their way into the library. */
export type FormUploads = {
  began(): void;
  /** @param arrived whether the field has its file now */
  ended(arrived: boolean): void;
};

export const FormUploadsContext = createContext<FormUploads>({ began() {}, ended() {} });

/**
 * Lets a form that is sent while its files are still on their way wait for them. One that does not arrive ends the
 * wait: its field says why, and the author decides.
 * @param onArrived called once all have arrived
 */
export function useFormUploads(onArrived: () => void) {
  const [{ underWay, waits }, setState] = useState({ underWay: 0, waits: false });
  const uploads = useMemo<FormUploads>(
    () => ({
      began: () => setState((now) => ({ ...now, underWay: now.underWay + 1 })),
      ended: (arrived) =>
        setState((now) => ({ underWay: now.underWay - 1, waits: now.waits && arrived })),
    }),
    [],
  );
  useEffect(() => {
    if (!waits || underWay > 0) return;
    setState({ underWay, waits: false });
    onArrived();
  });
  const wait = () => setState((now) => ({ ...now, waits: true }));
  return { uploads, underWay: underWay > 0, waits, wait };
}
