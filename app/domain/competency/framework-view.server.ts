import type { Actor } from '#app/domain/organisation/actor.ts';
import { clientTransaction, rows, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { canKeepStandards, canSeeStandards } from './competency-policy.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { frameworkInForce } from './framework-in-force.server.ts';
import type { FrameworkState } from './framework-list.server.ts';
import { IMPORT_FRAMEWORK } from './take-in-framework.server.ts';

export type VersionLine = {
  version: number;
  status: 'draft' | 'published' | 'retired';
  revision: number;
  createdAt: Date;
  createdBy: string | null;
  publishedAt: Date | null;
  publishedBy: string | null;
  retiredAt: Date | null;
};

export type FrameworkView = {
  id: string;
  code: string;
  name: FrameworkDocument['name'];
  version: number;
  state: FrameworkState;
  /** HR exports still change it. */
  imported: boolean;
  canKeep: boolean;
  document: FrameworkDocument | null;
  /** Newest first, without the draft. */
  versions: VersionLine[];
  draft: VersionLine | null;
};

/** A framework as it is in force, with its versions; the draft's facts too, its content not. */
export async function frameworkView(actor: Actor, frameworkId: string): Promise<FrameworkView> {
  if (!canSeeStandards(actor)) throw notFound();
  const known = await clientTransaction((client) => frameworkInForce(runOn(client), frameworkId));
  if (!known) throw notFound();
  const { id, code, name, version, published, retired } = known.framework;
  const versions = await rows<VersionLine>('framework-versions', VERSIONS, [frameworkId]);
  return {
    id,
    code,
    name,
    version,
    state: retired ? 'retired' : published ? 'inForce' : 'never',
    imported: code === IMPORT_FRAMEWORK && version === 1 && !retired,
    canKeep: canKeepStandards(actor),
    document: known.document,
    versions: versions.filter(({ status }) => status !== 'draft'),
    draft: versions.find(({ status }) => status === 'draft') ?? null,
  };
}

/** A version that was imported has no row of its own as long as it is in force. */
const VERSIONS = `
  SELECT v.version, v.status::text, v.revision, v."createdAt", c.name AS "createdBy", v."publishedAt",
         p.name AS "publishedBy", v."retiredAt"
    FROM "FrameworkVersion" v
    LEFT JOIN "Account" c ON c.id = v."createdById"
    LEFT JOIN "Account" p ON p.id = v."publishedById"
   WHERE v."frameworkId" = $1
  UNION ALL
  SELECT f.version, 'published', 1, f."publishedAt", NULL, f."publishedAt", NULL, NULL
    FROM "Framework" f
   WHERE f.id = $1 AND f."publishedAt" IS NOT NULL AND f."retiredAt" IS NULL
     AND NOT EXISTS (SELECT 1 FROM "FrameworkVersion" v WHERE v."frameworkId" = f.id AND v.version = f.version)
   ORDER BY version DESC`;
