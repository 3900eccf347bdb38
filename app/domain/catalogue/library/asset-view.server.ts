import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import {
  LIBRARY_COLUMNS,
  LIBRARY_TABLES,
  type LibraryFile,
} from '#app/domain/media/assets-by-name.server.ts';
import { canChangeAsset, canUseLibrary } from '#app/domain/media/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

type Asset = LibraryFile & {
  revision: number;
  uploadedById: string | null;
  uploadedBy: string | null;
  uploadedAt: Date;
  changedAt: Date;
  /** Of captions: the video they belong to. */
  video: { id: string; title: string } | null;
};

export type DraftUse = {
  courseId: string;
  /** Null for those who do not write it, while nobody else knows of the course. */
  course: Localised | null;
  itemKey: string;
  /** Null where the item has gone since, and for those who do not write the course. */
  item: Localised | null;
  /** Whether the reader may open it. */
  mayOpen: boolean;
};

export type VersionUse = {
  courseId: string;
  course: Localised;
  version: number;
  isCurrent: boolean;
  items: Localised[];
  /** It holds another content than the library has now. */
  isOlder: boolean;
  mayOpen: boolean;
};

/** A question of the bank of which a version shows it. */
export type QuestionUse = {
  id: string;
  categoryId: string;
  stem: Localised;
  category: Localised;
  /** Its latest version shows it, or the one that quizzes take. */
  isCurrent: boolean;
};

/** A batch of a course whose participants are given it. */
export type BatchUse = { id: string; code: string; course: Localised };

export type AssetView = {
  asset: Asset;
  captions: { id: string; name: string; language: string | null }[];
  drafts: DraftUse[];
  versions: VersionUse[];
  /** Those in categories that the reader sees, and how many there are in others. */
  questions: QuestionUse[];
  otherQuestions: number;
  batches: BatchUse[];
  may: { change: boolean };
};

/** A file of the library with everything that refers to it. @throws not found for those who write no courses */
export async function assetView(actor: Actor, id: string): Promise<AssetView> {
  if (!canUseLibrary(actor)) throw notFound();
  const asset = await row<Asset>('asset', ASSET, [id]);
  if (!asset) throw notFound();
  const reader = [id, actor.accountId, canReviewCourse(actor)];
  const [captions, drafts, versions, uses, batches, categories] = await Promise.all([
    rows<AssetView['captions'][number]>('asset-captions', CAPTIONS, [id]),
    rows<DraftUse>('asset-drafts', DRAFTS, reader),
    rows<VersionUse>('asset-versions', VERSIONS, reader),
    rows<QuestionUse>('asset-questions', QUESTIONS, [id]),
    rows<BatchUse>('asset-batches', BATCHES, [id]),
    bankCategories(actor),
  ]);
  const seen = new Set(categories.map(({ id }) => id));
  const questions = uses.filter(({ categoryId }) => seen.has(categoryId));
  return {
    ...{ asset, captions, drafts, versions, questions, batches },
    otherQuestions: uses.length - questions.length,
    may: { change: canChangeAsset(actor, asset) },
  };
}

const ASSET = `
  SELECT ${LIBRARY_COLUMNS}, a.revision, a."uploadedById", a."uploadedAt", a."changedAt",
         ${ACCOUNT_NAME('a."uploadedById"')} AS "uploadedBy",
         (SELECT json_build_object('id', v.id, 'title', v.title)
            FROM "MediaAsset" v WHERE v.id = a."videoId") AS video
    FROM ${LIBRARY_TABLES}
   WHERE a.id = $1`;

const CAPTIONS = `
  SELECT id, name, language FROM "MediaAsset"
   WHERE "videoId" = $1 AND "archivedAt" IS NULL
   ORDER BY language, name`;

const MAY_OPEN = (course: string) => `
  ($3::boolean OR EXISTS (SELECT 1 FROM "CourseAuthor" me
                           WHERE me."courseId" = ${course} AND me."accountId" = $2::uuid))`;

/** What is being written in a draft only those who write it are told. */
const DRAFTS = `
  SELECT d."courseId", d."itemKey", own."mayOpen",
         CASE WHEN own."mayOpen" OR c."currentVersionId" IS NOT NULL OR c."announcedAt" IS NOT NULL
              THEN c.title END AS course,
         CASE WHEN own."mayOpen"
              THEN jsonb_path_query_first(t.content, '$.modules[*].items[*] ? (@.key == $key).title',
                                          jsonb_build_object('key', d."itemKey")) END AS item
    FROM "DraftMedia" d
    JOIN "CourseDraft" t ON t."courseId" = d."courseId"
    JOIN "Course" c ON c.id = d."courseId"
   CROSS JOIN LATERAL (SELECT ${MAY_OPEN('d."courseId"')} AS "mayOpen") own
   WHERE d."assetId" = $1
   ORDER BY c.code, d."itemKey"`;

/** A picture stands in a version with its smaller sizes: its own size says whether its content is that of today. */
const VERSIONS = `
  SELECT v."courseId", c.title AS course, v.version, c."currentVersionId" = v.id AS "isCurrent",
         json_agg(DISTINCT i.title::jsonb) AS items, ${MAY_OPEN('v."courseId"')} AS "mayOpen",
         NOT bool_or(l."fileHash" = a."fileHash") AS "isOlder"
    FROM "LessonFile" l
    JOIN "MediaAsset" a ON a.id = l."assetId"
    JOIN "CourseItem" i ON i.id = l."courseItemId"
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE l."assetId" = $1
   GROUP BY v.id, c.id
   ORDER BY c.code, v.version DESC`;

const BATCHES = `
  SELECT o.id, o.code, c.title AS course
    FROM "OfferingMaterial" m
    JOIN "Offering" o ON o.id = m."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE m."assetId" = $1
   ORDER BY o."opensAt" DESC, o.id`;

const QUESTIONS = `
  SELECT q.id, q."categoryId", latest.work->'stem' AS stem, c.name AS category,
         bool_or(v.number = q.version OR v.number IS NOT DISTINCT FROM q.approved) AS "isCurrent"
    FROM "QuestionMedia" m
    JOIN "QuestionVersion" v ON v.id = m."questionVersionId"
    JOIN "Question" q ON q.id = v."questionId"
    JOIN "QuestionCategory" c ON c.id = q."categoryId"
    JOIN "QuestionVersion" latest ON latest."questionId" = q.id AND latest.number = q.version
   WHERE m."assetId" = $1
   GROUP BY q.id, c.id, latest.id
   ORDER BY q."savedAt" DESC, q.id`;
