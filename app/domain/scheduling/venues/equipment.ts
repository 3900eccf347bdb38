import { seenText } from '#app/platform/seen-text.ts';

const MOST_THINGS = 20;
const LONGEST_THING = 60;

/** "Proyektor, papan tulis, AC": one after another, each once. */
export const typedEquipment = seenText(MOST_THINGS * (LONGEST_THING + 2))
  .default('')
  .transform(equipmentOf)
  .refine((things) => things.length <= MOST_THINGS, { params: { code: 'equipmentTooMany' } })
  .refine((things) => things.every((thing) => thing.length <= LONGEST_THING), {
    params: { code: 'equipmentTooLong' },
  });

/** The things that a text lists, separated by commas, semicolons or lines. */
export function equipmentOf(text: string): string[] {
  const things = text.split(/[,;\n]/).map((thing) => thing.replace(/\s+/gu, ' ').trim());
  const known = new Set<string>();
  return things.filter((thing) => {
    const key = thing.toLowerCase();
    if (thing === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
