import { keepAsset } from '#app/domain/media/keep-asset.server.ts';
import { lockRoom, refuseWithoutRoom } from '#app/domain/media/library-room.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { addQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { categoryOf } from '#app/domain/questions/bank/lock-categories.server.ts';
import { canManageCategories } from '#app/domain/questions/bank/policy.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { categoriesBelow } from './place-in-categories.server.ts';
import { markKnown, type MarkedQuestion } from './mark-known.server.ts';
import type { ResolvedQuestion } from './resolve-questions.server.ts';
import type { Taking } from './start-question-import.server.ts';

const MINUTES = 5;

/** One import writes at a time: of two with the same questions each would find that they are not there. */
const TAKING_IN = 7_501_053;

/**
 * Writes questions into the bank as drafts, all of them or none. Those that are there already are left out.
 * @returns which those are; the others were written
 */
export async function takeInQuestions(
  actor: Actor,
  questions: readonly ResolvedQuestion[],
  { categoryId, makeCategories }: Taking,
  progress: (share: number) => void,
): Promise<MarkedQuestion[]> {
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TAKING_IN})`;
      const marked = await markKnown(runIn(tx), actor, questions);
      const wanted = marked.filter(({ already }) => !already);
      const withPictures = wanted.some(({ pictures }) => pictures.size > 0);
      if (withPictures) await lockRoom(tx);
      const placeOf =
        makeCategories && canManageCategories(actor)
          ? await categoriesBelow(tx, actor, categoryId)
          : await theCategory(tx, actor, categoryId);
      for (const [at, question] of wanted.entries()) {
        const work = {
          ...question.work,
          key: newId(),
          pictures: await shownPictures(tx, actor, question),
        };
        const place = { categoryId: await placeOf(question.category), tags: question.tags };
        await addQuestion(tx, actor, { ...place, work });
        progress((at + 1) / wanted.length);
      }
      if (withPictures) await refuseWithoutRoom(runIn(tx), 0);
      return marked;
    },
    { timeout: MINUTES * 60_000 },
  );
}

/** The same for every question. @throws not found for one that the actor does not see */
async function theCategory(tx: Tx, actor: Actor, categoryId: string) {
  const { id } = categoryOf(await bankCategories(actor, runIn(tx)), categoryId);
  return () => Promise.resolve(id);
}

/** The pictures under the names that the library gives them. */
async function shownPictures(tx: Tx, actor: Actor, { work, pictures }: ResolvedQuestion) {
  const shown: ResolvedQuestion['work']['pictures'] = [];
  for (const { name, alt } of work.pictures) {
    const prepared = pictures.get(name);
    if (!prepared) continue;
    const kept = await keepAsset(tx, actor, { name, alt }, prepared);
    shown.push({ name: kept.name, alt });
  }
  return shown;
}
