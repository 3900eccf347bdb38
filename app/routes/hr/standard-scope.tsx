import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { ScopeStandardView } from '#app/domain/competency/standard-of.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { PageHeader } from '#app/ui/page.tsx';

import '#app/platform/texts/standards.ts';

import { StandardSheet } from './standard-sheet.tsx';

type View = ScopeStandardView & { scope: 'family' | 'level'; key: string; keeps: boolean };

/** The standard of a job family or of a position level: what its positions inherit. */
export function ScopePage() {
  const { t } = useTranslation('standards');
  const jobLevel = useJobLevelLabel();
  const { scope, key, keeps, positions, people, ...standard } =
    useLoaderData<() => Promise<View>>();
  return (
    <>
      <PageHeader
        title={t(`${scope}Title`, { name: scope === 'level' ? jobLevel(key) : key })}
        lead={t(`${scope}Lead`, {
          positions: t('positions', { count: positions }),
          people: t('holders', { count: people }),
        })}
        crumbs={[{ to: '/hr/standards', label: t('title') }]}
        actions={
          <>
            {keeps && (
              <ButtonLink
                to={`/hr/standards/grid?${new URLSearchParams({ rows: scope, q: key }).toString()}`}
              >
                {t('editOne')}
              </ButtonLink>
            )}
            <ButtonLink
              look="secondary"
              to={`/hr/standards?${new URLSearchParams({ [scope]: key }).toString()}`}
            >
              {t('toPositions')}
            </ButtonLink>
          </>
        }
      />
      <StandardSheet standard={standard} empty={t('nowNoneScope')} />
    </>
  );
}
