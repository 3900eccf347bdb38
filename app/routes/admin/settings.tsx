import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type SettingLine, settingsList } from '#app/domain/organisation/settings-view.server.ts';
import type { SettingKey } from '#app/domain/settings/settings.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatDay } from '#app/ui/format.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/settings.ts';

import { SettingValueView } from './setting/setting-value.tsx';

type Area = SettingKey extends `${infer A}.${string}` ? A : never;

export const meta = pageTitle('settings', (t) => t('title'));

export const loader = withActor(async (actor) => ({ lines: await settingsList(actor) }));

export default function Settings() {
  const { t } = useTranslation('settings');
  const { lines } = useLoaderData<typeof loader>();
  const areas = [...new Set(lines.map(areaOf))];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="space-y-6">
        {areas.map((area) => (
          <Card key={area} title={t(`area.${area}`)}>
            <ul className="divide-y divide-line">
              {lines
                .filter((line) => areaOf(line) === area)
                .map((line) => (
                  <Line key={line.setting.key} line={line} />
                ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  );
}

function areaOf({ setting }: SettingLine): Area {
  return setting.key.split('.')[0] as Area;
}

function Line({ line: { setting, validFrom, changesOn } }: { line: SettingLine }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  return (
    <li className="gap-4 space-y-1 py-3 sm:grid sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:space-y-0">
      <div>
        <Link className="link font-semibold" to={`/admin/settings/${setting.key}`}>
          {t(`item.${setting.key}.title`)}
        </Link>
        <p className="text-sm text-ink-soft">
          {validFrom ? t('since', { day: formatDay(validFrom, language) }) : t('byDefault')}
        </p>
      </div>
      <div className="min-w-0 space-y-1.5">
        <SettingValueView setting={setting} />
        {changesOn && (
          <Badge tone="accent">{t('changesOn', { day: formatDay(changesOn, language) })}</Badge>
        )}
      </div>
    </li>
  );
}
