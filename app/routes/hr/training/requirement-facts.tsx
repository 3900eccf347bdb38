import { useTranslation } from 'react-i18next';

import type { RequirementRow } from '#app/domain/planning/requirement-row.server.ts';
import { formatDay } from '#app/ui/format.ts';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/required.ts';
import '#app/platform/texts/trainings.ts';

/** What is required: importance, deadline, recurrence, days and decree. */
export function RequirementFacts({ requirement }: { requirement: RequirementRow }) {
  const { t } = useTranslation(['trainings', 'required']);
  const importanceLabel = useImportanceLabel();
  const { state, importance, dueDays, everyMonths, aheadDays } = requirement;
  const facts = [
    [t('importance'), importanceLabel(importance)],
    [t('due'), t('dueDays', { count: dueDays })],
    [
      t('recurs'),
      everyMonths === null ? t('once') : t('required:everyMonths', { count: everyMonths }),
    ],
    ...(everyMonths === null ? [] : [[t('ahead'), t('aheadDays', { count: aheadDays })]]),
    [t('valid'), useValidity(requirement)],
    [t('decree'), useDecree(requirement)],
  ];
  return (
    <Card title={t(`requirementStates.${state}`)}>
      <dl className="space-y-3">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="font-medium break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-soft">{t('narrower')}</p>
    </Card>
  );
}

function useValidity({ validFrom, validUntil }: RequirementRow): string {
  const { t } = useTranslation('trainings');
  const language = useLanguage();
  const from = formatDay(validFrom, language);
  if (validUntil === null) return t('validFrom', { from });
  if (validUntil < validFrom) return t('validNever');
  return t('validBetween', { from, until: formatDay(validUntil, language) });
}

function useDecree({ decreeNumber, decreeDate }: RequirementRow): string {
  const { t } = useTranslation('trainings');
  const language = useLanguage();
  const day = decreeDate && formatDay(decreeDate, language);
  if (decreeNumber && day) return t('decreeLine', { number: decreeNumber, day });
  return decreeNumber || day || t('noDecree');
}
