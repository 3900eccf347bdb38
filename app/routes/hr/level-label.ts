/** A level of positions as the HR export writes it, made readable: `JPT_PRATAMA` → "JPT PRATAMA". */
export function levelLabel(level: string): string {
  return level.replaceAll('_', ' ');
}
