import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type {
  ContentItem,
  CourseContent,
  CourseFacts,
  CourseModule,
} from '#app/domain/catalogue/course-content.ts';
import { isLearnedHere } from '#app/domain/catalogue/course-kind.ts';

import { conditionProblems } from './condition-problems.ts';
import type { CourseKnowledge } from './course-knowledge.ts';
import { factsMissing } from './facts-missing.ts';
import { itemMissing } from './item-missing.ts';
import { computedByKey, creditedMinutes } from './learning-time.ts';
import { type Found, type Missing, unsaid } from './missing.ts';

/**
 * What is missing before a course can be published, in the order of the course.
 * @param known what the content refers to, as it stands now
 */
export function checklist(content: CourseContent, known: CourseKnowledge): Missing[] {
  const { facts, modules } = content;
  const whole = [
    ...factsMissing(facts, known),
    // A workshop or a seminar may consist of its meetings alone.
    ...(modules.length === 0 && isLearnedHere(facts.kind)
      ? [{ code: 'modulesNone' as const }]
      : []),
    ...(modules.length > 0 && !contentItems(content).some(({ required }) => required)
      ? [{ code: 'requiredNone' as const }]
      : []),
    ...(creditedMinutes(content, computedByKey(content, known.textMinutes)) === 0
      ? [{ code: 'creditedZero' as const }]
      : []),
  ];
  const conditions = conditionProblems(content);
  const at = (moduleKey: string, itemKey: string | null): Found[] =>
    conditions
      .filter((one) => one.moduleKey === moduleKey && one.itemKey === itemKey)
      .map(({ code }) => ({ code }));
  return [
    ...placed(whole, null, null),
    ...modules.flatMap((module) => [
      ...placed(
        [...moduleMissing(module, facts.languages), ...at(module.key, null)],
        module.key,
        null,
      ),
      ...module.items.flatMap((item) =>
        placed(
          [
            ...itemMissing(item, facts.languages, known),
            ...pretestMissing(content, item),
            ...at(module.key, item.key),
          ],
          module.key,
          item.key,
        ),
      ),
    ]),
  ];
}

/** What measured before is a quiz of the course, and comes earlier. */
function pretestMissing(content: CourseContent, item: ContentItem): Found[] {
  if (item.kind !== 'quiz' || !item.quiz.pretestKey) return [];
  const quizzes = contentItems(content).filter(({ kind }) => kind === 'quiz');
  const at = quizzes.findIndex(({ key }) => key === item.quiz.pretestKey);
  if (at < 0) return [{ code: 'pretestGone' }];
  return at < quizzes.indexOf(item) ? [] : [{ code: 'pretestLater' }];
}

function placed(found: Found[], moduleKey: string | null, itemKey: string | null): Missing[] {
  return found.map((one) => ({ level: 'must', ...one, moduleKey, itemKey }));
}

function moduleMissing(
  { title, items }: CourseModule,
  languages: CourseFacts['languages'],
): Found[] {
  return [
    ...unsaid('moduleTitle', title, languages),
    ...(items.length === 0 ? [{ code: 'moduleEmpty' as const }] : []),
  ];
}
