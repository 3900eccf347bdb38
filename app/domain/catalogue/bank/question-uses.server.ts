import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** A published quiz that asks a version of the question, or may draw it. */
export type PublishedUse = {
  courseId: string;
  course: Localised;
  version: number;
  isCurrent: boolean;
  /** Titles of the quizzes. */
  items: Localised[];
  /** Numbers of the versions of the question. */
  numbers: number[];
  mayOpen: boolean;
};

/** A draft that names the question. Titles are null for those who do not write the course. */
export type DraftUse = {
  courseId: string;
  course: Localised | null;
  itemKey: string;
  item: Localised | null;
  /** Number of the version of the question. */
  number: number;
  mayOpen: boolean;
};

export type QuestionUses = { drafts: DraftUse[]; versions: PublishedUse[] };

/** Where a question of the bank is asked; for those who have been found to see the question. */
export async function questionUses(actor: Actor, questionId: string): Promise<QuestionUses> {
  const values = [questionId, actor.accountId, canReviewCourse(actor)];
  const [versions, drafts] = await Promise.all([
    rows<PublishedUse>('question-versions-used', VERSIONS, values),
    rows<DraftUse>('question-drafts-using', DRAFTS, values),
  ]);
  return { drafts, versions };
}

const MAY_OPEN = (course: string) => `
  ($3::boolean OR EXISTS (SELECT 1 FROM "CourseAuthor" me
                           WHERE me."courseId" = ${course} AND me."accountId" = $2::uuid))`;

const VERSIONS = `
  SELECT v."courseId", c.title AS course, v.version, c."currentVersionId" = v.id AS "isCurrent",
         json_agg(DISTINCT i.title::jsonb) AS items,
         json_agg(DISTINCT n.number) AS numbers, ${MAY_OPEN('v."courseId"')} AS "mayOpen"
    FROM "QuestionVersion" n
    JOIN "QuizQuestion" u ON u."questionVersionId" = n.id
    JOIN "CourseItem" i ON i."quizVersionId" = u."quizVersionId"
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE n."questionId" = $1::uuid
   GROUP BY v.id, c.id
   ORDER BY c.code, v.version DESC
   LIMIT 200`;

/** What is being written in a draft only those who write it are told. */
const DRAFTS = `
  SELECT t."courseId", own."mayOpen", (use.item->>'key')::uuid AS "itemKey", (use.entry->>'version')::int AS number,
         CASE WHEN own."mayOpen" OR c."currentVersionId" IS NOT NULL OR c."announcedAt" IS NOT NULL
              THEN c.title END AS course,
         CASE WHEN own."mayOpen" THEN use.item->'title' END AS item
    FROM "CourseDraft" t
    JOIN "Course" c ON c.id = t."courseId"
   CROSS JOIN LATERAL (SELECT ${MAY_OPEN('t."courseId"')} AS "mayOpen") own
   CROSS JOIN LATERAL (
     SELECT i.item, e.entry
       FROM jsonb_path_query(t.content, '$.modules[*].items[*] ? (exists (@.quiz.questions))') i (item)
      CROSS JOIN LATERAL jsonb_path_query(i.item, '$.quiz.questions[*] ? (@.kind == "bank" && @.questionId == $id)',
                                          jsonb_build_object('id', $1::uuid)) e (entry)) use
   WHERE t.content @? ('$.modules[*].items[*].quiz.questions[*] ? (@.questionId == "' || $1::uuid || '")')::jsonpath
   ORDER BY c.code, 3
   LIMIT 200`;
