import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { canKeepStandards } from './competency-policy.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { frameworkInForce } from './framework-in-force.server.ts';
import { type DocumentProblem, type ProblemCode, readDocument } from './framework-problem.ts';

/** The draft as it was when the page was made: what is saved must build on it. */
export type DraftPlace = { frameworkId: string; revision: number };

/**
 * Begins a draft from the version in force, or from the last one of a framework that was retired.
 * @throws DomainError `conflict` where somebody has begun one already
 */
export async function startDraft(actor: Actor, frameworkId: string): Promise<void> {
  if (!canKeepStandards(actor)) throw notFound();
  await db.$transaction(async (tx) => {
    await lockFramework(tx, frameworkId);
    const known = await frameworkInForce(runIn(tx), frameworkId);
    if (!known) throw notFound();
    if (await tx.frameworkVersion.count({ where: { frameworkId, status: 'draft' } }))
      throw new DomainError('conflict', 'draftThere');
    const { name, levels, version, published } = known.framework;
    const former = known.document ?? (await lastContent(tx, frameworkId));
    const next = published ? version + 1 : version;
    await tx.frameworkVersion.create({
      data: {
        id: newId(),
        frameworkId,
        version: next,
        content: former ?? { name, levels, competencies: [] },
        createdAt: now(),
        createdById: actor.accountId,
      },
    });
    await recordEvent(tx, actor, 'framework.draft-started', frameworkId, { version: next });
  });
}

/**
 * Changes the draft: `change` gets the document and returns the new one.
 * @throws DomainError `conflict` where somebody has saved since, `invalid` with the first thing wrong
 * @returns the new revision
 */
export async function saveDraft(
  actor: Actor,
  { frameworkId, revision }: DraftPlace,
  change: (document: FrameworkDocument) => FrameworkDocument,
): Promise<number> {
  if (!canKeepStandards(actor)) throw notFound();
  return db.$transaction(async (tx) => {
    const draft = await lockDraft(tx, { frameworkId, revision });
    const { document, problems } = readDocument(change(draft.content));
    if (!document) throw refusal(problems[0]!);
    await tx.frameworkVersion.update({
      where: { id: draft.id },
      data: { content: document, revision: { increment: 1 } },
    });
    const { version } = draft;
    await recordEvent(tx, actor, 'framework.draft-saved', frameworkId, {
      version,
      revision: revision + 1,
    });
    return revision + 1;
  });
}

/** Throws the draft away; what is in force stays as it is. */
export async function discardDraft(actor: Actor, place: DraftPlace): Promise<void> {
  if (!canKeepStandards(actor)) throw notFound();
  await db.$transaction(async (tx) => {
    const { id, version } = await lockDraft(tx, place);
    await tx.frameworkVersion.delete({ where: { id } });
    await recordEvent(tx, actor, 'framework.draft-discarded', place.frameworkId, { version });
  });
}

type LockedDraft = { id: string; version: number; revision: number; content: FrameworkDocument };

async function lockDraft(tx: Tx, { frameworkId, revision }: DraftPlace): Promise<LockedDraft> {
  const [draft] = await tx.$queryRaw<LockedDraft[]>`
    SELECT id, version, revision, content FROM "FrameworkVersion"
     WHERE "frameworkId" = ${frameworkId}::uuid AND status = 'draft' FOR UPDATE`;
  if (!draft) throw new DomainError('conflict', 'draftGone');
  if (draft.revision !== revision) throw new DomainError('conflict', 'draftChanged');
  return draft;
}

/** A draft is begun from what is in force: not while somebody is publishing or an import is running. */
async function lockFramework(tx: Tx, frameworkId: string): Promise<void> {
  const found = await tx.$queryRaw<object[]>`
    SELECT 1 FROM "Framework" WHERE id = ${frameworkId}::uuid FOR NO KEY UPDATE`;
  if (found.length === 0) throw notFound();
}

async function lastContent(tx: Tx, frameworkId: string): Promise<FrameworkDocument | null> {
  const last = await tx.frameworkVersion.findFirst({
    where: { frameworkId },
    orderBy: { version: 'desc' },
  });
  return (last?.content as FrameworkDocument | undefined) ?? null;
}

/** The first fault as the answer to a form; those of a single field are told by the form before it comes here. */
function refusal({ code, competency, field }: DocumentProblem): DomainError {
  const told = TOLD[code] ?? 'frameworkRefused';
  return new DomainError(
    'invalid',
    told,
    { competency: competency ?? '' },
    field === 'code' || field === 'parent' ? field : undefined,
  );
}

const TOLD: Partial<Record<ProblemCode, string>> = {
  codeTwice: 'frameworkCodeTwice',
  parentUnknown: 'frameworkParentUnknown',
  parentCycle: 'frameworkParentCycle',
  tooMany: 'frameworkTooMany',
};
