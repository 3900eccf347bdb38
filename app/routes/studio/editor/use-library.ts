import { useCallback, useEffect, useRef, useState } from 'react';

import type { MediaKind } from '#app/domain/media/media-kind.ts';
import type { PickedPage } from '#app/routes/studio/media/pick.ts';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';

type Found = { assets: ShownAsset[]; next: string | null; state: 'loading' | 'found' | 'failed' };

const NOTHING: Found = { assets: [], next: null, state: 'loading' };
/** Milliseconds without a key after which is searched. */
const PAUSE = 250;

/** The files of the library of one kind that match what is typed, page by page, while somebody looks. */
export function useLibrary(kind: MediaKind, typed: string, open: boolean) {
  const [found, setFound] = useState(NOTHING);
  const asked = useRef(0);

  const ask = useCallback(
    async (after: string | null) => {
      const number = ++asked.current;
      const search = new URLSearchParams({ kind, q: typed, ...(after && { after }) });
      const page = await fetch(`/studio/media/pick?${search}`)
        .then((answer) => (answer.ok ? (answer.json() as Promise<PickedPage>) : null))
        .catch(() => null);
      if (number !== asked.current) return;
      setFound((before) =>
        page
          ? {
              assets: after ? [...before.assets, ...page.assets] : page.assets,
              next: page.next,
              state: 'found',
            }
          : { ...before, state: 'failed' },
      );
    },
    [kind, typed],
  );

  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => void ask(null), typed ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [open, typed, ask]);

  return { ...found, more: () => void ask(found.next) };
}
