import { useBlocker } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Asks before a page is left on which something was typed that is not saved.
 * @param typed the page comes with such a form already
 */
export function useUnsaved(typed: boolean, question: string) {
  const unsaved = useRef(typed);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  const onInput = useCallback(() => (unsaved.current = true), []);
  const onSent = useCallback(() => (unsaved.current = false), []);
  return { onInput, onSent };
}
