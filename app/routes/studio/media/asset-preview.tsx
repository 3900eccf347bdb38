import { useTranslation } from 'react-i18next';

import type { AssetView } from '#app/domain/catalogue/library/asset-view.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-media.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The file as readers get it: a picture, a player, or a download. */
export function AssetPreview({ asset, captions }: Pick<AssetView, 'asset' | 'captions'>) {
  const { t } = useTranslation('studioMedia');
  const url = `/studio/media/files/${asset.name}`;
  return (
    <Card title={t('asset.preview')}>
      <Shown asset={asset} captions={captions} url={url} />
      <p className="mt-3">
        <a className="link" href={url} download={asset.name}>
          {t('asset.download')}
        </a>
      </p>
    </Card>
  );
}

function Shown({ asset, captions, url }: Pick<AssetView, 'asset' | 'captions'> & { url: string }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { kind, title, alt, width, height } = asset;
  switch (kind) {
    case 'picture':
      return (
        <img
          src={url}
          alt={inLanguage(alt, language) || title}
          width={width ?? undefined}
          height={height ?? undefined}
          className="max-h-112 w-auto max-w-full rounded-md border border-line bg-white object-contain"
        />
      );
    case 'video':
      return (
        <>
          <video
            controls
            preload="metadata"
            src={url}
            aria-label={title}
            className="max-h-112 w-full rounded-md bg-black"
          >
            {captions.map(({ id, name, language: spoken }) => (
              <track
                key={id}
                kind="captions"
                src={`/studio/media/files/${name}`}
                srcLang={spoken ?? undefined}
                label={t(`languages.${spoken === 'en' ? 'en' : 'id'}`)}
              />
            ))}
          </video>
          {captions.length === 0 && (
            <p className="mt-2 text-sm text-ink-soft">{t('asset.noCaptionsYet')}</p>
          )}
        </>
      );
    case 'audio':
      return <audio controls preload="metadata" src={url} aria-label={title} className="w-full" />;
    case 'captions':
    case 'document':
      return <p className="text-ink-soft">{t('asset.noPreview')}</p>;
  }
}
