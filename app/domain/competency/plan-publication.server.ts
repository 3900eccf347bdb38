import { createHash } from 'node:crypto';

import type { RunStatement } from '#app/platform/db.server.ts';

import { compareFrameworks, type FrameworkChanges } from './framework-changes.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { type FrameworkInForce, frameworkInForce } from './framework-in-force.server.ts';
import { type DocumentProblem, missingTexts } from './framework-problem.ts';
import { type CourseAbove, outcomesAbove } from './outcomes-above.server.ts';
import { standingStandards, type StandingStandard } from './standing-standards.server.ts';

/** What publishing the draft of a framework would do, and what keeps it from being published. */
export type PublicationPlan = {
  known: FrameworkInForce;
  draft: { id: string; version: number; revision: number; document: FrameworkDocument };
  changes: FrameworkChanges;
  problems: DocumentProblem[];
  /** Standards that ask for a level which the new version no longer has. */
  tooHigh: StandingStandard[];
  /** Courses that prove such a level. */
  coursesTooHigh: CourseAbove[];
  /** Of everything the plan was made from: what is published must be what was looked at. */
  seal: string;
};

/**
 * Reads the draft beside what is in force.
 * @param run on the connection whose view counts: the publishing transaction, or any for a preview
 * @returns null where there is no such framework, or no draft of it
 */
export async function planPublication(
  run: RunStatement,
  frameworkId: string,
): Promise<PublicationPlan | null> {
  const known = await frameworkInForce(run, frameworkId);
  const [draft] = await run<PublicationPlan['draft']>(DRAFT, [frameworkId]);
  if (!known || !draft) return null;
  const before = known.document ?? (known.framework.retired ? retiredBase(known) : null);
  const changes = compareFrameworks(before, draft.document, known.archived);
  const codes = draft.document.competencies.map(({ code }) => code);
  const top = changes.levels?.to;
  return {
    known,
    draft,
    changes,
    problems: missingTexts(draft.document),
    tooHigh: top ? await standingStandards(run, frameworkId, top, codes) : [],
    coursesTooHigh: top ? await outcomesAbove(run, frameworkId, top, codes) : [],
    seal: sealOf(known, draft),
  };
}

/** Of a retired framework nothing is in force, but its number of levels is what old proof was measured with. */
function retiredBase({ framework: { name, levels } }: FrameworkInForce): FrameworkDocument {
  return { name, levels, competencies: [] };
}

function sealOf(known: FrameworkInForce, draft: PublicationPlan['draft']): string {
  const { framework, document, archived } = known;
  return createHash('sha256')
    .update(JSON.stringify([framework, document, archived, draft.id, draft.revision]))
    .digest('base64url');
}

const DRAFT = `
  SELECT id, version, revision, content AS document FROM "FrameworkVersion"
   WHERE "frameworkId" = $1::uuid AND status = 'draft'`;
