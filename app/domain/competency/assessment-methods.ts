import type { EvidenceSourceName } from './evidence-rule.ts';

/** The methods of assessments.csv, and the kind of evidence each one is. */
export const sourceOfMethod = {
  assessment_center: 'assessment_center',
  atasan: 'supervisor',
  uji_kompetensi: 'competency_test',
  mandiri: 'self',
} as const satisfies Record<string, EvidenceSourceName>;

export type AssessmentMethod = keyof typeof sourceOfMethod;
