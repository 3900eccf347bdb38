import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { copyForm, copyPost } from '#app/domain/scheduling/offering/copy-form.ts';
import { copyOffering } from '#app/domain/scheduling/offering/copy-offering.server.ts';
import { copyView } from '#app/domain/scheduling/offering/copy-view.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField, TextField, TickField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { Card, EmptyState, PageHeader } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/common.ts';
import '#app/platform/texts/offerings.ts';

import { useBatchName } from './offerings/use-batch-name.ts';

export const meta = pageTitle('offerings', (t) => t('copy.do'));

/** The wish stands in the address once it was looked at, so that the new times survive a reload. */
export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  const parsed = parseWithZod(asked, { schema: copyForm });
  const wish = parsed.status === 'success' ? parsed.value : null;
  return { ...(await copyView(actor, idParam(params['id']), wish)), wish };
});

export const action = withActor((actor, { request, params }) => {
  const id = idParam(params['id']);
  return submitForm(request, copyPost, async ({ intent, ...wish }) => {
    if (intent === 'preview') {
      await copyView(actor, id, wish);
      const { firstDay, times, everyWeeks, leaveOut } = wish;
      const asked = new URLSearchParams({ firstDay });
      asked.set('times', String(times));
      asked.set('everyWeeks', String(everyWeeks));
      if (leaveOut) asked.set('leaveOut', 'on');
      return redirect(`/studio/offerings/${id}/copy?${asked.toString()}#preview`);
    }
    const [first, ...others] = await copyOffering(actor, id, wish);
    return redirect(
      others.length > 0 ? '/studio/offerings?state=planned' : `/studio/offerings/${first}?copied`,
    );
  });
});

export default function CopyOffering() {
  const { t } = useTranslation(['offerings', 'common']);
  const nameOf = useBatchName();
  const { head, proposed, preview, wish } = useLoaderData<typeof loader>();
  const here = `/studio/offerings/${head.id}`;
  const [form, fields] = useForm<Record<string, string>>({
    id: 'copy',
    lastResult: useActionData<typeof action>(),
    defaultValue: {
      firstDay: wish?.firstDay ?? proposed ?? '',
      times: String(wish?.times ?? 1),
      everyWeeks: String(wish?.everyWeeks ?? 4),
      leaveOut: wish?.leaveOut ? 'on' : '',
    },
  });
  const crumbs = [
    { to: '/studio/offerings', label: t('title') },
    { to: here, label: nameOf(head) },
  ];
  return (
    <>
      <PageHeader title={t('copy.do')} lead={t('copy.lead')} crumbs={crumbs} />
      {head.firstAt === null ? (
        <EmptyState title={t('copy.nothing')}>{t('copy.nothingText')}</EmptyState>
      ) : (
        <CheckedForm form={form} className="max-w-2xl space-y-5">
          <TextField
            field={fields['firstDay']!}
            label={t('copy.firstDay')}
            help={t('copy.firstDayHelp')}
            type="date"
            required
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <NumberField
              field={fields['times']!}
              label={t('copy.times')}
              help={t('copy.timesHelp')}
              min={1}
              max={26}
            />
            <NumberField
              field={fields['everyWeeks']!}
              label={t('copy.everyWeeks')}
              min={1}
              max={52}
            />
          </div>
          <TickField
            field={fields['leaveOut']!}
            label={t('copy.leaveOut')}
            help={t('copy.leaveOutHelp')}
          />
          {preview && <Preview />}
          <div className="flex flex-wrap gap-2">
            <Button name="intent" value="copy">
              {t('copy.save')}
            </Button>
            <Button look="secondary" name="intent" value="preview">
              {t('copy.preview')}
            </Button>
            <ButtonLink look="quiet" to={here}>
              {t('common:cancel')}
            </ButtonLink>
          </div>
        </CheckedForm>
      )}
    </>
  );
}

function Preview() {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { preview } = useLoaderData<typeof loader>();
  if (!preview) return null;
  const { copies, clashes } = preview;
  return (
    <div id="preview" className="space-y-4">
      {clashes.length > 0 ? (
        <Notice kind="warning" title={t('copy.clashes', { count: clashes.length })}>
          <ul className="list-disc ps-5">
            {clashes.map((clash) => (
              <li key={`${clash.at} ${clash.id} ${clash.startsAt.toISOString()}`}>
                {t('copy.clash', {
                  name: clash.name,
                  course: inLanguage(clash.title, language),
                  code: clash.code,
                  time: timeInWords(clash, language),
                })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind="success">{t('copy.free')}</Notice>
      )}
      {copies.map(({ meetings }, at) => (
        <Card key={at} title={t('copy.nth', { at: at + 1 })}>
          <ul className="list-disc ps-5">
            {meetings.map((meeting) => (
              <li key={meeting.startsAt.toISOString()}>{timeInWords(meeting, language)}</li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
