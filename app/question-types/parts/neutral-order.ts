import type { Localised } from '#app/platform/i18n.ts';

/** Texts in the order of what they say: the order in which an author wrote them gives nothing away. */
export function inNeutralOrder<T>(list: readonly T[], textOf: (one: T) => Localised): T[] {
  return list.toSorted((one, other) => {
    const [a, b] = [textOf(one), textOf(other)];
    return compared(a.id, b.id) || compared(a.en, b.en);
  });
}

function compared(a: string, b: string): number {
  const natural = a.localeCompare(b, 'id', { numeric: true });
  return natural || Number(a > b) - Number(a < b);
}
