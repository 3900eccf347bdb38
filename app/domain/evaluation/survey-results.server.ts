import { type SurveySettings, surveySettingsSchema } from '#app/domain/catalogue/course-content.ts';
import { type CourseHead, courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { shownUntil } from './shown-answers.ts';
import { type Count, questionResults, type QuestionResult } from './survey-results.ts';

/** Versions that ask the very same; they are shown together. */
export type SurveyPart = {
  /** Numbers of the versions, newest first. */
  versions: number[];
  /** Whether enough have answered for something to be shown. */
  shown: boolean;
};

export type SurveyResults = {
  /** What stands above every page of the course. */
  head: CourseHead;
  title: Localised;
  /** Newest first. */
  parts: SurveyPart[];
  /** The newest version of the part chosen; null: all together. */
  version: number | null;
  /** How many people's answers are shown; 0 where there are too few to show anything. */
  people: number;
  /** The last day whose answers are shown. */
  until: Day | null;
  questions: QuestionResult[];
  /** Answers in words by question, in no order that tells anything; at most MOST_TEXTS of each. */
  texts: Record<string, string[]>;
};

export const MOST_TEXTS = 200;

/**
 * What was answered to a survey of a course, in all versions or those that ask the same as one. All that is shown is a
 * sum of groups of at least five people, so that no two views can be subtracted from each other down to one person.
 * @param input.version a version of the course; null: all
 * @throws not found for whoever does not write the course
 */
export async function surveyResults(
  actor: Actor,
  { courseId, key, version }: { courseId: string; key: string; version: number | null },
): Promise<SurveyResults> {
  const head = courseHead(await draftView(actor, courseId));
  const stored = await rows<Stored>('survey-items', ITEMS, [courseId, key]);
  const [newest] = stored;
  if (!newest) throw notFound();
  const all = partsOf(stored);
  const chosen = version === null ? all : all.filter(({ versions }) => versions.includes(version));
  if (chosen.length === 0) throw notFound();
  const shown = chosen.filter(({ until }) => until !== null);
  const asked = shown.flatMap(({ items }) => items);
  const { counts, texts } = await answersTo(shown);
  return {
    head,
    title: newest.title,
    parts: all.map(({ versions, until }) => ({ versions, shown: until !== null })),
    version: version === null ? null : (chosen[0]?.versions[0] ?? null),
    people: shown.reduce((sum, { people }) => sum + people, 0),
    until:
      shown
        .map(({ until }) => until ?? '')
        .sort()
        .at(-1) ?? null,
    questions: questionResults(asked, counts),
    texts,
  };
}

type Stored = {
  itemId: string;
  version: number;
  title: Localised;
  fingerprint: string;
  settings: unknown;
  days: { day: Day; count: number }[];
};

type Part = {
  versions: number[];
  items: { itemId: string; questions: SurveySettings['questions'] }[];
  until: Day | null;
  people: number;
};

const ITEMS = `
  SELECT i.id AS "itemId", v.version, i.title, i.fingerprint, i.settings,
         coalesce((SELECT json_agg(json_build_object('day', d.day, 'count', d.count) ORDER BY d.day)
                     FROM (SELECT r."answeredOn" AS day, count(*) AS count FROM "SurveyResponse" r
                            WHERE r."courseItemId" = i.id GROUP BY 1) d), '[]') AS days
    FROM "Course" c
    JOIN "CourseVersion" v ON v."courseId" = c.id
    JOIN "Module" m ON m."versionId" = v.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.key = $2::uuid AND i.kind = 'survey'
   WHERE c.id = $1::uuid
   ORDER BY v.version DESC`;

/** Versions that ask the same, newest first, with how far their answers are shown. */
function partsOf(stored: readonly Stored[]): Part[] {
  const same = new Map<string, Stored[]>();
  for (const item of stored) {
    const name = item.fingerprint || item.itemId;
    same.set(name, [...(same.get(name) ?? []), item]);
  }
  return [...same.values()].map((items) => {
    const days = addedUp(items.flatMap((item) => item.days));
    const until = shownUntil(days, today());
    const counted = days.filter(({ day }) => until !== null && day <= until);
    return {
      versions: items.map((item) => item.version),
      items: items.map(({ itemId, settings }) => ({
        itemId,
        questions: surveySettingsSchema.parse(settings).questions,
      })),
      until,
      people: counted.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

function addedUp(days: Stored['days']): Stored['days'] {
  const counts = new Map<Day, number>();
  for (const { day, count } of days) counts.set(day, (counts.get(day) ?? 0) + count);
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

async function answersTo(parts: readonly Part[]) {
  const items = parts.flatMap((part) => part.items.map((item) => ({ ...item, until: part.until })));
  const named = (kinds: string[]) =>
    items.flatMap(({ questions }) =>
      questions.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key),
    );
  if (items.length === 0) return { counts: [], texts: {} };
  const shown = [items.map(({ itemId }) => itemId), items.map(({ until }) => until)];
  const [counts, said] = await Promise.all([
    rows<Count>('survey-counts', COUNTS, [...shown, named(['scale', 'choice'])]),
    rows<{ question: string; text: string }>('survey-texts', TEXTS, [
      ...shown,
      named(['text']),
      MOST_TEXTS,
    ]),
  ]);
  const texts: Record<string, string[]> = {};
  for (const { question, text } of said) (texts[question] ??= []).push(text);
  return { counts, texts };
}

const ANSWERS = `
    FROM unnest($1::uuid[], $2::date[]) AS shown ("itemId", until)
    JOIN "SurveyResponse" r ON r."courseItemId" = shown."itemId" AND r."answeredOn" <= shown.until
   CROSS JOIN LATERAL jsonb_each(r.answers) AS a (question, given)`;

const COUNTS = `
  SELECT r."courseItemId" AS "itemId", a.question, v.value, count(*) AS count
    ${ANSWERS}
   CROSS JOIN LATERAL jsonb_array_elements_text(
         CASE jsonb_typeof(a.given) WHEN 'array' THEN a.given ELSE jsonb_build_array(a.given) END) AS v (value)
   WHERE a.question = ANY ($3::text[])
   GROUP BY 1, 2, 3
   UNION ALL
  SELECT r."courseItemId", a.question, NULL, count(*)
    ${ANSWERS}
   GROUP BY 1, 2`;

/** Neither by time nor alike for two questions, so that no two answers can be told to be of one person. */
const TEXTS = `
  SELECT t.question, t.text
    FROM (SELECT a.question, a.given #>> '{}' AS text,
                 row_number() OVER (PARTITION BY a.question ORDER BY md5(r.id::text || a.question)) AS place
            ${ANSWERS}
           WHERE a.question = ANY ($3::text[])) t
   WHERE t.place <= $4::int
   ORDER BY t.question, t.place`;
