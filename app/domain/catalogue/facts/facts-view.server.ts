import { audiencePeople } from '#app/domain/catalogue/audience-people.server.ts';
import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import { type CourseHead, courseHead } from '#app/domain/catalogue/draft/course-head.server.ts';
import { type DraftView, draftView } from '#app/domain/catalogue/draft/draft-view.server.ts';
import {
  type DevelopmentFormChoice,
  developmentForms,
} from '#app/domain/catalogue/draft/new-course-view.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { type FactsNames, factsNames, idsInFacts } from './facts-names.server.ts';

export type FactsChoices = {
  forms: DevelopmentFormChoice[];
  families: string[];
  levels: string[];
  statuses: string[];
};

export type FactsView = Pick<DraftView, 'submittedAt' | 'submittedBy' | 'reviewNote'> & {
  head: CourseHead;
  facts: CourseFacts;
  /** Fingerprint that `saveFacts` asks for. */
  seen: string;
  /** Minutes of the required items, and what is credited for them. */
  minutes: DraftView['minutes'];
  minutesPerHour: number;
  names: FactsNames;
  choices: FactsChoices;
  /** How many the audience takes in today. */
  people: number;
};

/**
 * What is said of a course beside its content, and what can be said of it.
 * @throws not found for whoever does not write this course
 */
export async function factsView(actor: Actor, courseId: string): Promise<FactsView> {
  const course = await draftView(actor, courseId);
  const { facts } = course.content;
  const { submittedAt, submittedBy, reviewNote, minutes, seen } = course;
  const [names, forms, used, people, minutesPerHour] = await Promise.all([
    factsNames(idsInFacts([facts])),
    developmentForms(),
    row<Omit<FactsChoices, 'forms'>>('audience-choices', CHOICES),
    audiencePeople(facts.audience),
    settingOn('hours.minutesPerHour', today()),
  ]);
  return {
    head: courseHead(course),
    facts,
    seen: seen.facts,
    submittedAt,
    submittedBy,
    reviewNote,
    minutes,
    minutesPerHour,
    names,
    choices: withOwn(facts, { families: [], levels: [], statuses: [], ...used, forms }),
    people,
  };
}

/** What the audience names stays a choice when nobody has it any more. */
function withOwn({ audience }: CourseFacts, choices: FactsChoices): FactsChoices {
  const together = (...lists: string[][]) => [...new Set(lists.flat())];
  return {
    forms: choices.forms,
    families: together(choices.families, audience.families),
    levels: together(choices.levels, audience.levels),
    statuses: together(choices.statuses, audience.statuses),
  };
}

const CHOICES = `
  SELECT (SELECT coalesce(array_agg(DISTINCT p.family ORDER BY p.family) FILTER (WHERE p.family <> ''), '{}')
            FROM "Position" p) AS families,
         (SELECT coalesce(array_agg(DISTINCT p.level ORDER BY p.level), '{}') FROM "Position" p) AS levels,
         (SELECT coalesce(array_agg(DISTINCT e.status ORDER BY e.status), '{}')
            FROM "Employee" e WHERE e."archivedAt" IS NULL) AS statuses`;
