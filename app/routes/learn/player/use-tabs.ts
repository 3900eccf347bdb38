import { type RefObject, useEffect } from 'react';

import { makeTabs, openTabOf } from './make-tabs.ts';

/** Makes real tabs of those of a lesson, which without JavaScript stand below each other. */
export function useTabs(box: RefObject<HTMLElement>, html: string): void {
  useEffect(() => {
    const lesson = box.current;
    if (!lesson) return;
    for (const tabs of lesson.querySelectorAll<HTMLElement>('.tabs')) makeTabs(tabs);
    const openAt = (address: { hash: string }) =>
      openTabOf(document.getElementById(address.hash.slice(1)));
    openAt(window.location);
    const beforeJump = ({ target }: MouseEvent) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) openAt(link);
    };
    lesson.addEventListener('click', beforeJump);
    return () => lesson.removeEventListener('click', beforeJump);
  }, [box, html]);
}
