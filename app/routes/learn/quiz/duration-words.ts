import type { TFunction } from 'i18next';

const PER_HOUR = 60;
const PER_DAY = 24 * PER_HOUR;

/** Minutes as people say them: whole days, else whole hours beyond two, else minutes; a begun minute is not counted. */
export function durationWords(minutes: number, t: TFunction<'quiz'>): string {
  const whole = Math.floor(minutes);
  if (whole > 0 && whole % PER_DAY === 0) return t('days', { count: whole / PER_DAY });
  if (whole > 2 * PER_HOUR && whole % PER_HOUR === 0)
    return t('hours', { count: whole / PER_HOUR });
  return t('minutes', { count: whole });
}
