import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';

import type { CourseKnowledge } from './course-knowledge.ts';
import { type Found, unsaid } from './missing.ts';

/** What is missing of what is said of a course, beside its content. */
export function factsMissing(facts: CourseFacts, known: CourseKnowledge): Found[] {
  const { languages, credited } = facts;
  const { unitIds } = facts.audience;
  return [
    ...unsaid('title', facts.title, languages),
    ...unsaid('summary', facts.summary, languages),
    ...unsaid('description', facts.description, languages).map((one) => ({
      ...one,
      level: 'should' as const,
    })),
    ...(facts.provider ? [] : [{ code: 'provider' as const }]),
    ...(known.formIds.has(facts.formId) ? [] : [{ code: 'form' as const }]),
    ...(credited && !credited.reason ? [{ code: 'creditedReason' as const }] : []),
    ...outcomesMissing(facts, known),
    ...prerequisitesMissing(facts, known),
    ...(unitIds.some((id) => !known.unitIds.has(id)) ? [{ code: 'audienceUnit' as const }] : []),
  ];
}

function outcomesMissing({ outcomes }: CourseFacts, { competencies }: CourseKnowledge): Found[] {
  if (outcomes.length === 0) return [{ code: 'outcomesNone', level: 'should' }];
  return outcomes.flatMap(({ competencyId, level }): Found[] => {
    const known = competencies.get(competencyId);
    if (!known) return [{ code: 'outcomeGone', name: '' }];
    return known.levels.includes(level) ? [] : [{ code: 'outcomeLevel', name: known.name }];
  });
}

function prerequisitesMissing({ prerequisiteIds }: CourseFacts, known: CourseKnowledge): Found[] {
  return prerequisiteIds.flatMap((id): Found[] => {
    if (id === known.courseId) return [{ code: 'prerequisiteItself' }];
    const course = known.prerequisites.get(id);
    if (!course?.offered) return [{ code: 'prerequisiteGone', name: course?.title ?? '' }];
    return course.leadsBack ? [{ code: 'prerequisiteRing', name: course.title }] : [];
  });
}
