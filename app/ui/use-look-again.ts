import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

const EVERY_MS = 2_000;
const LOOKS = 30;

/** While something is being made in the background: asks for the page's data every two seconds, for a minute. */
export function useLookAgain(wanted: boolean): void {
  const { revalidate } = useRevalidator();
  const looked = useRef(0);
  useEffect(() => {
    if (!wanted) return;
    const timer = setInterval(() => {
      if (++looked.current > LOOKS) clearInterval(timer);
      else if (document.visibilityState === 'visible') revalidate();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [wanted, revalidate]);
}
