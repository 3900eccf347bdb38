import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { canSeeStandards } from './competency-policy.ts';

export type FrameworkState = 'never' | 'inForce' | 'retired';

export type FrameworkLine = {
  id: string;
  code: string;
  name: Localised;
  version: number;
  state: FrameworkState;
  competencies: number;
  draft: boolean;
};

/** Every framework, in use first. */
export async function frameworkList(actor: Actor): Promise<FrameworkLine[]> {
  if (!canSeeStandards(actor)) throw notFound();
  return rows<FrameworkLine>('framework-list', LIST);
}

/** Of "Framework" as f. */
const FRAMEWORK_STATE = `
  CASE WHEN f."retiredAt" IS NOT NULL THEN 'retired' WHEN f."publishedAt" IS NULL THEN 'never'
       ELSE 'inForce' END`;

const LIST = `
  SELECT f.id, f.code, f.name, f.version, ${FRAMEWORK_STATE} AS state,
         (SELECT count(*) FROM "Competency" k WHERE k."frameworkId" = f.id AND k."archivedAt" IS NULL) AS competencies,
         EXISTS (SELECT 1 FROM "FrameworkVersion" v WHERE v."frameworkId" = f.id AND v.status = 'draft') AS draft
    FROM "Framework" f
   ORDER BY f."retiredAt" IS NOT NULL, f.code`;
