import type { CourseKind } from '#app/domain/catalogue/course-draft.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type CatalogueSearch, hourRanges } from './catalogue-search.ts';

/** An outcome of a course beside the actor's own place: name, level, required level (null: not asked), held level (null: not assessed). */
export type CardOutcome = [
  name: string,
  level: number,
  required: number | null,
  held: number | null,
];

export type CourseCard = {
  slug: string;
  title: string;
  summary: string;
  kind: CourseKind;
  provider: string;
  /** Credited learning hours (JP). */
  hours: number;
  outcomes: CardOutcome[];
  /** Closes a measured gap of the actor. */
  closes: boolean;
  enrollmentId: string | null;
  status: 'enrolled' | 'in_progress' | 'completed' | null;
};

export type CatalogueList = { courses: CourseCard[]; total: number };

/** One page of the catalogue for this person, in one statement: what closes their gaps first. */
export async function catalogueList(
  actor: Actor,
  search: CatalogueSearch,
  language: Language,
): Promise<CatalogueList> {
  const day = today();
  const minutesPerHour = await settingOn('hours.minutesPerHour', day);
  const facts = [actor.employeeId, day, language, minutesPerHour];
  const read = async (forgiving: boolean) => {
    const { name, text, values } = statement(search, [...facts], forgiving);
    return rows<CourseCard & { total: number }>(name, text, values);
  };
  // Only where nothing was found, worse typing errors are forgiven: that asks every title.
  const strict = await read(false);
  const found = strict.length === 0 && search.q ? await read(true) : strict;
  return {
    courses: found.map(({ total: _total, ...course }) => course),
    total: found[0]?.total ?? 0,
  };
}

/** Share of a word's letter groups that must be there; the operator <% asks for 0.6. */
const FORGIVING = 0.4;

/** As in the index expressions of the migration. */
const WORDS = `(to_tsvector('indonesian', (c.title->>'id') || ' ' || (c.summary->>'id') || ' ' || c.provider)
   || to_tsvector('english', (c.title->>'en') || ' ' || (c.summary->>'en')))`;
const TITLES = `lower((c.title->>'id') || ' ' || (c.title->>'en'))`;

function statement(search: CatalogueSearch, values: unknown[], forgiving: boolean) {
  const bind = (value: unknown) => `$${values.push(value)}`;
  const where: string[] = [];
  const name = ['catalogue'];
  let order = '';
  const add = (part: string, condition: string) => {
    name.push(part);
    where.push(`AND ${condition}`);
  };

  if (search.q) {
    const q = bind(search.q);
    const query = `(websearch_to_tsquery('indonesian', ${q}) || websearch_to_tsquery('english', ${q}))`;
    if (forgiving) add('forgiving', `word_similarity(lower(${q}), ${TITLES}) >= ${FORGIVING}`);
    else add('q', `(${WORDS} @@ ${query} OR lower(${q}) <% ${TITLES})`);
    order = `(${WORDS} @@ ${query}) DESC, ts_rank(${WORDS}, ${query}) + word_similarity(lower(${q}), ${TITLES}) DESC,`;
  }
  if (search.kind) add('kind', `c.kind = ${bind(search.kind)}::"CourseKind"`);
  if (search.provider) add('provider', `c.provider = ${bind(search.provider)}`);
  if (search.competency)
    add(
      'competency',
      `EXISTS (SELECT 1 FROM "CourseOutcome" o
                WHERE o."courseId" = c.id AND o."competencyId" = ${bind(search.competency)}::uuid)`,
    );
  if (search.hours) {
    const [from, to] = hourRanges[search.hours];
    add('hours', `c.minutes >= ${bind(from)}::int * $4::int`);
    if (to !== null) add('to', `c.minutes < (${bind(to)}::int + 1) * $4::int`);
  }
  if (search.gap) add('gap', `closing."courseId" IS NOT NULL`);
  const limit = `LIMIT ${bind(search.size)} OFFSET ${bind((search.page - 1) * search.size)}`;
  return { name: name.join('-'), text: listStatement(where.join('\n'), order, limit), values };
}

function listStatement(where: string, order: string, limit: string): string {
  return `
  WITH standard AS MATERIALIZED (
    SELECT s."competencyId", s.level
      FROM "Employee" e JOIN "PositionStandard" s ON s."positionId" = e."positionId"
     WHERE e.id = $1
  ), held AS MATERIALIZED (
    SELECT h."competencyId", h.level
      FROM "HeldLevel" h
     WHERE h."employeeId" = $1 AND h."validFrom" <= $2::date
       AND (h."validUntil" IS NULL OR h."validUntil" >= $2::date)
  ), closing AS MATERIALIZED (
    SELECT o."courseId"
      FROM standard JOIN held USING ("competencyId")
      JOIN "CourseOutcome" o USING ("competencyId")
     WHERE held.level < standard.level AND o.level > held.level
     GROUP BY 1
  ), mine AS MATERIALIZED (
    SELECT DISTINCT ON (v."courseId") v."courseId", e.id, e.status
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE e."employeeId" = $1 AND e.status IN ('enrolled', 'in_progress', 'completed')
     ORDER BY v."courseId", e.status = 'completed', e."enrolledAt" DESC
  ), page AS MATERIALIZED (
    SELECT c.id, count(*) OVER ()::int AS total, closing."courseId" IS NOT NULL AS closes,
           row_number() OVER (ORDER BY ${order} closing."courseId" IS NULL, lower(coalesce(nullif(c.title->>$3::text, ''), c.title->>'id')), c.id) AS place
      FROM "Course" c
      LEFT JOIN closing ON closing."courseId" = c.id
     WHERE c."publishedAt" IS NOT NULL AND c."archivedAt" IS NULL
       ${where}
     ORDER BY place ${limit}
  )
  SELECT page.total, page.closes, c.slug, c.kind, c.provider, round(c.minutes / $4::numeric, 2) AS hours,
         coalesce(nullif(c.title->>$3::text, ''), c.title->>'id') AS title,
         coalesce(nullif(c.summary->>$3::text, ''), c.summary->>'id') AS summary,
         mine.id AS "enrollmentId", mine.status,
         coalesce((SELECT json_agg(json_build_array(coalesce(nullif(k.name->>$3::text, ''), k.name->>'id'),
                                   o.level, standard.level, held.level) ORDER BY k.code)
                     FROM "CourseOutcome" o
                     JOIN "Competency" k ON k.id = o."competencyId"
                     LEFT JOIN standard ON standard."competencyId" = o."competencyId"
                     LEFT JOIN held ON held."competencyId" = o."competencyId"
                    WHERE o."courseId" = c.id), '[]') AS outcomes
    FROM page
    JOIN "Course" c ON c.id = page.id
    LEFT JOIN mine ON mine."courseId" = c.id
   ORDER BY page.place`;
}
