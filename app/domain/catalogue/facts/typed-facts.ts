import type { CourseFacts } from '#app/domain/catalogue/course-content.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** The languages of a course in order, the first standing in where a reader's own is missing. */
export const languageChoices = ['id', 'en', 'id,en', 'en,id'] as const;

/** The fields of the form of the facts as they stand there. */
export type TypedFacts = {
  seen: string;
  title: Localised;
  summary: Localised;
  description: Localised;
  /** One of `languageChoices`. */
  languages: string;
  kind: string;
  formId: string;
  provider: string;
  capacity: string;
  minutes: string;
  reason: string;
  outcomes: { competencyId: string; level: string }[];
  prerequisites: string[];
  units: string[];
  families: string[];
  levels: string[];
  statuses: string[];
  findCompetency: string;
  findCourse: string;
  findUnit: string;
};

/** Stored facts as they stand in the fields. */
export function typedFacts(facts: CourseFacts): TypedFacts {
  const { title, summary, description, kind, formId, provider, capacity, credited } = facts;
  const { unitIds, families, levels, statuses } = facts.audience;
  return {
    seen: '',
    title,
    summary,
    description,
    languages: facts.languages.join(','),
    kind,
    formId: String(formId),
    provider,
    capacity: capacity === null ? '' : String(capacity),
    minutes: credited ? String(credited.minutes) : '',
    reason: credited?.reason ?? '',
    outcomes: facts.outcomes.map(({ competencyId, level }) => ({
      competencyId,
      level: String(level),
    })),
    prerequisites: facts.prerequisiteIds,
    units: unitIds,
    families,
    levels,
    statuses,
    findCompetency: '',
    findCourse: '',
    findUnit: '',
  };
}
