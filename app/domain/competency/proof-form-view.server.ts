import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { competencyChoices } from './competency-choices.server.ts';
import { type EvidenceRule, ruleInForce } from './evidence-rule.ts';
import { committedEvidenceRules } from './evidence-rules.server.ts';
import { type RecordedSource, recordableSources } from './record-proof.ts';
import { type VisiblePerson, visiblePerson } from './visible-person.server.ts';

export type ProofFormView = {
  person: Pick<
    VisiblePerson,
    'employeeId' | 'name' | 'titlePrefix' | 'titleSuffix' | 'positionTitle'
  >;
  /** The kinds of proof that the reader may record of the person. */
  sources: RecordedSource[];
  frameworks: {
    id: string;
    name: string;
    validMonths: EvidenceRule['validMonths'];
    competencies: { id: string; code: string; name: string }[];
  }[];
  /** The highest of all frameworks. */
  levels: number;
  today: string;
};

/** What the form for recording proof of a person offers. */
export async function proofFormView(
  actor: Actor,
  employeeId: string,
  language: Language,
): Promise<ProofFormView> {
  const person = await visiblePerson(actor, employeeId);
  const sources = recordableSources(actor, person);
  if (sources.length === 0) throw notFound();
  const [choices, rules] = await Promise.all([
    competencyChoices(runOn(pool)),
    committedEvidenceRules(),
  ]);
  const { name, titlePrefix, titleSuffix, positionTitle } = person;
  return {
    person: { employeeId, name, titlePrefix, titleSuffix, positionTitle },
    sources,
    frameworks: choices.map(({ frameworkId, name, competencies }) => ({
      id: frameworkId,
      name: inLanguage(name, language),
      validMonths: ruleInForce(rules.get(frameworkId) ?? [], today()).validMonths,
      competencies: competencies.map((competency) => ({
        ...competency,
        name: inLanguage(competency.name, language),
      })),
    })),
    levels: Math.max(0, ...choices.flatMap(({ levels }) => levels)),
    today: today(),
  };
}
