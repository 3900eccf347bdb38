import {
  type DocumentCompetency,
  type FrameworkDocument,
  type ScaleLevel,
  withScale,
} from './framework-document.ts';

export type CompetencyEntry = Omit<DocumentCompetency, 'code'>;

/** The name and the levels of the framework; what competencies say of levels that fall away goes with them. */
export function renamed(
  document: FrameworkDocument,
  name: FrameworkDocument['name'],
  levels: ScaleLevel[],
): FrameworkDocument {
  return { ...withScale(document, levels), name };
}

/** A new competency, as the last of its branch. A code that is there already is refused when the draft is kept. */
export function withCompetency(
  document: FrameworkDocument,
  competency: DocumentCompetency,
): FrameworkDocument {
  return { ...document, competencies: [...document.competencies, competency] };
}

/** @returns null where the draft has no such competency (any more) */
export function withChanged(
  document: FrameworkDocument,
  code: string,
  entry: CompetencyEntry,
): FrameworkDocument | null {
  if (!document.competencies.some((known) => known.code === code)) return null;
  return {
    ...document,
    competencies: document.competencies.map((known) =>
      known.code === code ? { ...entry, code } : known,
    ),
  };
}

/** Without a competency; those below it move up to where it was. */
export function without(document: FrameworkDocument, code: string): FrameworkDocument {
  const removed = document.competencies.find((known) => known.code === code);
  if (!removed) return document;
  return {
    ...document,
    competencies: document.competencies
      .filter((known) => known !== removed)
      .map((known) => (known.parent === code ? { ...known, parent: removed.parent } : known)),
  };
}

/** Changes places with the neighbour of the same branch; at the end of the branch nothing happens. */
export function moved(
  document: FrameworkDocument,
  code: string,
  by: 'up' | 'down',
): FrameworkDocument {
  const { competencies } = document;
  const at = competencies.findIndex((known) => known.code === code);
  const parent = competencies[at]?.parent;
  const beside = (place: number) => competencies[place]?.parent === parent;
  const step = by === 'up' ? -1 : 1;
  let other = at + step;
  while (other >= 0 && other < competencies.length && !beside(other)) other += step;
  if (at < 0 || other < 0 || other >= competencies.length) return document;
  return { ...document, competencies: swapped(competencies, at, other) };
}

function swapped(list: DocumentCompetency[], at: number, other: number): DocumentCompetency[] {
  return list.map((item, place) =>
    place === at ? list[other]! : place === other ? list[at]! : item,
  );
}
