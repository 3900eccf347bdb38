import type { Tx } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

export type Recipient = {
  accountId: string;
  email: string | null;
  name: string;
  language: Language;
};

/** Accounts in use: neither disabled nor of somebody who has left. */
async function recipients(
  tx: Tx,
  by: { accountId?: string; employeeId?: string; reportOf?: string },
): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "Account" a LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE a."disabledAt" IS NULL AND e."archivedAt" IS NULL
       AND (a.id = ${by.accountId ?? null}::uuid
            OR a."employeeId" = ${by.employeeId ?? null}::uuid
            OR a."employeeId" = (SELECT r."supervisorId" FROM "Employee" r
                                  WHERE r.id = ${by.reportOf ?? null}::uuid)
               AND (a."passwordHash" IS NOT NULL OR a.email IS NOT NULL))`;
}

export function theAccount(tx: Tx, accountId: string): Promise<Recipient[]> {
  return recipients(tx, { accountId });
}

export function theEmployee(tx: Tx, employeeId: string): Promise<Recipient[]> {
  return recipients(tx, { employeeId });
}

/** Who waited for a batch of a course and is told of this one. */
export function theInterestedIn(tx: Tx, offeringId: string): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT a.id AS "accountId", a.email, e.name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "CourseInterest" i
      JOIN "Employee" e ON e.id = i."employeeId" AND e."archivedAt" IS NULL
      JOIN "Account" a ON a."employeeId" = e.id AND a."disabledAt" IS NULL
     WHERE i."offeringId" = ${offeringId}::uuid`;
}

/** The direct supervisor, if that person can be reached. */
export function theSupervisorOf(tx: Tx, employeeId: string): Promise<Recipient[]> {
  return recipients(tx, { reportOf: employeeId });
}

/**
 * Who can say at what level a person works: the supervisor or, where none can be reached (no account, or one never
 * activated and without e-mail), those who hold an HR grant nearest above the person's unit. Nobody assesses oneself.
 */
export async function theAssessorsOf(
  tx: Tx,
  employeeId: string,
): Promise<{ role: 'supervisor' | 'hr'; to: Recipient[] }> {
  const supervisor = await recipients(tx, { reportOf: employeeId });
  if (supervisor.length > 0) return { role: 'supervisor', to: supervisor };
  return { role: 'hr', to: await nearestHolders(tx, 'hr', employeeId) };
}

/** Who can be reached of those who hold a role nearest above a person's unit; never the person. */
export function nearestHolders(
  tx: Tx,
  role: 'hr' | 'training_manager',
  employeeId: string,
): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    WITH covering AS (
      SELECT g."accountId", coalesce(u.distance, ${FARTHEST}) AS distance
        FROM "RoleGrant" g
        JOIN "Account" a ON a.id = g."accountId"
        JOIN "Employee" person ON person.id = ${employeeId}::uuid
        LEFT JOIN "Employee" holder ON holder.id = a."employeeId"
        LEFT JOIN "UnitAncestor" u ON u."ancestorId" = g."unitId" AND u."unitId" = person."unitId"
       WHERE g.role = ${role}::"Role" AND (g."unitId" IS NULL OR u."unitId" IS NOT NULL)
         AND g."revokedAt" IS NULL AND g."validFrom" <= ${today()}::date
         AND (g."validUntil" IS NULL OR g."validUntil" >= ${today()}::date)
         AND a."disabledAt" IS NULL AND holder."archivedAt" IS NULL
         AND (a."passwordHash" IS NOT NULL OR a.email IS NOT NULL)
         AND a."employeeId" IS DISTINCT FROM person.id)
    SELECT DISTINCT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM covering c
      JOIN "Account" a ON a.id = c."accountId" LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE c.distance = (SELECT min(distance) FROM covering)`;
}

/**
 * Who marks the work that a person hands in for a course and can be reached: its authors or, where there are none,
 * those who hold a training manager's grant nearest above the person's unit; where nobody does, every training manager.
 */
export async function theMarkersOf(
  tx: Tx,
  { courseId, employeeId }: { courseId: string; employeeId: string },
): Promise<Recipient[]> {
  const authors = await tx.$queryRaw<Recipient[]>`
    SELECT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "CourseAuthor" x
      JOIN "Account" a ON a.id = x."accountId" LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE x."courseId" = ${courseId}::uuid
       AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL
       AND (a."passwordHash" IS NOT NULL OR a.email IS NOT NULL)
       AND a."employeeId" IS DISTINCT FROM ${employeeId}::uuid
       AND EXISTS (SELECT 1 FROM "RoleGrant" g
                    WHERE g."accountId" = a.id AND g.role IN ('trainer', 'training_manager')
                      AND g."revokedAt" IS NULL AND g."validFrom" <= ${today()}::date
                      AND (g."validUntil" IS NULL OR g."validUntil" >= ${today()}::date))`;
  if (authors.length > 0) return authors;
  const nearest = await nearestHolders(tx, 'training_manager', employeeId);
  return nearest.length > 0 ? nearest : theTrainingManagers(tx, employeeId);
}

/**
 * Whoever holds the role of training manager today, over whatever units: courses are the whole organisation's.
 * @param exceptId the employee who is not asked: it is about them
 */
export function theTrainingManagers(tx: Tx, exceptId: string | null = null): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT DISTINCT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "RoleGrant" g
      JOIN "Account" a ON a.id = g."accountId" LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE g.role = 'training_manager' AND g."revokedAt" IS NULL AND g."validFrom" <= ${today()}::date
       AND (g."validUntil" IS NULL OR g."validUntil" >= ${today()}::date)
       AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL
       AND (${exceptId}::uuid IS NULL OR a."employeeId" IS DISTINCT FROM ${exceptId}::uuid)`;
}

/** Who looks after a category of the question bank or one that it is in. */
export function theKeepersOf(tx: Tx, categoryId: string): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    WITH RECURSIVE above AS (
      SELECT c.id, c."parentId" FROM "QuestionCategory" c WHERE c.id = ${categoryId}::uuid
       UNION ALL
      SELECT c.id, c."parentId" FROM above o JOIN "QuestionCategory" c ON c.id = o."parentId")
    SELECT DISTINCT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM above o
      JOIN "QuestionCategoryKeeper" k ON k."categoryId" = o.id
      JOIN "Account" a ON a.id = k."accountId" LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE a."disabledAt" IS NULL AND e."archivedAt" IS NULL
       AND EXISTS (SELECT 1 FROM "RoleGrant" g
                    WHERE g."accountId" = a.id AND g.role IN ('trainer', 'training_manager')
                      AND g."revokedAt" IS NULL AND g."validFrom" <= ${today()}::date
                      AND (g."validUntil" IS NULL OR g."validUntil" >= ${today()}::date))`;
}

/** Who gives roles: the administrators over the whole organisation. */
export function theAdministrators(tx: Tx): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT DISTINCT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "RoleGrant" g
      JOIN "Account" a ON a.id = g."accountId" LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE g.role = 'administrator' AND g."unitId" IS NULL AND g."revokedAt" IS NULL
       AND g."validFrom" <= ${today()}::date AND (g."validUntil" IS NULL OR g."validUntil" >= ${today()}::date)
       AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL`;
}

/** Who is named as an author of a course. */
export function theAuthorsOf(tx: Tx, courseId: string): Promise<Recipient[]> {
  return tx.$queryRaw<Recipient[]>`
    SELECT a.id AS "accountId", a.email, coalesce(e.name, a.name) AS name,
           CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
      FROM "CourseAuthor" w
      JOIN "Account" a ON a.id = w."accountId" LEFT JOIN "Employee" e ON e.id = a."employeeId"
     WHERE w."courseId" = ${courseId}::uuid AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL`;
}

/** A grant over the whole organisation stands above every unit. */
const FARTHEST = 1_000;
