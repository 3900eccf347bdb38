import { z } from 'zod';

import { importances } from '#app/domain/competency/standard.ts';
import { type Day, isDay } from '#app/platform/clock.ts';

/** For whom a course is required: those in one position, of a job family, or of a position level. */
export type TrainingScope = {
  kind: 'position' | 'family' | 'level';
  /** The id of the position, else the name of the family or level. */
  key: string;
};

/** A scope as one choice of a form: `family:Kesehatan`. */
export function scopeChoice({ kind, key }: TrainingScope): string {
  return `${kind}:${key}`;
}

export function readScope(choice: string): TrainingScope {
  const [, kind = '', key = ''] = /^(\w+):(.*)$/s.exec(choice) ?? [];
  return { kind: kind as TrainingScope['kind'], key };
}

const day = z.string().refine(isDay);

/** A course that is required, of whom, by when and how often. */
export const requireTrainingForm = z.object({
  scope: z.string().regex(/^(position|family|level):./s),
  courseId: z.uuid(),
  importance: z.enum(importances),
  dueDays: z.int().min(0).max(3650),
  everyMonths: z.int().min(1).max(240).optional(),
  aheadDays: z.int().min(0).max(365).default(60),
  validFrom: day,
  decreeNumber: z.string().trim().max(100).default(''),
  decreeDate: day.optional(),
});

export type RequireTraining = z.infer<typeof requireTrainingForm>;

/** Looking at whom it would reach comes before requiring it. */
export const requirementIntents = ['preview', 'create'] as const;
export const newRequirementForm = requireTrainingForm.extend({
  intent: z.enum(requirementIntents),
});

/** The first day on which it is no longer required. */
export const endRequirementForm = z.object({ endsOn: day });
export type EndRequirement = { endsOn: Day };
