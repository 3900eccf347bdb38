import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { AssetView } from '#app/domain/catalogue/library/asset-view.server.ts';
import '#app/platform/texts/studio-media.ts';
import { Facts } from '#app/ui/facts.tsx';
import { formatLength, formatSize } from '#app/ui/format-size.ts';
import { formatMoment } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

export function AssetFacts({ asset, zone }: Pick<AssetView, 'asset'> & { zone: string }) {
  const { t } = useTranslation('studioMedia');
  const language = useLanguage();
  const { kind, size, width, height, seconds, video, uploadedBy } = asset;
  const uploaded = formatMoment(asset.uploadedAt, language, zone);
  const sizes = [
    formatSize(size, language),
    width && height ? t('pixels', { width, height }) : null,
    seconds ? t('length', { time: formatLength(seconds, language) }) : null,
  ];
  const changed = new Date(asset.changedAt) > new Date(asset.uploadedAt);
  return (
    <Card title={t('asset.facts')}>
      <Facts
        facts={[
          [t('asset.name'), <code key="name">{asset.name}</code>],
          [t('asset.kind'), t(`kinds.${kind}`)],
          [t('asset.size'), sizes.filter(Boolean).join(' · ')],
          ...(video
            ? [
                [
                  t('asset.ofVideo'),
                  <Link key="video" className="link" to={`/studio/media/${video.id}`}>
                    {video.title}
                  </Link>,
                ] as const,
              ]
            : []),
          [
            t('asset.uploaded'),
            uploadedBy ? t('asset.by', { moment: uploaded, name: uploadedBy }) : uploaded,
          ],
          ...(changed
            ? [[t('asset.changed'), formatMoment(asset.changedAt, language, zone)] as const]
            : []),
        ]}
      />
    </Card>
  );
}
