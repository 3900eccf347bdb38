import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { canKeepStandards } from './competency-policy.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { type DocumentProblem, missingTexts } from './framework-problem.ts';

export type DraftView = {
  id: string;
  code: string;
  name: Localised;
  version: number;
  revision: number;
  document: FrameworkDocument;
  missing: DocumentProblem[];
};

/** The draft of a framework, for those who write it. */
export async function draftView(actor: Actor, frameworkId: string): Promise<DraftView> {
  if (!canKeepStandards(actor)) throw notFound();
  const draft = await row<Omit<DraftView, 'missing'>>('framework-draft', DRAFT, [frameworkId]);
  if (!draft) throw notFound();
  return { ...draft, missing: missingTexts(draft.document) };
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
