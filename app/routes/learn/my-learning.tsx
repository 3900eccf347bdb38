import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { LearningCard } from '#app/domain/learning/my-learning.server.ts';
import { learningPage } from '#app/domain/planning/learning-page.server.ts';
import { languageOf } from '#app/platform/language.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { ComingMeetings } from '#app/ui/coming-meetings.tsx';
import { formatDay, formatScore } from '#app/ui/format.ts';
import { EmptyState, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/batches.ts';
import '#app/platform/texts/learning.ts';

import { ProgressBar } from './player/progress-bar.tsx';
import { RequiredSection } from './required-section.tsx';

export const meta = pageTitle('learning', (t) => t('title'));

export const loader = withActor(async (actor, { request }) =>
  learningPage(actor, await languageOf(request)),
);

export default function MyLearning() {
  const { t } = useTranslation(['learning', 'batches']);
  const { coming, required, underway, completed } = useLoaderData<typeof loader>();
  if (required.length + underway.length + completed.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState
          title={t('emptyTitle')}
          action={<ButtonLink to="/catalogue">{t('toCatalogue')}</ButtonLink>}
        >
          {t('emptyText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t('title')} lead={underway.length > 0 ? t('lead') : undefined} />
      {coming.length > 0 && (
        <section className="mb-8 max-w-3xl" aria-labelledby="coming">
          <h2 id="coming" className="mb-3 text-lg">
            {t('batches:comingTitle')}
          </h2>
          <div className="card p-4 sm:p-5">
            <ComingMeetings coming={coming} />
          </div>
        </section>
      )}
      {required.length > 0 && <RequiredSection required={required} />}
      {underway.length > 0 && (
        <section className="mb-8" aria-labelledby="underway">
          <h2 id="underway" className="mb-3 text-lg">
            {t('underway')}
          </h2>
          <ul className="grid gap-3 lg:grid-cols-2">
            {underway.map((card) => (
              <Underway key={card.enrollmentId} card={card} />
            ))}
          </ul>
        </section>
      )}
      {completed.length > 0 && <Completed cards={completed} />}
    </>
  );
}

function Underway({ card }: { card: LearningCard }) {
  const { t } = useTranslation(['learning', 'batches']);
  const { enrollmentId, title, provider, progress, status, newer } = card;
  const home = `/learn/${enrollmentId}`;
  return (
    <li className="card flex flex-col gap-3 p-4 sm:p-5">
      <div>
        <h3 className="text-lg">
          <Link to={home} className="link">
            {title}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">{provider}</p>
      </div>
      {progress.total > 0 && <ProgressBar {...progress} />}
      {newer && (
        <p className="flex flex-wrap items-center gap-x-2 text-sm">
          {t('newerTitle')}
          <Link className="link py-1" to={`${home}/version`}>
            {t('newerLook')}
            <span className="sr-only">{`: ${title}`}</span>
          </Link>
        </p>
      )}
      <ButtonLink
        className="mt-auto self-start"
        to={progress.resumeItemId ? `${home}/items/${progress.resumeItemId}` : home}
      >
        {progress.total === 0 && !progress.resumeItemId
          ? t('batches:toSeat')
          : status === 'enrolled'
            ? t('start')
            : t('resume')}
        <span className="sr-only">{`: ${title}`}</span>
      </ButtonLink>
    </li>
  );
}

function Completed({ cards }: { cards: LearningCard[] }) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  return (
    <section aria-labelledby="completed">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 id="completed" className="text-lg">
          {t('completed')}
        </h2>
        <Link to="/me/certificates" className="link text-sm">
          {t('certificates')}
        </Link>
      </div>
      <ul className="card divide-y divide-line">
        {cards.map((card) => (
          <li
            key={card.enrollmentId}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 p-4"
          >
            <Link to={`/learn/${card.enrollmentId}`} className="link font-semibold">
              {card.title}
            </Link>
            <span className="text-sm text-ink-soft">
              {card.score !== null &&
                `${t('score', { score: formatScore(card.score, language) })} · `}
              {card.completedOn && t('completedOn', { day: formatDay(card.completedOn, language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
