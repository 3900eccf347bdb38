import type { Language } from '#app/platform/i18n.ts';

import { formatNumber } from './format.ts';

const UNITS = ['byte', 'kB', 'MB', 'GB'] as const;

/** A number of bytes in the unit it is spoken of: "3,4 MB". A kilobyte is 1,024 bytes, as limits are set. */
export function formatSize(bytes: number, language: Language): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${formatNumber(value, language, unit > 1 && value < 100 ? 1 : 0)} ${UNITS[unit]}`;
}

/** Minutes and seconds, hours where there are any: "1.02.03" in Indonesian, "1:02:03" in English. */
export function formatLength(seconds: number, language: Language): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  const two = shown.map((part, index) => (index ? String(part).padStart(2, '0') : String(part)));
  return two.join(language === 'id' ? '.' : ':');
}
