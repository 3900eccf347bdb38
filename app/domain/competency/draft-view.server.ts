import type { Actor } from '#app/domain/organisation/actor.ts';
import { clientTransaction, row, rows, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { canKeepStandards } from './competency-policy.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { frameworkInForce } from './framework-in-force.server.ts';
import { type DocumentProblem, missingTexts } from './framework-problem.ts';

export type DraftView = {
  id: string;
  code: string;
  name: Localised;
  version: number;
  revision: number;
  document: FrameworkDocument;
  missing: DocumentProblem[];
  /** Nothing to save on: it has been published or discarded. */
  gone: boolean;
};

/**
 * The draft of a framework, for those who write it. Where it is gone, what a new one would begin from, so that what
 * somebody was typing meanwhile can be shown in its place.
 */
export async function draftView(actor: Actor, frameworkId: string): Promise<DraftView> {
  if (!canKeepStandards(actor)) throw notFound();
  const draft = await row<Stored>('framework-draft', DRAFT, [frameworkId]);
  if (!draft) return successor(frameworkId);
  return { ...draft, missing: missingTexts(draft.document), gone: false };
}

type Stored = Omit<DraftView, 'missing' | 'gone'>;

async function successor(frameworkId: string): Promise<DraftView> {
  const known = await clientTransaction((client) => frameworkInForce(runOn(client), frameworkId));
  if (!known) throw notFound();
  const { id, code, name, levels, version } = known.framework;
  const document = known.document ?? { name, levels, competencies: [] };
  return { id, code, name, version, revision: 0, document, missing: [], gone: true };
}

/** Kinds that can be chosen: the usual ones, those of other frameworks, and those of the draft. */
export async function kindsInUse({ competencies }: FrameworkDocument): Promise<string[]> {
  const used = await rows<{ kind: string }>('kinds-in-use', KINDS);
  const own = competencies.map(({ kind }) => kind);
  return [...new Set([...USUAL, ...used.map(({ kind }) => kind), ...own])];
}

const USUAL = ['manajerial', 'sosial_kultural', 'teknis'];

const KINDS = `SELECT DISTINCT kind FROM "Competency" WHERE "archivedAt" IS NULL ORDER BY kind`;

const DRAFT = `
  SELECT f.id, f.code, f.name, v.version, v.revision, v.content AS document
    FROM "Framework" f JOIN "FrameworkVersion" v ON v."frameworkId" = f.id AND v.status = 'draft'
   WHERE f.id = $1`;
