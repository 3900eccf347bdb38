import type { Localised } from '#app/platform/i18n.ts';

import { type DocumentCompetency, type FrameworkDocument, levelOf } from './framework-document.ts';
import { MOST_LEVELS } from './framework-scale.ts';

/** What can differ of a competency. */
export const competencyParts = ['name', 'description', 'kind', 'parent', 'levels'] as const;
export type CompetencyPart = (typeof competencyParts)[number];

/** What becomes of the proof gathered so far: it goes on counting, or stops with the day before publication. */
export type EvidenceChoice = 'keep' | 'reassess';

/** `returned`: it was in the framework once, was taken out, and comes back: its old proof is there. */
export type CompetencyState = 'new' | 'returned' | 'same' | 'changed' | 'gone';

export type CompetencyChange = {
  code: string;
  name: Localised;
  state: CompetencyState;
  parts: CompetencyPart[];
  /**
   * For what has proof that could go on counting. `forced`: levels mean something else since their number changed.
   * `suggested` null: HR has to choose, because what the levels ask has changed. Null: nothing to choose.
   */
  choice: { suggested: EvidenceChoice | null; forced: boolean } | null;
};

export type FrameworkChanges = {
  /** In the order of the new document, then what is gone. */
  competencies: CompetencyChange[];
  /** Name of the framework or of its levels. */
  renamed: boolean;
  /** How many levels there were and will be, where that differs. */
  levels: { from: number; to: number } | null;
};

/**
 * What publishing a document would change.
 * @param inForce null: nothing has been published yet
 * @param archived competencies that earlier versions had, as they last were
 */
export function compareFrameworks(
  inForce: FrameworkDocument | null,
  next: FrameworkDocument,
  archived: readonly DocumentCompetency[] = [],
): FrameworkChanges {
  const known = byCode(inForce?.competencies ?? []);
  const former = byCode(archived);
  const from = inForce?.levels.length ?? next.levels.length;
  const levels = from === next.levels.length ? null : { from, to: next.levels.length };
  const coming = byCode(next.competencies);
  const gone = [...known.values()].filter(({ code }) => !coming.has(code));
  return {
    competencies: [
      ...next.competencies.map((competency): CompetencyChange => {
        const before = known.get(competency.code) ?? former.get(competency.code);
        if (!before) return withoutChoice(competency, 'new');
        const parts = differingParts(before, competency);
        const present = parts.length > 0 ? 'changed' : 'same';
        const state = known.has(competency.code) ? present : 'returned';
        const { code, name } = competency;
        return { code, name, state, parts, choice: choiceOf(state, parts, levels !== null) };
      }),
      ...gone.map((competency) => withoutChoice(competency, 'gone')),
    ],
    renamed:
      inForce !== null &&
      (differs(inForce.name, next.name) ||
        (levels === null && differs(inForce.levels, next.levels))),
    levels,
  };
}

function withoutChoice(
  { code, name }: DocumentCompetency,
  state: CompetencyState,
): CompetencyChange {
  return { code, name, state, parts: [], choice: null };
}

/** A different number of levels is a different yardstick: nothing measured with the old one counts on. */
function choiceOf(
  state: CompetencyState,
  parts: CompetencyPart[],
  rescaled: boolean,
): CompetencyChange['choice'] {
  if (rescaled) return { suggested: 'reassess', forced: true };
  if (state === 'same') return null;
  return { suggested: parts.includes('levels') ? null : 'keep', forced: false };
}

/** The choices as they hold, and the codes for which one is missing. Choices that nothing asks for are ignored. */
export function settleChoices(
  changes: FrameworkChanges,
  chosen: ReadonlyMap<string, EvidenceChoice>,
): { reassessed: string[]; missing: string[] } {
  const reassessed: string[] = [];
  const missing: string[] = [];
  for (const { code, choice } of changes.competencies) {
    if (!choice) continue;
    const settled = choice.forced ? 'reassess' : (chosen.get(code) ?? choice.suggested);
    if (settled === null) missing.push(code);
    else if (settled === 'reassess') reassessed.push(code);
  }
  return { reassessed, missing };
}

function differingParts(before: DocumentCompetency, after: DocumentCompetency): CompetencyPart[] {
  const different: Record<CompetencyPart, boolean> = {
    name: differs(before.name, after.name),
    description: differs(before.description, after.description),
    kind: before.kind !== after.kind || before.affair !== after.affair,
    parent: before.parent !== after.parent,
    levels: differs(levelTexts(before), levelTexts(after)),
  };
  return competencyParts.filter((part) => different[part]);
}

/** A level that is not there says what an empty one says: nothing. */
function levelTexts(competency: DocumentCompetency) {
  return Array.from({ length: MOST_LEVELS }, (_, at) => {
    const { description, indicators } = levelOf(competency, at + 1);
    return [description.id, description.en, indicators.id, indicators.en];
  });
}

/** Texts have the same keys on both sides, in an order that the database does not keep. */
function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(sortedKeys(a)) !== JSON.stringify(sortedKeys(b));
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sortedKeys(part)]),
  );
}

function byCode(competencies: readonly DocumentCompetency[]): Map<string, DocumentCompetency> {
  return new Map(competencies.map((competency) => [competency.code, competency]));
}
