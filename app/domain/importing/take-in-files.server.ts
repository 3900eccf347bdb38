import type pg from 'pg';

import { takeInCourses } from '#app/domain/catalogue/intake/take-in-courses.server.ts';
import { takeInAssessments } from '#app/domain/competency/take-in-assessments.server.ts';
import {
  takeInCompetencies,
  takeInLevels,
} from '#app/domain/competency/take-in-framework.server.ts';
import { takeInStandards } from '#app/domain/competency/take-in-standards.server.ts';
import { takeInHistory } from '#app/domain/hours/take-in-history.server.ts';
import { openAccounts } from '#app/domain/identity/open-accounts.server.ts';
import { takeInEmployees } from '#app/domain/organisation/take-in-employees.server.ts';
import { takeInPositions, takeInUnits } from '#app/domain/organisation/take-in-units.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { statementsOn } from '#app/platform/db.server.ts';

import { type ImportChanges, noChanges } from './changes.ts';
import type { ExportFileKey } from './export-files.ts';

/**
 * Hands the staged files to the domains that own what they say, in the order of their references. A file that was
 * not given changes nothing.
 * @returns what changed, and the people whose evidence did
 */
export async function takeInFiles(
  client: pg.PoolClient,
  given: ExportFileKey[],
  day: Day,
  onProgress: (share: number) => void,
): Promise<{ changes: ImportChanges; employeeIds: string[] }> {
  const changes = noChanges();
  let employeeIds: string[] = [];
  const steps: Record<ExportFileKey, () => Promise<void>> = {
    units: async () => void (changes.units = await takeInUnits(client, day)),
    positions: async () => void (changes.positions = await takeInPositions(client)),
    competencies: async () => void (changes.competencies = await takeInCompetencies(client)),
    levels: async () => void (changes.levels = await takeInLevels(client)),
    standards: async () => void (changes.standards = await takeInStandards(client, day)),
    employees: async () => {
      Object.assign(changes, await takeInEmployees(client, day));
      changes.accounts = { added: await openAccounts(statementsOn(client)) };
    },
    assessments: async () => {
      const { added, corrected, ...touched } = await takeInAssessments(client);
      changes.evidence = { added, corrected };
      employeeIds = touched.employeeIds;
    },
    history: async () => void (changes.hours = await takeInHistory(client)),
    courses: async () => void (changes.courses = await takeInCourses(client, day)),
  };
  for (const [done, key] of given.entries()) {
    await steps[key]();
    onProgress((done + 1) / given.length);
  }
  return { changes, employeeIds };
}
