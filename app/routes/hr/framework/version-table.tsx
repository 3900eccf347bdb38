import { useTranslation } from 'react-i18next';

import type { VersionLine } from '#app/domain/competency/framework-view.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

/** The versions that have been in force, newest first, each with its file. */
export function VersionTable({
  frameworkId,
  versions,
  zone,
}: {
  frameworkId: string;
  versions: VersionLine[];
  zone: string;
}) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const words = {
    state: t('state'),
    published: t('view.publishedOn'),
    retired: t('view.retiredOn'),
    by: t('view.by'),
    file: t('view.file'),
  };
  const moment = (at: Date | string | null) => (at ? formatMoment(at, language, zone) : '–');
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('view.versions')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('version')}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.published}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.retired}</th>
            <th scope="col">{words.file}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, status, publishedAt, publishedBy, retiredAt }) => (
            <tr key={version}>
              <th scope="row">
                {t('version')} {version}
              </th>
              <td data-label={words.state}>
                <Badge tone={status === 'published' ? 'good' : 'neutral'}>
                  {t(`view.versionStates.${status}`)}
                </Badge>
              </td>
              <td data-label={words.published}>{moment(publishedAt)}</td>
              <td data-label={words.by}>{publishedBy ?? t('view.system')}</td>
              <td data-label={words.retired}>{moment(retiredAt)}</td>
              <td data-label={words.file}>
                <a
                  className="link"
                  href={`/hr/frameworks/${frameworkId}/csv?version=${version}`}
                  aria-label={t('view.downloadOf', { version })}
                >
                  {t('view.download')}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
