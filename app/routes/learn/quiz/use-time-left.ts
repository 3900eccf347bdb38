import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Counts down what the server says is left; the device's clock is never asked what time it is.
 * @returns whole seconds left, null without a limit, and how to set it right
 */
export function useTimeLeft(milliseconds: number | null) {
  const [seconds, setSeconds] = useState(() => inSeconds(milliseconds));
  const [known, setKnown] = useState(milliseconds);
  const end = useRef<number | null>(null);
  // Another end holds at once: that of the page before would otherwise be over for a moment more.
  if (known !== milliseconds) {
    setKnown(milliseconds);
    setSeconds(inSeconds(milliseconds));
  }

  const sync = useCallback((left: number | null) => {
    end.current = left === null ? null : performance.now() + left;
  }, []);

  useEffect(() => sync(milliseconds), [milliseconds, sync]);

  useEffect(() => {
    if (milliseconds === null) return;
    const tick = () => {
      if (end.current === null) return;
      setSeconds(inSeconds(end.current - performance.now()));
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [milliseconds]);

  return { seconds, sync };
}

const inSeconds = (ms: number | null) => (ms === null ? null : Math.max(0, Math.ceil(ms / 1000)));
