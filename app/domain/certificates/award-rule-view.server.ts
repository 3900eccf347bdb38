import { type CourseHead, courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';

import type { AwardRule, AwardStatement } from './award-rule.ts';

export type AwardRuleView = {
  head: CourseHead;
  /** Null while nothing was said and the course is not published: see `ensureAwardRule`. */
  rule: AwardRule | null;
  /** Certificates of the course so far. */
  issued: number;
  mayChange: boolean;
};

/** What completing a course awards, for those who write it. @throws not found for everybody else */
export async function awardRuleView(actor: Actor, courseId: string): Promise<AwardRuleView> {
  const course = await draftView(actor, courseId);
  const stored = await row<Stored>('award-rule', RULE, [courseId]);
  return {
    head: courseHead(course),
    rule: stored && {
      awards: stored.active ? stored.statement : 'none',
      validityMonths: stored.validityMonths,
    },
    issued: stored?.issued ?? 0,
    mayChange: canReviewCourse(actor),
  };
}

type Stored = {
  active: boolean;
  statement: AwardStatement;
  validityMonths: number | null;
  issued: number;
};

const RULE = `
  SELECT r.active, r.statement, r."validityMonths",
         (SELECT count(*) FROM "Certificate" c WHERE c."awardRuleId" = r.id AND c.revision = 1) AS issued
    FROM "AwardRule" r WHERE r."courseId" = $1`;
