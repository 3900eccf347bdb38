import type { Actor } from '#app/domain/organisation/actor.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { checkedQuestion } from './checked-question.server.ts';
import { assertMay, lockQuestion } from './lock-questions.server.ts';
import { noteSchema } from './notes.ts';
import { searchWords } from './search-words.ts';
import { writeQuestionVersion } from './write-question-version.server.ts';

/** `seen`: number of the version that the form was made from. `note`: what was changed. */
export type SavedQuestion = { questionId: string; seen: number; work: QuestionWork; note?: string };

/**
 * Keeps what a question asks as its next version, which is a draft; quizzes go on taking the one that was approved.
 * Where it says what the latest says, that remains the latest.
 * @returns the number of the latest version
 * @throws conflict `questionChanged` where somebody has saved something else since, and what `assertMay` and
 *   `checkedQuestion` refuse
 */
export async function saveQuestion(
  actor: Actor,
  { questionId, seen, work: typed, note: typedNote = '' }: SavedQuestion,
): Promise<{ version: number }> {
  const note = noteSchema.parse(typedNote);
  return db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, actor, questionId);
    assertMay(actor, question, 'write');
    const former = question.work.pictures.map(({ name }) => name);
    const { work, assetIds } = await checkedQuestion(tx, { ...typed, key: questionId }, former);
    if (work.kind !== question.work.kind)
      throw new DomainError('invalid', 'questionInvalid', { place: 'kind' });
    const [{ same } = { same: false }] = await runIn(tx)<{ same: boolean }>(SAME, [
      JSON.stringify(question.work),
      JSON.stringify(work),
    ]);
    if (same) return { version: question.version };
    if (question.version !== seen) throw new DomainError('conflict', 'questionChanged');
    const version = seen + 1;
    await writeQuestionVersion(tx, actor, { questionId, number: version, work, note, assetIds });
    const { competencyId, level, difficulty } = work;
    await tx.question.update({
      where: { id: questionId },
      data: {
        ...{ version, competencyId, level, difficulty, state: 'draft', submittedById: null },
        words: searchWords(work, question.tags),
        savedAt: now(),
        savedById: actor.accountId,
      },
    });
    await recordEvent(tx, actor, 'question.saved', questionId, { version });
    return { version };
  });
}

/** However the properties are ordered. */
const SAME = `SELECT $1::jsonb = $2::jsonb AS same`;
