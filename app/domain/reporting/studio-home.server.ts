import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import { canReviewCourse, canUseStudio } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

/** A draft that waits for the reader: to be reviewed, or sent back to its author. */
export type WaitingDraft = {
  courseId: string;
  title: string;
  code: string;
  /** Who handed it in; null where it was sent back, or nobody knows. */
  by: string | null;
};

export type StudioHome = {
  /** Whether the reader reviews drafts at all. */
  reviews: boolean;
  toReview: WaitingDraft[];
  toReviewTotal: number;
  sentBack: WaitingDraft[];
  sentBackTotal: number;
};

const SHOWN = 5;

/** What of the studio waits for the reader, the longest waiting first. Null for those who do not use it. */
export async function studioHome(actor: Actor, language: Language): Promise<StudioHome | null> {
  if (!canUseStudio(actor)) return null;
  const reviews = canReviewCourse(actor);
  const found = await rows<Stored>('studio-home', WAITING, [actor.accountId, reviews, SHOWN]);
  const waiting = (sentBack: boolean) => found.filter((one) => one.sentBack === sentBack);
  const shown = (lines: Stored[]) =>
    lines.map(({ courseId, title, code, by }) => ({
      courseId,
      code,
      by,
      title: inLanguage(title, language) || code,
    }));
  return {
    reviews,
    toReview: shown(waiting(false)),
    toReviewTotal: waiting(false)[0]?.total ?? 0,
    sentBack: shown(waiting(true)),
    sentBackTotal: waiting(true)[0]?.total ?? 0,
  };
}

type Stored = {
  courseId: string;
  title: Localised;
  code: string;
  by: string | null;
  sentBack: boolean;
  total: number;
};

/** $1 the reader, $2 whether he or she reviews, $3 how many of each */
const WAITING = `
  SELECT "courseId", title, code, "sentBack", total,
         CASE WHEN NOT "sentBack" THEN ${ACCOUNT_NAME('"submittedById"')} END AS by
    FROM (SELECT d."courseId", d.content->'facts'->'title' AS title, c.code, d."submittedById",
                 d.status = 'writing' AS "sentBack",
                 count(*) OVER same AS total,
                 row_number() OVER (same ORDER BY coalesce(d."submittedAt", d."savedAt"), c.id) AS place
            FROM "CourseDraft" d JOIN "Course" c ON c.id = d."courseId" AND c."archivedAt" IS NULL
           WHERE CASE d.status
                      WHEN 'in_review' THEN $2::boolean
                      ELSE d."reviewNote" <> '' AND EXISTS (SELECT 1 FROM "CourseAuthor" a
                             WHERE a."courseId" = c.id AND a."accountId" = $1::uuid) END
          WINDOW same AS (PARTITION BY d.status)) waiting
   WHERE place <= $3::int
   ORDER BY "sentBack", place`;
