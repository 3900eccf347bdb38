import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { settingChoices } from '#app/domain/competency/setting-choices.server.ts';
import { type DatedValue, settingView } from '#app/domain/organisation/settings-view.server.ts';
import { enterSetting } from '#app/domain/settings/enter-setting.server.ts';
import { asTyped, settingForm } from '#app/domain/settings/setting-form.ts';
import { isSettingKey, type KeyedValue, type SettingKey } from '#app/domain/settings/settings.ts';
import { notFound } from '#app/platform/errors.ts';
import { env } from '#app/platform/env.server.ts';
import { today } from '#app/platform/today.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { submitForm } from '#app/routes/form.server.ts';
import { Badge, type Tone } from '#app/ui/badge.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatDay, formatMoment } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/settings.ts';

import { SettingForm } from './setting/setting-form.tsx';
import { SettingValueView } from './setting/setting-value.tsx';

export const meta = pageTitle('settings', (t, data) => {
  const view = data as { setting: KeyedValue } | undefined;
  return view ? t(`item.${view.setting.key}.title`) : t('title');
});

export const loader = withActor(async (actor, { request, params }) => {
  const view = await settingView(actor, keyOf(params['key']));
  const choices = await settingChoices(actor, view.setting);
  return {
    ...view,
    choices,
    typed: asTyped(view.setting, choices),
    today: today(),
    zone: env.ORGANISATION_TIME_ZONE,
    done: new URL(request.url).searchParams.has('done'),
  };
});

export const action = withActor((actor, { request, params }) => {
  const key = keyOf(params['key']);
  return submitForm(request, settingForm(key), async (entry) => {
    await enterSetting(actor, key, entry);
    return redirect(`/admin/settings/${key}?done`);
  });
});

function keyOf(param = ''): SettingKey {
  if (!isSettingKey(param)) throw notFound();
  return param;
}

export default function Setting() {
  const { t } = useTranslation('settings');
  const { setting, history, choices, typed, today: day, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const coming = history.filter(({ state }) => state === 'coming').reverse();
  return (
    <>
      <PageHeader
        title={t(`item.${setting.key}.title`)}
        lead={t(`item.${setting.key}.help`)}
        crumbs={[{ to: '/admin/settings', label: t('title') }]}
      />
      <div className="space-y-6">
        {done && !result && <Notice kind="success">{t('done')}</Notice>}
        <InForce />
        {coming.length > 0 && (
          <Card title={t('coming')}>
            <Values lines={coming} />
          </Card>
        )}
        <Card title={t('change')}>
          <SettingForm
            key={history.length}
            setting={setting}
            typed={typed}
            choices={choices}
            day={day}
            lastResult={result}
          />
        </Card>
        <Card title={t('history')}>
          <Values lines={history} />
          <Fallback />
        </Card>
      </div>
    </>
  );
}

function InForce() {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const { setting, validFrom, source } = useLoaderData<typeof loader>();
  return (
    <Card title={t('now')}>
      <Facts
        facts={[
          [t('value'), <SettingValueView key="value" setting={setting} />],
          [t('validSince'), validFrom ? formatDay(validFrom, language) : t('byDefault')],
          [t('basis'), (validFrom && source) || t(`item.${setting.key}.basis`)],
          [t('affects'), t(`item.${setting.key}.effect`)],
        ]}
      />
    </Card>
  );
}

/** Dated values with who entered them and when. */
function Values({ lines }: { lines: DatedValue[] }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const { setting, zone } = useLoaderData<typeof loader>();
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ id, value, validFrom, state, source, by, at }) => (
        <li key={id} className="space-y-1.5 py-3">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {t('from', { day: formatDay(validFrom, language) })}
            <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
          </p>
          {state !== 'unreadable' && (
            <SettingValueView setting={{ key: setting.key, value } as KeyedValue} />
          )}
          <p className="text-sm break-words text-ink-soft">
            {t('by', { by: by ?? t('system'), moment: formatMoment(at, language, zone) })}
            {source && ` · ${source}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

const TONES: Record<DatedValue['state'], Tone> = {
  coming: 'accent',
  inForce: 'good',
  past: 'neutral',
  replaced: 'neutral',
  unreadable: 'bad',
};

/** What counts for the days before the first dated value. */
function Fallback() {
  const { t } = useTranslation('settings');
  const { fallback, history } = useLoaderData<typeof loader>();
  return (
    <div className={`space-y-1.5 py-3 ${history.length > 0 ? 'border-t border-line' : ''}`}>
      <p className="font-semibold first-letter:uppercase">{t('byDefault')}</p>
      <SettingValueView setting={fallback} />
    </div>
  );
}
