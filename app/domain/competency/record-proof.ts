import { z } from 'zod';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { isDay } from '#app/platform/clock.ts';

import { canRecordEvidence, type PersonFacts } from './competency-policy.ts';
import { evidenceSources } from './evidence-rule.ts';

/** What is recorded from paper. Courses prove by being passed, and people rate themselves. */
export type RecordedSource = Exclude<(typeof evidenceSources)[number], 'course' | 'self'>;
export const recordedSources = evidenceSources.filter(
  (source): source is RecordedSource => source !== 'course' && source !== 'self',
);

/** The kinds of proof that the actor may record of a person. */
export function recordableSources(actor: Actor, person: PersonFacts): RecordedSource[] {
  return recordedSources.filter((source) => canRecordEvidence(actor, person, source));
}

export const PROOF_FILES = ['pdf', 'jpg', 'jpeg', 'png'];

const day = z.string().refine(isDay, { params: { code: 'dayInvalid' } });

export const proofForm = z.object({
  competencyId: z.uuid(),
  source: z.enum(recordedSources as [RecordedSource, ...RecordedSource[]]),
  level: z.number().int().min(1).max(7),
  takenOn: day,
  /** As long as the rule says for this source; until a day; or without end. */
  validity: z.enum(['rule', 'until', 'none']),
  validUntil: day.optional(),
  weight: z.number().int().min(1).max(100).default(100),
  assessor: z.string().trim().min(1).max(200),
  remark: z.string().trim().max(1000).default(''),
  files: z.array(z.instanceof(File)).default([]),
});

export type ProofForm = z.infer<typeof proofForm>;

/** Taking a piece of evidence back, with the reason. */
export const takeBackForm = z.object({
  intent: z.literal('take-back'),
  evidenceId: z.uuid(),
  reason: z.string().trim().min(3).max(1000),
});
