import { row, rows } from '#app/platform/db.server.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';

import type { CourseKind } from './course-kind.ts';

export type ListedCourse = {
  id: string;
  slug: string;
  kind: CourseKind;
  provider: string;
  minutes: number;
  title: string;
  summary: string;
  outcomes: { competencyId: string; name: string; level: number; levels: number }[];
  /** When its current version takes people at their own pace, in epoch milliseconds. */
  runs: [opens: number, closes: number | null][];
  /** Its announced batches, of whichever version; times in epoch milliseconds. */
  batches: ListedBatch[];
};

export type ListedBatch = {
  id: string;
  opens: number;
  closes: number | null;
  /** When its first meeting begins; null: that is not set. */
  starts: number | null;
  zone: string;
};

/**
 * A run takes people at this moment. The clock opens and closes runs without a row being written.
 * @param others batches meant for others than whoever asks
 */
export function isOpen(
  { runs, batches }: Pick<ListedCourse, 'runs' | 'batches'>,
  moment: Date,
  others: readonly string[],
): boolean {
  const at = moment.getTime();
  const takes = (opens: number, closes: number | null) =>
    opens <= at && (closes === null || closes > at);
  return (
    runs.some(([opens, closes]) => takes(opens, closes)) ||
    batches.some(({ id, opens, closes }) => takes(opens, closes) && !others.includes(id))
  );
}

/** The batch that begins next, of those that are not meant for others. */
export function nextBatch(
  { batches }: Pick<ListedCourse, 'batches'>,
  moment: Date,
  others: readonly string[],
): (ListedBatch & { starts: number }) | null {
  const coming = batches.flatMap((batch) =>
    batch.starts !== null && batch.starts > moment.getTime() && !others.includes(batch.id)
      ? [{ ...batch, starts: batch.starts }]
      : [],
  );
  return coming.sort((one, other) => one.starts - other.starts)[0] ?? null;
}

/**
 * What a row of "Course" must fulfil to have been offered, now or formerly: published or announced.
 * @param c the row's name in the statement
 */
export const wasOffered = (c: string) =>
  `(${c}."publishedAt" IS NOT NULL OR ${c}."announcedAt" IS NOT NULL)`;

/**
 * What a row of "Course" must fulfil to be in the catalogue: published, or announced as offered. A draft is neither.
 * @param c the row's name in the statement
 */
export const isListed = (c: string) => `(${wasOffered(c)} AND ${c}."archivedAt" IS NULL)`;

/** Courses per language, by title. */
type Catalogue = Record<Language, ListedCourse[]>;

/**
 * A value that differs whenever a course, an outcome, a competency, an offering or a meeting does: rows changed carry the number
 * of the transaction that changed them. Read in the same statement as what depends on it.
 */
export const CATALOGUE_STAMP = ['Course', 'CourseOutcome', 'Competency', 'Offering', 'Meeting']
  .map(
    (table) => `(SELECT count(*) || '.' || coalesce(sum(xmin::text::bigint), 0) FROM "${table}")`,
  )
  .join(` || ' ' || `);

let kept: { stamp: string; catalogue: Catalogue } | null = null;

/**
 * The whole catalogue, from memory while nothing of it has changed.
 * @param stamp the value of CATALOGUE_STAMP just read
 */
export async function listedCourses(stamp: string): Promise<Catalogue> {
  if (kept?.stamp === stamp) return kept.catalogue;
  const read = await row<{ stamp: string; courses: Stored[] }>('listed-courses', COURSES);
  const courses = read?.courses ?? [];
  const catalogue = { id: listed(courses, 'id'), en: listed(courses, 'en') };
  kept = { stamp: read?.stamp ?? '', catalogue };
  return catalogue;
}

type Stored = Omit<ListedCourse, 'title' | 'summary' | 'outcomes'> & {
  title: Localised;
  summary: Localised;
  outcomes: { competencyId: string; name: Localised; level: number; levels: number }[];
};

function listed(courses: Stored[], language: Language): ListedCourse[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return courses
    .map((course) => ({
      ...course,
      title: inLanguage(course.title, language),
      summary: inLanguage(course.summary, language),
      outcomes: course.outcomes.map(({ name, ...outcome }) => ({
        ...outcome,
        name: inLanguage(name, language),
      })),
    }))
    .sort((a, b) => compare(a.title, b.title) || compare(a.slug, b.slug));
}

const MILLISECONDS = (moment: string) => `(extract(epoch FROM ${moment}) * 1000)::bigint`;

const COURSES = `
  SELECT ${CATALOGUE_STAMP} AS stamp,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'slug', c.slug, 'kind', c.kind,
                   'provider', c.provider, 'minutes', c.minutes, 'title', c.title, 'summary', c.summary,
                   'outcomes', (SELECT coalesce(json_agg(json_build_object('competencyId', k.id,
                                         'name', k.name, 'level', o.level,
                                         'levels', jsonb_array_length(f.levels)) ORDER BY k.code), '[]')
                                  FROM "CourseOutcome" o
                                  JOIN "Competency" k ON k.id = o."competencyId"
                                  JOIN "Framework" f ON f.id = k."frameworkId"
                                 WHERE o."courseId" = c.id),
                   'runs', (SELECT coalesce(json_agg(json_build_array(${MILLISECONDS('f."opensAt"')},
                                                                      ${MILLISECONDS('f."closesAt"')})), '[]')
                              FROM "Offering" f
                             WHERE f."courseVersionId" = c."currentVersionId" AND f.kind = 'self_paced'),
                   'batches', (SELECT coalesce(json_agg(json_build_object('id', b.id, 'zone', b.zone,
                                        'opens', ${MILLISECONDS('b."opensAt"')},
                                        'closes', ${MILLISECONDS('b."closesAt"')},
                                        'starts', (SELECT ${MILLISECONDS('min(m."startsAt")')} FROM "Meeting" m
                                                    WHERE m."offeringId" = b.id AND m."cancelledAt" IS NULL))), '[]')
                                 FROM "CourseVersion" v
                                 JOIN "Offering" b ON b."courseVersionId" = v.id
                                WHERE v."courseId" = c.id AND b.kind = 'dated' AND b.status = 'open'))), '[]')
            FROM "Course" c
           WHERE ${isListed('c')}) AS courses`;

/** Share of a word's letter groups that must be there; the operator <% asks for 0.6. */
const FORGIVING = 0.4;

/** As in the index expressions of the migration. */
const WORDS = `(to_tsvector('indonesian', (c.title->>'id') || ' ' || (c.summary->>'id') || ' ' || c.provider)
   || to_tsvector('english', (c.title->>'en') || ' ' || (c.summary->>'en')))`;
const TITLES = `lower((c.title->>'id') || ' ' || (c.title->>'en'))`;
const QUERY = `(websearch_to_tsquery('indonesian', $1) || websearch_to_tsquery('english', $1))`;

/**
 * The courses of the catalogue that words find, best first: by their stem in either language, or with a typing error in the title.
 * Only where nothing is found are worse errors forgiven, for that asks every title.
 */
export async function findCourses(words: string): Promise<string[]> {
  const strict = await rows<{ id: string }>('find-courses', FIND, [words]);
  const found =
    strict.length > 0 ? strict : await rows<{ id: string }>('guess-courses', GUESS, [words]);
  return found.map(({ id }) => id);
}

const FIND = `
  SELECT c.id
    FROM "Course" c
   WHERE (${WORDS} @@ ${QUERY} OR lower($1) <% ${TITLES}) AND ${isListed('c')}
   ORDER BY ${WORDS} @@ ${QUERY} DESC,
            ts_rank(${WORDS}, ${QUERY}) + word_similarity(lower($1), ${TITLES}) DESC, c.id
   LIMIT 500`;

const GUESS = `
  SELECT c.id
    FROM "Course" c
   WHERE word_similarity(lower($1), ${TITLES}) >= ${FORGIVING} AND ${isListed('c')}
   ORDER BY word_similarity(lower($1), ${TITLES}) DESC, c.id
   LIMIT 50`;
