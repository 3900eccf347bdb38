import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

/** What a link asks to have the focus on the page it leads to: the id of an element. */
export type WantedFocus = { focus: string };

/**
 * Puts the focus where the address or the link that led here says: what was pressed may be gone from the page. Of a
 * form it is the first field that is written in.
 */
export function useFocusWanted(): void {
  const location = useLocation();
  const { key, hash } = location;
  const wanted = (location.state as WantedFocus | null)?.focus ?? hash.slice(1);
  useEffect(() => {
    if (!wanted) return;
    const found = document.getElementById(wanted);
    const field = found?.matches('form')
      ? found.querySelector<HTMLElement>('input:not([type=hidden], [type=radio], [type=checkbox])')
      : null;
    (field ?? found)?.focus({ preventScroll: true });
  }, [key, wanted]);
}
