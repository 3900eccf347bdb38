import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import { exportForm } from '#app/domain/reporting/export-form.ts';
import { type ExportLine, myExports } from '#app/domain/reporting/my-exports.server.ts';
import { courseAddress, isCoursePage, reportAddress } from '#app/domain/reporting/report-page.ts';
import { startExport } from '#app/domain/reporting/start-export.server.ts';
import { env } from '#app/platform/env.server.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatMoment, formatNumber } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';
import { useLookAgain } from '#app/ui/use-look-again.ts';

import '#app/platform/texts/exports.ts';

export const meta = pageTitle('exports', (t) => t('title'));

export const loader = withActor(async (actor, { request }) => {
  const language = await languageOf(request);
  return {
    exports: (await myExports(actor)).map(({ query, refused, ...line }) => ({
      ...line,
      address: query === null ? null : addressOf(line.page, query),
      refused: refused && errorWords(refused, language),
    })),
    gaps: canSeeGaps(actor),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

function addressOf(page: ExportLine['page'], query: string): string {
  return isCoursePage(page) ? courseAddress(page, query) : reportAddress(page, query);
}

type Line = Awaited<ReturnType<typeof loader>>['exports'][number];

export const action = withActor((actor, { request }) =>
  submitForm(request, exportForm, async (asked) => {
    await startExport(actor, { ...asked, language: await languageOf(request) });
    return redirect('/hr/exports');
  }),
);

const TONES: Record<ExportLine['state'], Tone> = {
  queued: 'neutral',
  running: 'accent',
  ready: 'good',
  expired: 'neutral',
  withheld: 'neutral',
  failed: 'bad',
};

export default function Exports() {
  const { t } = useTranslation('exports');
  const language = useLanguage();
  const { exports, gaps, zone } = useLoaderData<typeof loader>();
  const waiting = exports.some(({ state }) => state === 'queued' || state === 'running');
  useLookAgain(waiting);
  const words = { when: t('when'), state: t('stateHead') };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          waiting && (
            <ButtonLink look="secondary" to="." reloadDocument>
              {t('reload')}
            </ButtonLink>
          )
        }
      />
      <div className="mb-6 empty:hidden">
        <RefusalNotice result={useActionData<typeof action>()} />
      </div>
      {exports.length === 0 ? (
        <EmptyState
          title={t('emptyTitle')}
          action={gaps && <ButtonLink to="/hr/gaps">{t('toGaps')}</ButtonLink>}
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <div className="card overflow-x-auto" tabIndex={0} role="region" aria-label={t('list')}>
          <table className="table table-stack">
            <thead>
              <tr>
                <th scope="col">{t('what')}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {exports.map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {t(`pages.${line.page}`)}
                    <span className="block text-sm font-normal text-ink-soft">
                      {t(`formats.${line.format}`)}
                      {line.address && (
                        <>
                          {' · '}
                          <Link to={line.address} className="link">
                            {t('open')}
                          </Link>
                        </>
                      )}
                    </span>
                  </th>
                  <td data-label={words.when}>{formatMoment(line.createdAt, language, zone)}</td>
                  <td data-label={words.state}>
                    <State {...line} zone={zone} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** How far it is, and what can be done: download it, or read why it failed. */
function State({
  id,
  state,
  progress,
  format,
  size,
  expiresAt,
  refused,
  zone,
}: Line & { zone: string }) {
  const { t } = useTranslation('exports');
  const language = useLanguage();
  const badge = <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>;
  if (state === 'running')
    return (
      <span role="status" className="block space-y-1">
        {badge} {t('percent', { percent: progress })}
        <progress
          className="progress block"
          max={100}
          value={progress}
          aria-label={t('progress')}
        />
      </span>
    );
  if (state === 'failed')
    return (
      <>
        {badge}
        <span className="mt-1 block text-sm">{refused ?? t('failedBody')}</span>
      </>
    );
  if (state === 'withheld')
    return (
      <>
        {badge}
        <span className="mt-1 block text-sm">{t('withheldBody')}</span>
      </>
    );
  if (state !== 'ready') return badge;
  return (
    <>
      <a href={`/hr/exports/${id}/file`} className="button button-secondary button-small" download>
        {t('download', { format: t(`formats.${format}`) })}
      </a>
      <span className="mt-1 block text-sm text-ink-soft">
        {size !== null && t('size', { kb: formatNumber(Math.ceil(size / 1024), language) })}
        {expiresAt && ` · ${t('until', { moment: formatMoment(expiresAt, language, zone) })}`}
      </span>
    </>
  );
}
