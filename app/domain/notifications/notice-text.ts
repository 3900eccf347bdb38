import { i18nFor, inLanguage, type Language } from '#app/platform/i18n.ts';
import type { roleTexts } from '#app/platform/texts/roles.ts';

import '#app/platform/texts/notices.ts';
import '#app/platform/texts/roles.ts';

import type { NoticeKind, NoticeParams } from './notice.ts';

type RoleName = keyof (typeof roleTexts)['id'];
const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

export type NoticeText = { title: string; body: string; action: string };

/** A notice in words, in the reader's language. */
export function noticeText(kind: NoticeKind, params: NoticeParams, language: Language): NoticeText {
  const t = i18nFor(language).getFixedT(language, 'notices');
  const words = worded(params, language);
  const first = kind === 'levelRaised' && params.from === 0;
  return {
    title: t(`kind.${kind}.title`, words),
    body: first ? t('kind.levelRaised.bodyFirst', words) : t(`kind.${kind}.body`, words),
    action: t(`kind.${kind}.action`),
  };
}

function worded(params: NoticeParams, language: Language): Record<string, string | number> {
  const { t } = i18nFor(language);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'object') return [name, inLanguage(value, language)];
      if (name === 'role') return [name, t(`roles:${value as RoleName}`)];
      if (name === 'day') return [name, dayInWords(String(value), language)];
      if (name === 'unit' && value === '') return [name, t('notices:everywhere')];
      return [name, value];
    }),
  );
}

export function dayInWords(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
