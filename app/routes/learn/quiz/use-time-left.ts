import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Counts down what the server says is left; the device's clock is never asked what time it is.
 * @returns whole seconds left, null without a limit, and how to set it right
 */
export function useTimeLeft(milliseconds: number | null, onEnd: () => void) {
  const [seconds, setSeconds] = useState(() => inSeconds(milliseconds));
  const end = useRef<number | null>(null);
  const ended = useRef(false);
  const tellEnd = useRef(onEnd);
  useEffect(() => {
    tellEnd.current = onEnd;
  }, [onEnd]);

  const sync = useCallback((left: number | null) => {
    end.current = left === null ? null : performance.now() + left;
  }, []);

  useEffect(() => sync(milliseconds), [milliseconds, sync]);

  useEffect(() => {
    if (milliseconds === null) return;
    const tick = () => {
      if (end.current === null) return;
      const left = inSeconds(end.current - performance.now()) ?? 0;
      setSeconds(left);
      if (left > 0 || ended.current) return;
      ended.current = true;
      tellEnd.current();
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [milliseconds]);

  return { seconds, sync };
}

const inSeconds = (ms: number | null) => (ms === null ? null : Math.max(0, Math.ceil(ms / 1000)));
