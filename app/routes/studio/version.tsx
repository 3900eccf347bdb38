import { data, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { startDraft } from '#app/domain/catalogue/draft/start-draft.server.ts';
import { restoreVersionForm } from '#app/domain/catalogue/review/review-form.ts';
import {
  versionView,
  type WhichVersion,
} from '#app/domain/catalogue/version/version-comparison.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-review.ts';
import '#app/platform/texts/studio.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatMoment } from '#app/ui/format.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { ComparedFacts } from './version/compared-facts.tsx';
import { ComparedItems } from './version/compared-items.tsx';
import { VersionContent } from './version/version-content.tsx';

export const meta = pageTitle('studioReview', (t, data) => {
  const { which, head } = (data ?? {}) as { which?: WhichVersion; head?: { title: unknown } };
  const name =
    typeof which === 'number' ? t('version.title', { version: which }) : t('version.draftTitle');
  return `${name} · ${inLanguage(head?.title, 'id')}`;
});

export const loader = withActor(async (actor, { request, params }) => {
  const courseId = idParam(params['id']);
  const which = versionOf(params['version']);
  if (which === null) throw data('notFound', { status: 404 });
  const against = versionOf(new URL(request.url).searchParams.get('against'));
  const head = courseHead(await draftView(actor, courseId));
  const { versions, shown, document, comparison } = await versionView(
    actor,
    courseId,
    which,
    against,
  );
  return {
    head,
    which,
    shown,
    comparison,
    numbers: versions.map(({ version }) => version),
    modules: document.content.modules.map(({ key, title, items }) => ({
      key,
      title,
      items: items.map(({ key, kind, title, required }) => ({ key, kind, title, required })),
    })),
  };
});

function versionOf(text: string | null | undefined): WhichVersion | null {
  if (text === 'draft') return 'draft';
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : null;
}

export const action = withActor(async (actor, { request, params }) => {
  const courseId = idParam(params['id']);
  const which = versionOf(params['version']);
  if (typeof which !== 'number') throw data('notFound', { status: 404 });
  return submitForm(request, restoreVersionForm, async () => {
    await startDraft(actor, courseId, which);
    return redirect(`/studio/courses/${courseId}?done=started`);
  });
});

export default function VersionPage() {
  const { t } = useTranslation(['studioReview', 'studio']);
  const language = useLanguage();
  const { head, which, shown, comparison, modules } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const course = `/studio/courses/${head.courseId}`;
  const moment = shown && formatMoment(shown.publishedAt, language, head.zone);
  const isEmpty =
    comparison !== null &&
    comparison.texts.length + comparison.facts.changed.length === 0 &&
    !comparison.minutes &&
    comparison.modules.length + comparison.items.length === 0;
  return (
    <>
      <PageHeader
        title={which === 'draft' ? t('version.draftTitle') : t('version.title', { version: which })}
        lead={
          !moment
            ? t('version.draftLead')
            : shown.publishedBy
              ? t('version.lead', { moment, name: shown.publishedBy })
              : t('version.leadNoName', { moment })
        }
        crumbs={[
          { to: '/studio', label: t('studio:title') },
          { to: course, label: inLanguage(head.title, language) || t('studio:untitled') },
          { to: `${course}/versions`, label: t('versions.title') },
        ]}
      />
      <div className="max-w-4xl space-y-6">
        <RefusalNotice result={result} />
        {shown?.note && (
          <Card title={t('versions.note')}>
            <p className="whitespace-pre-line">{shown.note}</p>
          </Card>
        )}
        <CompareWith />
        {comparison ? (
          <section aria-labelledby="changes" className="space-y-6">
            <Against />
            {isEmpty && <p>{t('version.same')}</p>}
            <ComparedFacts comparison={comparison} />
            <ComparedItems comparison={comparison} />
          </section>
        ) : (
          <p className="text-ink-soft">{t('version.first')}</p>
        )}
        <VersionContent modules={modules} />
        <Restore />
      </div>
    </>
  );
}

/** Which two are compared, the earlier first. */
function Against() {
  const { t } = useTranslation('studioReview');
  const { comparison } = useLoaderData<typeof loader>();
  if (!comparison) return null;
  const name = (which: WhichVersion) =>
    which === 'draft' ? t('version.draftName') : t('version.name', { version: which });
  return (
    <h2 id="changes" className="text-lg">
      {t('version.against', { before: name(comparison.before), after: name(comparison.after) })}
    </h2>
  );
}

function CompareWith() {
  const { t } = useTranslation('studioReview');
  const { head, which, numbers, comparison } = useLoaderData<typeof loader>();
  const drafts: WhichVersion[] = head.status === 'none' ? [] : ['draft'];
  const others = [...drafts, ...numbers].filter((one) => one !== which);
  if (others.length === 0) return null;
  const chosen = comparison?.before === which ? comparison.after : comparison?.before;
  return (
    <Form method="get" className="flex flex-wrap items-end gap-2">
      <label className="text-sm font-semibold">
        {t('version.compareWith')}
        <select
          key={chosen}
          name="against"
          defaultValue={String(chosen)}
          className="input mt-1.5 min-w-48"
        >
          {others.map((one) => (
            <option key={one} value={one}>
              {one === 'draft' ? t('version.draftTitle') : t('version.title', { version: one })}
            </option>
          ))}
        </select>
      </label>
      <Button look="secondary">{t('version.compare')}</Button>
    </Form>
  );
}

/** A new draft that begins with this version. */
function Restore() {
  const { t } = useTranslation('studioReview');
  const { head, which } = useLoaderData<typeof loader>();
  if (which === 'draft' || head.archived) return null;
  return (
    <Card title={t('version.restore')}>
      {head.may.start ? (
        <Form method="post" className="space-y-3">
          <input type="hidden" name="intent" value="restore" />
          <p>{t('version.restoreText', { version: which })}</p>
          <Button look="secondary">{t('version.restore')}</Button>
        </Form>
      ) : (
        <p>{t('version.restoreLater', { version: which })}</p>
      )}
    </Card>
  );
}
