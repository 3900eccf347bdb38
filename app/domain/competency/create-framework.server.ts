import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { Prisma } from '#prisma/generated/client.ts';

import { canKeepStandards } from './competency-policy.ts';
import type { FrameworkDocument } from './framework-document.ts';
import { IMPORT_FRAMEWORK } from './take-in-framework.server.ts';

/**
 * A new framework with its first draft; nothing of it is in force until that is published.
 * @throws DomainError `conflict` where the code is taken; the import's is its own
 * @returns its id
 */
export async function createFramework(
  actor: Actor,
  code: string,
  document: FrameworkDocument,
): Promise<string> {
  if (!canKeepStandards(actor)) throw notFound();
  if (code.toLowerCase() === IMPORT_FRAMEWORK) throw taken();
  const id = newId();
  const { name, levels } = document;
  try {
    await db.$transaction(async (tx) => {
      await tx.framework.create({ data: { id, code, name, levels } });
      await tx.frameworkVersion.create({
        data: {
          id: newId(),
          frameworkId: id,
          version: 1,
          content: document,
          createdAt: now(),
          createdById: actor.accountId,
        },
      });
      await recordEvent(tx, actor, 'framework.created', id, {
        competencies: document.competencies.length,
      });
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw taken();
    throw error;
  }
  return id;
}

function taken(): DomainError {
  return new DomainError('conflict', 'frameworkCodeTaken', {}, 'code');
}
