/** WIB, WITA and WIT. */
const INDONESIAN = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

/** The zones a venue can be in: those of the organisation's country where it is Indonesia, else all there are. */
export function offeredZones(own: string): string[] {
  const isIndonesian = INDONESIAN.includes(own) || own === 'Asia/Pontianak';
  return isIndonesian
    ? INDONESIAN
    : [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}

export function isZone(text: string): boolean {
  return text === 'UTC' || Intl.supportedValuesOf('timeZone').includes(text);
}
