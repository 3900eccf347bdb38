import { redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';

import { announceOffering } from '#app/domain/scheduling/offering/announce-offering.server.ts';
import { batchView } from '#app/domain/scheduling/offering/batch-view.server.ts';
import { inWholeUnits } from '#app/domain/scheduling/money.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { momentInWords, zoneName } from '#app/platform/time-in-words.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { useJobLevelLabel } from '#app/ui/job-label.ts';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useStatusLabel } from '#app/ui/status-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchHeader } from './offerings/batch-header.tsx';

export const meta = pageTitle<'offerings', { head: { code: string } }>('offerings', (t, view) =>
  [view?.head.code, t('title')].filter(Boolean).join(' · '),
);

const DONE = ['announced', 'saved', 'copied'] as const;

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  return {
    ...(await batchView(actor, idParam(params['id']))),
    done: DONE.find((one) => asked.has(one)) ?? null,
  };
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, z.object({ intent: z.literal('announce') }), async () => {
    await announceOffering(actor, id);
    return redirect(`/studio/offerings/${id}?announced`);
  });
});

export default function Offering() {
  const { t } = useTranslation('offerings');
  const { head, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <BatchHeader head={head} page="facts" />
      <div className="space-y-5">
        {done && <Notice kind="success">{t(`done.${done}`)}</Notice>}
        <RefusalNotice result={result} />
        <Announcement />
        <BatchFacts />
      </div>
    </>
  );
}

/** What is still missing before a batch is announced, or the button that does it. */
function Announcement() {
  const { t } = useTranslation('offerings');
  const { check } = useLoaderData<typeof loader>();
  if (!check) return null;
  const { problems, warnings } = check;
  return (
    <Card title={t('announce.title')}>
      {problems.length > 0 ? (
        <>
          <p>{t('announce.missing')}</p>
          <List items={problems.map((problem) => t(`announce.problem.${problem}`))} />
        </>
      ) : (
        <p>{t('announce.ready')}</p>
      )}
      {warnings.length > 0 && (
        <div className="mt-3">
          <Notice kind="warning">
            <List items={warnings.map((warning) => t(`announce.warning.${warning}`))} />
          </Notice>
        </div>
      )}
      {problems.length === 0 && (
        <Form method="post" className="mt-4">
          <Button name="intent" value="announce">
            {t('announce.do')}
          </Button>
        </Form>
      )}
    </Card>
  );
}

function List({ items }: { items: ReactNode[] }) {
  return (
    <ul className="list-disc ps-5">
      {items.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  );
}

function BatchFacts() {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { head, facts } = useLoaderData<typeof loader>();
  const { zone, opensAt, closesAt, capacity, minimum, may } = head;
  const { cost, currency, budgetLine, organiser, quotas, materials, copiedFrom, version } = facts;
  const none = '–';
  const moment = (at: Date | null) => (at ? momentInWords(at, zone, language) : none);
  const notice = inLanguage(facts.notice, language);
  return (
    <Card
      title={t('page.facts')}
      actions={
        may.change && (
          <ButtonLink look="secondary" small to={`/studio/offerings/${head.id}/edit`}>
            {t('edit')}
          </ButtonLink>
        )
      }
    >
      <Facts
        facts={[
          [t('form.course'), t('version', { title: inLanguage(head.title, language), version })],
          [t('form.zone'), zoneName(zone, language)],
          [t('form.opensAt'), moment(opensAt)],
          [t('form.closesAt'), moment(closesAt)],
          [t('form.capacity'), capacity ?? none],
          [t('form.minimum'), minimum ?? none],
          [t('form.audience'), <Audience key="audience" />],
          [
            t('form.quotas'),
            quotas.length > 0 ? (
              <List items={quotas.map(({ name, seats }) => `${name}: ${seats}`)} />
            ) : (
              none
            ),
          ],
          [t('form.organiser'), organiser?.name ?? t('form.organiserOwn')],
          [
            t('form.cost'),
            cost === null ? none : `${currency} ${formatNumber(inWholeUnits(cost), language, 2)}`,
          ],
          [t('form.budgetLine'), budgetLine || none],
          [t('form.notice'), notice ? <span className="whitespace-pre-line">{notice}</span> : none],
          [
            t('form.materials'),
            materials.length > 0 ? (
              <List
                items={materials.map(({ id, name, title }) => (
                  <Link key={id} className="link" to={`/studio/media/${id}`}>
                    {title || name}
                  </Link>
                ))}
              />
            ) : (
              none
            ),
          ],
          ...(copiedFrom
            ? [
                [
                  t('copiedFrom'),
                  <Link
                    key={copiedFrom.id}
                    className="link"
                    to={`/studio/offerings/${copiedFrom.id}`}
                  >
                    {copiedFrom.code}
                  </Link>,
                ] as const,
              ]
            : []),
        ]}
      />
    </Card>
  );
}

function Audience() {
  const { t } = useTranslation('offerings');
  const jobLevel = useJobLevelLabel();
  const statusLabel = useStatusLabel();
  const { facts } = useLoaderData<typeof loader>();
  const { units, families, levels, statuses } = facts.audience;
  const said = [
    units.map(({ name }) => name),
    levels.map(jobLevel),
    families,
    statuses.map(statusLabel),
  ].filter((list) => list.length > 0);
  if (said.length === 0) return <>{t('audienceOfCourse')}</>;
  return <List items={said.map((list) => list.join(', '))} />;
}
