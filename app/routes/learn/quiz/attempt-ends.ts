import { useNavigate } from '@remix-run/react';
import { type RefObject, useEffect, useRef } from 'react';

type End = {
  over: boolean;
  /** Only that of the section on the page: the attempt goes on elsewhere. */
  ofSection: boolean;
  /** How saving stands; whenever it changes, sending is tried again. */
  status: string;
  flush: () => Promise<boolean>;
  /** Hands the attempt in. */
  finish: RefObject<HTMLFormElement>;
  /** Where the server says what is open now. */
  onward: string;
};

/**
 * When the time is over: what is unsent goes first, as soon as the network lets it, then the attempt is handed in or,
 * where only a section has ended, goes on with what is open.
 */
export function useEnd({ over, ofSection, status, flush, finish, onward }: End) {
  const navigate = useNavigate();
  useEffect(() => {
    if (!over) return;
    const end = () => {
      void flush().then((sent) => {
        if (!sent || !navigator.onLine) return;
        if (ofSection) void navigate(onward, { replace: true });
        else finish.current?.requestSubmit();
      });
    };
    end();
    window.addEventListener('online', end);
    return () => window.removeEventListener('online', end);
  }, [over, ofSection, status, flush, finish, navigate, onward]);
}

export function useLeaveWhenClosed(closed: boolean, to: string) {
  const navigate = useNavigate();
  useEffect(() => {
    if (closed) void navigate(to, { replace: true });
  }, [closed, navigate, to]);
}

/** After a change of page the reading goes on at its head. */
export function useFocusOnChange(target: { current: HTMLElement | null }, page: number) {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    target.current?.focus();
  }, [page, target]);
}
