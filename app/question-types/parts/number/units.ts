import type { Localised } from '#app/platform/i18n.ts';
import type { Problem, Unsaid } from '#app/question-types/question-type.ts';

/** A unit in which a number may be given; one of it is `factor` of the first unit. */
export type Unit = { name: Localised; factor: number };

/** How an author writes the units of a number. */
export type UnitsWork = {
  /** In which right answer and tolerance are written; null: there are no units. */
  unit: Localised | null;
  otherUnits: Unit[];
  /** A number without one of the units is wrong. Otherwise it is one of the first. */
  unitNeeded: boolean;
};

/** What came later is missing of what was kept before. */
export type UnitsContent = { unit?: Localised; otherUnits?: Localised[]; unitNeeded?: boolean };
/** The first unit comes first; where there are none any word may follow a number. */
export type UnitsKey = { units?: Unit[] };

export type UnitsPut = { unit: Localised | null; otherUnits: Localised[]; unitNeeded: boolean };

export const noUnits: UnitsWork = { unit: null, otherUnits: [], unitNeeded: false };

export function unitProblems(
  { unit, otherUnits, unitNeeded }: UnitsWork,
  unsaid: Unsaid,
): Problem[] {
  if (!unit) return otherUnits.length > 0 || unitNeeded ? [{ code: 'unitMissing' }] : [];
  return [...unsaid('unit', unit), ...otherUnits.flatMap(({ name }) => unsaid('unit', name))];
}

/** Where a unit is needed, naming it is part of the answer: participants are shown none. */
export function splitUnits({ unit, otherUnits, unitNeeded }: UnitsWork): {
  content: UnitsContent;
  key: { units: Unit[] };
} {
  if (!unit) return { content: {}, key: { units: [] } };
  const units = [{ name: unit, factor: 1 }, ...otherUnits];
  if (unitNeeded) return { content: { unitNeeded }, key: { units } };
  const others = otherUnits.map(({ name }) => name);
  return {
    content: { unit, ...(others.length > 0 && { otherUnits: others }) },
    key: { units },
  };
}

export function putUnits({ unit, otherUnits = [], unitNeeded = false }: UnitsContent): UnitsPut {
  return { unit: unit ?? null, otherUnits, unitNeeded };
}

/** The units in which an answer may be given. */
export type AcceptedUnits = { units: readonly Unit[]; unitNeeded: boolean };

export function acceptedUnits(
  { unit, unitNeeded = false }: UnitsContent,
  { units }: UnitsKey,
): AcceptedUnits {
  return { units: units ?? (unit ? [{ name: unit, factor: 1 }] : []), unitNeeded };
}
