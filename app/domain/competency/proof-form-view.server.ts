import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

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
  /** Levels of the framework that has the most. */
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
  const [stored, rules] = await Promise.all([
    rows<Stored>('proof-frameworks', FRAMEWORKS),
    committedEvidenceRules(),
  ]);
  const { name, titlePrefix, titleSuffix, positionTitle } = person;
  return {
    person: { employeeId, name, titlePrefix, titleSuffix, positionTitle },
    sources,
    frameworks: stored.map((framework) => ({
      id: framework.id,
      name: inLanguage(framework.name, language),
      validMonths: ruleInForce(rules.get(framework.id) ?? [], today()).validMonths,
      competencies: framework.competencies.map((competency) => ({
        ...competency,
        name: inLanguage(competency.name, language),
      })),
    })),
    levels: Math.max(0, ...stored.map(({ levels }) => levels)),
    today: today(),
  };
}

type Stored = {
  id: string;
  name: Localised;
  levels: number;
  competencies: { id: string; code: string; name: Localised }[];
};

const FRAMEWORKS = `
  SELECT f.id, f.name, jsonb_array_length(f.levels) AS levels,
         json_agg(json_build_object('id', k.id, 'code', k.code, 'name', k.name) ORDER BY k.kind, k.position, k.code)
           AS competencies
    FROM "Framework" f JOIN "Competency" k ON k."frameworkId" = f.id AND k."archivedAt" IS NULL
   WHERE f."retiredAt" IS NULL
   GROUP BY f.id
   ORDER BY f.code`;
