import { jobLevelName } from '#app/domain/organisation/job-level-name.ts';
import { positionOn } from '#app/domain/organisation/position-on.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inForce } from '#app/platform/in-force.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import type { AskedViewpoint, ComparedPosition, FoundPosition, Viewpoint } from './viewpoint.ts';

const SHOWN_POSITIONS = 20;

/** With which position and on which day a person is compared. @throws not found: no such target */
export async function viewpoint(
  employeeId: string,
  asked: AskedViewpoint,
  language: Language,
): Promise<Viewpoint> {
  const day = asked.on ?? today();
  const [stored, found] = await Promise.all([
    row<{ held: ComparedPosition; target: ComparedPosition | null }>('viewpoint', VIEWPOINT, [
      employeeId,
      day,
      asked.targetId,
    ]),
    asked.find ? positionsLike(asked.find, day, language) : null,
  ]);
  if (!stored || (asked.targetId && !stored.target)) throw notFound();
  return { ...stored, day, today: today(), isToday: day === today(), found, find: asked.find };
}

/** Positions whose name or code holds the text; those with a standard first. */
async function positionsLike(
  text: string,
  day: string,
  language: Language,
): Promise<FoundPosition[]> {
  const found = await rows<FoundPosition>('positions-like', LIKE, [
    likePattern(text),
    day,
    SHOWN_POSITIONS,
  ]);
  return found.map((position) => ({ ...position, level: jobLevelName(position.level, language) }));
}

const HAS_STANDARD = `
  EXISTS (SELECT 1 FROM "PositionStandard" s
            JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
           WHERE s."positionId" = p.id AND ${inForce('s', '$2::date')})`;

const POSITION = `
  json_build_object('positionId', p.id, 'code', p.code, 'name', p.name, 'hasStandard', ${HAS_STANDARD})`;

/** $1 employee, $2 day, $3 target or null */
const VIEWPOINT = `
  SELECT ${POSITION} AS held,
         (SELECT ${POSITION} FROM "Position" p WHERE p.id = $3::uuid) AS target
    FROM "Employee" e JOIN "Position" p ON p.id = ${positionOn('e', '$2::date')}
   WHERE e.id = $1`;

/** $1 pattern, $2 day, $3 how many */
const LIKE = `
  SELECT p.id AS "positionId", p.code, p.name, p.level, ${HAS_STANDARD} AS "hasStandard"
    FROM "Position" p
   WHERE p.name ILIKE $1 OR p.code ILIKE $1
   ORDER BY "hasStandard" DESC, p.name, p.code LIMIT $3`;
