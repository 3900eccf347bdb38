import { useActionData, useLoaderData } from '@remix-run/react';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { filesView } from '#app/domain/learning/files-view.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { formatSize } from '#app/ui/format-size.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/downloads.ts';

import { completeItem } from './player/complete-item.server.ts';
import { placeOf, shownItem } from './player/item-place.server.ts';
import { itemTitle } from './player/item-title.ts';
import { LeastTime } from './player/least-time.tsx';
import { leastTimeWords } from './player/least-time-words.server.ts';
import { Onward } from './player/onward.tsx';
import { PlayerFrame } from './player/player-frame.tsx';

export const meta = itemTitle;

export const loader = withActor(async (actor, { request, params }) => {
  const at = placeOf(params);
  const language = await languageOf(request);
  const view = await shownItem(actor, at, () => filesView(actor, at, language));
  return { ...view, mayBeDone: leastTimeWords(view.mayBeDone, language) };
});

export const action = withActor(completeItem);

export default function Files() {
  const { t } = useTranslation('downloads');
  const language = useLanguage();
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { itemId, files, mayBeDone } = view;
  return (
    <PlayerFrame visit={view}>
      <h2 className="sr-only">{t('title')}</h2>
      <ul className="card max-w-2xl divide-y divide-line">
        {files.map(({ name, label, kind, size }) => (
          <li key={name}>
            <a
              href={`/files/lessons/${itemId}/${name}`}
              className="flex min-h-14 items-center gap-3 px-4 py-3 hover:bg-sunken"
            >
              <Download aria-hidden className="size-5 shrink-0 text-nila" strokeWidth={1.5} />
              <span className="min-w-0 break-words">
                <span className="sr-only">{`${t('download')}: `}</span>
                <span className="font-medium">{label}</span>
                <span className="block text-sm text-ink-soft">
                  {t('facts', { kind, size: formatSize(size, language) })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {mayBeDone && <LeastTime {...mayBeDone} />}
      <div className="mt-6 empty:hidden">
        <RefusalNotice result={result} />
      </div>
      <Onward visit={view} />
    </PlayerFrame>
  );
}
