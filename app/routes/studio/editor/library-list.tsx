import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MediaKind } from '#app/domain/media/media-kind.ts';
import type { ShownAsset } from '#app/routes/studio/media/shown-asset.ts';
import { Button } from '#app/ui/button.tsx';

import { useLibrary } from './use-library.ts';

type Props = { kind: MediaKind; onPick: (asset: ShownAsset) => void };

/** What the library has of one kind, searched while typing. */
export function LibraryList({ kind, onPick }: Props) {
  const { t } = useTranslation(['studioEditor', 'common']);
  const id = useId();
  const [typed, setTyped] = useState('');
  const { assets, next, state, more } = useLibrary(kind, typed, true);
  return (
    <div className="space-y-2 rounded-md border border-line p-3">
      <label htmlFor={id} className="block text-sm font-semibold">
        {t('library.search')}
      </label>
      <input
        id={id}
        type="search"
        className="input input-small"
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.target.value)}
        // Enter would send the form around it.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <p role="status" className="text-sm text-ink-soft">
        {state === 'failed' && t('library.failed')}
        {state === 'found' && assets.length === 0 && t('library.empty')}
      </p>
      <ul className="desk-assets">
        {assets.map((asset) => (
          <li key={asset.id}>
            <button type="button" className="desk-asset" onClick={() => onPick(asset)}>
              {kind === 'picture' && <img src={asset.url} alt="" loading="lazy" />}
              <span>{asset.title}</span>
              <span className="text-xs text-ink-soft">{asset.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {next && (
        <Button type="button" look="quiet" small onClick={more}>
          {t('library.more')}
        </Button>
      )}
    </div>
  );
}
