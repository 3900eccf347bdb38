import { leads } from '#app/domain/competency/competency-policy.ts';
import type { HeldInterval } from '#app/domain/competency/held-level.ts';
import { OUTDATED_FROM } from '#app/domain/competency/measured-under.server.ts';
import { visiblePerson } from '#app/domain/competency/visible-person.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type HistoryProof, type LevelStep, levelSteps } from './level-history.ts';
import { type ShownPerson, shownPerson } from './shown-person.ts';

export type CompetencyHistory = {
  competencyId: string;
  name: string;
  levels: number;
  steps: LevelStep[];
};

export type PersonHistory = { person: ShownPerson; today: Day; histories: CompetencyHistory[] };

/**
 * The levels of a person over time, competency by competency, with what caused each step.
 * @param input.team only if the actor is the person's supervisor
 */
export async function personHistory(
  actor: Actor,
  input: { employeeId: string; team?: boolean },
  language: Language,
): Promise<PersonHistory> {
  const { employeeId } = input;
  const person = await visiblePerson(actor, employeeId);
  if (input.team && !leads(actor, person)) throw notFound();
  const own = actor.employeeId === employeeId;
  const [stored] = await Promise.all([
    rows<Stored>('person-history', HISTORY, [employeeId]),
    own || !actor.accountId
      ? null
      : recordView({ accountId: actor.accountId }, employeeId, 'history'),
  ]);
  return {
    person: shownPerson(person),
    today: today(),
    histories: stored.map(({ competencyId, name, levels, intervals, proofs }) => ({
      competencyId,
      name: inLanguage(name, language),
      levels,
      steps: levelSteps(
        intervals,
        new Map(proofs.map((proof) => [proof.id, proofIn(proof, language)])),
      ),
    })),
  };
}

function proofIn({ slug, title, ...proof }: StoredProof, language: Language): HistoryProof {
  return { ...proof, course: slug && title ? { slug, title: inLanguage(title, language) } : null };
}

type StoredProof = Omit<HistoryProof, 'course'> & { slug: string | null; title: Localised | null };
type Stored = {
  competencyId: string;
  name: Localised;
  levels: number;
  intervals: HeldInterval[];
  proofs: StoredProof[];
};

/** $1 employee */
const HISTORY = `
  SELECT k.id AS "competencyId", k.name, jsonb_array_length(f.levels) AS levels,
         json_agg(json_build_object('level', h.level, 'validFrom', h."validFrom", 'validUntil', h."validUntil",
                                    'evidenceId', h."evidenceId") ORDER BY h."validFrom") AS intervals,
         json_agg(json_build_object('id', v.id, 'source', v.source, 'takenOn', v."takenOn",
                                    'validUntil', v."validUntil", 'outdatedFrom',
                                    ${OUTDATED_FROM},
                                    'slug', c.slug, 'title', c.title)) AS proofs
    FROM "HeldLevel" h
    JOIN "Competency" k ON k.id = h."competencyId"
    JOIN "Framework" f ON f.id = k."frameworkId"
    JOIN "Evidence" v ON v.id = h."evidenceId"
    LEFT JOIN "Enrollment" n ON n.id = v."enrollmentId"
    LEFT JOIN "Offering" o ON o.id = n."offeringId"
    LEFT JOIN "CourseVersion" w ON w.id = o."courseVersionId"
    LEFT JOIN "Course" c ON c.id = w."courseId"
   WHERE h."employeeId" = $1
   GROUP BY k.id, f.id
   ORDER BY k.kind, k.position, k.code`;
