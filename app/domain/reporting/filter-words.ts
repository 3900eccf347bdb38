import { jobLevelName } from '#app/domain/organisation/job-level-name.ts';
import type { Day } from '#app/platform/clock.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';

import type { MatrixFilter } from './gap-matrix.ts';

import '#app/platform/texts/competency-names.ts';
import '#app/platform/texts/gaps.ts';
import '#app/platform/texts/organisation.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** What a report counts, as a file says it: who, when, and each filter in force. */
export function filterWords(
  filter: Omit<MatrixFilter, 'sumUp'> & { own?: boolean },
  {
    today,
    language,
    competencyName,
    positionName,
  }: {
    today: Day;
    language: Language;
    competencyName: string | null;
    positionName: string | null;
  },
): string[] {
  const i18n = i18nFor(language);
  const t = i18n.getFixedT(language, 'gaps');
  const people = i18n.getFixedT(language, 'organisation');
  const { kind, family, level, status, positionId, everyone, asOf } = filter;
  const values: [label: string, value: string | null | undefined][] = [
    [t('kind'), kind && kindName(kind, language)],
    [t('competencyFilter'), competencyName],
    [t('family'), family],
    [t('positionLevel'), level && jobLevelName(level, language)],
    [
      t('status'),
      status && people(`statusNames.${status}` as 'statusNames.PNS', { defaultValue: status }),
    ],
    [t('onePosition'), positionId && (positionName ?? t('otherPosition'))],
  ];
  const filters = values.flatMap(([label, value]) =>
    value ? t('filterLine', { label, value }) : [],
  );
  return [
    [
      everyone ? t('scopeEveryone') : t('scopeActive'),
      ...(filter.own ? [t('listOwn')] : []),
      t(asOf === today ? 'asOfToday' : 'asOf', { day: longDay(asOf, language) }),
    ].join(' '),
    ...(filters.length > 0 ? [filters.join(' · ')] : []),
  ];
}

export function longDay(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function kindName(kind: string, language: Language): string {
  const i18n = i18nFor(language);
  const key = `kind.${kind}`;
  return i18n.exists(`competencyNames:${key}`)
    ? i18n.getFixedT(language, 'competencyNames')(key as 'kind.teknis')
    : kind;
}
