import { useTranslation } from 'react-i18next';

import type { Role } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';

import '#app/platform/texts/access.ts';
import '#app/platform/texts/roles.ts';

import { formatDay } from './format.ts';
import { useLanguage } from './use-language.ts';

/** A role with the unit it covers and its days. */
export function GrantLine({
  grant: { role, unit, validFrom, validUntil },
}: {
  grant: { role: Role; unit: string | null; validFrom: Day; validUntil: Day | null };
}) {
  const { t } = useTranslation(['access', 'roles']);
  const language = useLanguage();
  const from = formatDay(validFrom, language);
  return (
    <>
      <span className="font-semibold">{t(`roles:${role}`)}</span>
      {' · '}
      {unit ?? t('grants.everywhere')}
      <span className="text-sm text-ink-soft">
        {' · '}
        {validUntil === null
          ? t('grants.from', { from })
          : t('grants.fromUntil', { from, until: formatDay(validUntil, language) })}
      </span>
    </>
  );
}
