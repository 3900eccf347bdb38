import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { quizBank } from '#app/domain/questions/quiz-bank.server.ts';
import { writtenQuestions } from '#app/domain/questions/quiz-entries.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { CourseKnowledge, CourseTexts } from './course-knowledge.ts';
import { filesNamed, libraryFacts } from './library-facts.server.ts';
import { textMinutes } from './text-facts.server.ts';

/**
 * What a course refers to, as it stands now: files, competencies, other courses, units.
 * @param course null as its id: it is not there yet
 */
export async function courseKnowledge(
  run: RunStatement,
  {
    courseId,
    content,
    texts,
  }: { courseId: string | null; content: CourseContent; texts: CourseTexts },
): Promise<CourseKnowledge> {
  const { facts } = content;
  const entries = contentItems(content).flatMap((item) =>
    item.kind === 'quiz' ? item.quiz.questions : [],
  );
  const asked = writtenQuestions(entries).flatMap(({ competencyId }) => competencyId ?? []);
  const proved = facts.outcomes.map(({ competencyId }) => competencyId);
  const competencies = await run<{ id: string; name: Localised; levels: number[] }>(COMPETENCIES, [
    [...new Set([...asked, ...proved])],
  ]);
  const courses = await run<Prerequisite>(PREREQUISITES, [facts.prerequisiteIds, courseId]);
  const [stated] = await run<{ units: string[]; forms: number[] }>(STATED, [
    facts.audience.unitIds,
    facts.formId,
  ]);
  const media = await libraryFacts(run, filesNamed(texts, content));
  return {
    texts,
    textMinutes: textMinutes(texts, facts.languages, media),
    media,
    competencies: new Map(competencies.map(({ id, ...one }) => [id, one])),
    prerequisites: new Map(courses.map(({ id, ...one }) => [id, one])),
    bank: await quizBank(run, entries, facts.languages),
    courseId,
    unitIds: new Set(stated?.units),
    formIds: new Set(stated?.forms),
  };
}

type Prerequisite = { id: string; title: Localised; offered: boolean; leadsBack: boolean };

/** A framework that names no levels has the usual five. */
const COMPETENCIES = `
  SELECT k.id, k.name,
         CASE WHEN jsonb_array_length(f.levels) = 0 THEN '[1, 2, 3, 4, 5]'::jsonb
              ELSE jsonb_path_query_array(f.levels, '$[*].level') END AS levels
    FROM "Competency" k JOIN "Framework" f ON f.id = k."frameworkId"
   WHERE k.id = ANY ($1::uuid[]) AND k."archivedAt" IS NULL
     AND f."publishedAt" IS NOT NULL AND f."retiredAt" IS NULL`;

const PREREQUISITES = `
  SELECT c.id, c.title,
         ${isListed('c')} AS offered,
         coalesce($2::uuid IN (WITH RECURSIVE asked AS (
                        SELECT p."requiredId" FROM "CoursePrerequisite" p WHERE p."courseId" = c.id
                        UNION
                        SELECT p."requiredId" FROM asked a
                          JOIN "CoursePrerequisite" p ON p."courseId" = a."requiredId")
                      SELECT "requiredId" FROM asked), false) AS "leadsBack"
    FROM "Course" c WHERE c.id = ANY ($1::uuid[])`;

const STATED = `
  SELECT coalesce((SELECT json_agg(u.id) FROM "Unit" u WHERE u.id = ANY ($1::uuid[])), '[]') AS units,
         coalesce((SELECT json_agg(f.id) FROM "DevelopmentForm" f WHERE f.id = $2::int), '[]') AS forms`;
