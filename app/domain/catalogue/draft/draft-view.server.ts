import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import {
  computedByKey,
  creditedMinutes,
  summedMinutes,
} from '#app/domain/catalogue/checklist/learning-time.ts';
import { filesNamed, libraryFacts } from '#app/domain/catalogue/checklist/library-facts.server.ts';
import {
  minutesOf,
  textFacts,
  textMinutes,
} from '#app/domain/catalogue/checklist/text-facts.server.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { canUseStudio, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import { notByAnother } from '#app/domain/catalogue/draft/by-another.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, row, rows, type RunStatement, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { type Language, languages } from '#app/platform/i18n.ts';

import { courseSource } from './course-source.server.ts';
import { type CourseMay, courseMay } from './draft-may.ts';
import { reviewedByAnother } from './keep-draft.server.ts';

export type DraftView = {
  courseId: string;
  code: string;
  slug: string;
  /** `none`: nothing is being written; the content is what learners see. */
  status: 'none' | 'writing' | 'in_review';
  content: CourseContent;
  /** Goes up with everything that is saved; 0 without a draft. */
  revision: number;
  basedOn: number | null;
  savedAt: Date | null;
  savedBy: string | null;
  submittedAt: Date | null;
  submittedBy: string | null;
  /** Why it was sent back; empty where it was not. */
  reviewNote: string;
  published: { version: number; at: Date; by: string | null } | null;
  archived: boolean;
  isTemplate: boolean;
  announced: boolean;
  authors: { accountId: string; name: string }[];
  minutes: {
    /** By key: what each item takes by what it consists of. Its own figure, if it has one, is in `content`. */
    computed: Record<string, number>;
    /** By key: what reading and watching takes in each language, in minutes and parts of them; empty without a draft. */
    inLanguage: Record<string, Partial<Record<Language, number>>>;
    /** Of the required items. */
    sum: number;
    credited: number;
  };
  /** By key: the languages in which something is written. */
  written: Record<string, Language[]>;
  /** Fingerprints of what forms are made from. */
  seen: { facts: string };
  may: CourseMay;
};

/**
 * A course as the studio shows it: its draft or, where none is being written, what learners see.
 * @throws not found for whoever does not write this course
 */
export async function draftView(actor: Actor, courseId: string): Promise<DraftView> {
  if (!canUseStudio(actor)) throw notFound();
  const course = await row<Stored>('studio-course', COURSE, [courseId, actor.accountId]);
  if (!course || !canWriteCourse(actor, course)) throw notFound();
  const run = runOn(pool);
  const content = course.draft ?? (await courseSource(run, courseId)).content;
  const texts = course.draft
    ? await draftTexts(run, courseId, content)
    : await publishedTexts(course.currentVersionId);
  const { status, archived, isTemplate, announced, published } = course;
  return {
    courseId,
    code: course.code,
    slug: course.slug,
    status,
    content,
    revision: course.revision,
    basedOn: course.basedOn,
    savedAt: course.savedAt,
    savedBy: course.savedBy,
    submittedAt: course.submittedAt,
    submittedBy: course.submittedBy,
    reviewNote: course.reviewNote,
    published: published && { ...published, at: new Date(published.at) },
    archived,
    isTemplate,
    announced,
    authors: course.authors,
    minutes: {
      computed: Object.fromEntries(texts.computed),
      inLanguage: texts.inLanguage,
      sum: summedMinutes(content, texts.computed),
      credited: creditedMinutes(content, texts.computed),
    },
    written: texts.written,
    seen: { facts: fingerprint(content.facts) },
    may: courseMay(actor, {
      isAuthor: course.isAuthor,
      status,
      archived,
      isTemplate,
      published: published !== null,
      offered: published !== null || announced,
      byAnother: await reviewedByAnother(),
      notByAnother: notByAnother(actor, course),
    }),
  };
}

type Texts = {
  computed: Map<string, number>;
  inLanguage: DraftView['minutes']['inLanguage'];
  written: Record<string, Language[]>;
};

async function draftTexts(
  run: RunStatement,
  courseId: string,
  content: CourseContent,
): Promise<Texts> {
  const texts = await textFacts(run, courseId);
  const written = [...texts].map(([key, byLanguage]) => [
    key,
    languages.filter((language) => byLanguage[language]?.empty === false),
  ]);
  const media = await libraryFacts(run, filesNamed(texts));
  const inLanguage = [...texts].map(([key, byLanguage]) => [
    key,
    Object.fromEntries(
      Object.entries(byLanguage).map(([language, one]) => [language, minutesOf(one, media)]),
    ),
  ]);
  return {
    computed: computedByKey(content, textMinutes(texts, content.facts.languages, media)),
    inLanguage: Object.fromEntries(inLanguage) as Texts['inLanguage'],
    written: Object.fromEntries(written) as Texts['written'],
  };
}

async function publishedTexts(versionId: string | null): Promise<Texts> {
  const items = await rows<{ key: string; minutes: number; written: Language[] | null }>(
    'studio-published-texts',
    PUBLISHED_TEXTS,
    [versionId],
  );
  return {
    computed: new Map(items.map(({ key, minutes }) => [key, minutes])),
    inLanguage: {},
    written: Object.fromEntries(items.map(({ key, written }) => [key, written ?? []])),
  };
}

const PUBLISHED_TEXTS = `
  SELECT i.key::text AS key, i.minutes,
         (SELECT json_agg(t.language) FROM jsonb_object_keys(i.document) AS t (language)) AS written
    FROM "Module" m JOIN "CourseItem" i ON i."moduleId" = m.id
   WHERE m."versionId" = $1::uuid`;

type Stored = {
  code: string;
  slug: string;
  isAuthor: boolean;
  status: DraftView['status'];
  draft: CourseContent | null;
  revision: number;
  basedOn: number | null;
  savedAt: Date | null;
  savedBy: string | null;
  submittedAt: Date | null;
  submittedBy: string | null;
  submittedById: string | null;
  changedSince: boolean;
  reviewNote: string;
  published: { version: number; at: string; by: string | null } | null;
  currentVersionId: string | null;
  archived: boolean;
  isTemplate: boolean;
  announced: boolean;
  authors: { accountId: string; name: string }[];
};

const COURSE = `
  SELECT c.code, c.slug, c."isTemplate", c."currentVersionId", c."archivedAt" IS NOT NULL AS archived,
         c."announcedAt" IS NOT NULL AS announced,
         EXISTS (SELECT 1 FROM "CourseAuthor" a
                  WHERE a."courseId" = c.id AND a."accountId" = $2::uuid) AS "isAuthor",
         coalesce(d.status::text, 'none') AS status, d.content AS draft, coalesce(d.revision, 0) AS revision,
         d."basedOn", d."savedAt", ${ACCOUNT_NAME('d."savedById"')} AS "savedBy",
         d."submittedAt", ${ACCOUNT_NAME('d."submittedById"')} AS "submittedBy", d."submittedById",
         coalesce(d."savedAt" > d."submittedAt", false) AS "changedSince",
         coalesce(d."reviewNote", '') AS "reviewNote",
         (SELECT json_build_object('version', v.version, 'at', v."publishedAt",
                                   'by', ${ACCOUNT_NAME('v."publishedById"')})
            FROM "CourseVersion" v WHERE v.id = c."currentVersionId") AS published,
         (SELECT coalesce(json_agg(json_build_object('accountId', a."accountId",
                                                     'name', ${ACCOUNT_NAME('a."accountId"')})
                                   ORDER BY a."addedAt", a."accountId"), '[]')
            FROM "CourseAuthor" a WHERE a."courseId" = c.id) AS authors
    FROM "Course" c LEFT JOIN "CourseDraft" d ON d."courseId" = c.id
   WHERE c.id = $1::uuid`;
