import { useTranslation } from 'react-i18next';

import type { CompetencyPage } from '#app/domain/planning/competency-page.server.ts';

import '#app/platform/texts/competency.ts';

import { formatDay } from './format.ts';
import { Card } from './page.tsx';
import { useLanguage } from './use-language.ts';

/** Why the level is what it is: every piece of evidence, and what became of it. */
export function EvidenceCard({ page }: { page: CompetencyPage }) {
  const { t } = useTranslation('competency');
  const language = useLanguage();
  return (
    <Card title={t('why')}>
      {page.evidence.length === 0 ? (
        <p className="text-ink-soft">{t('noEvidence')}</p>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-sm text-ink-soft">{t('whyLead')}</p>
          <div className="-mx-4 sm:mx-0">
            <table className="table table-stack">
              <thead>
                <tr>
                  <th scope="col">{t('date')}</th>
                  <th scope="col">{t('source')}</th>
                  <th scope="col" className="number">
                    {t('level')}
                  </th>
                  <th scope="col">{t('until')}</th>
                  <th scope="col">{t('used')}</th>
                </tr>
              </thead>
              <tbody>
                {page.evidence.map((proof) => (
                  <tr
                    key={proof.id}
                    className={proof.use === 'decides' ? 'bg-nila-soft' : undefined}
                  >
                    <td data-label={t('date')} className="whitespace-nowrap">
                      {formatDay(proof.takenOn, language)}
                    </td>
                    <td data-label={t('source')}>
                      {t(`sources.${proof.source as 'course'}`)}
                      {proof.course && `: ${proof.course.title}`}
                    </td>
                    <td data-label={t('level')} className="number">
                      {proof.level}
                    </td>
                    <td data-label={t('until')} className="whitespace-nowrap">
                      {proof.validUntil ? formatDay(proof.validUntil, language) : t('noEnd')}
                    </td>
                    <td data-label={t('used')}>{t(`use.${proof.use}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Card>
  );
}
