/**
 * Ids in the order of the places that were given to them. Those without one stay where they are, behind one that was
 * given the same place.
 * @param placeOf counted from one; what is no number is no place
 */
export function inPlaces(ids: string[], placeOf: (id: string) => string | undefined): string[] {
  const wanted = new Map(ids.map((id, at) => [id, Number(placeOf(id)) || at + 1.5]));
  return [...ids].sort((one, other) => wanted.get(one)! - wanted.get(other)!);
}
