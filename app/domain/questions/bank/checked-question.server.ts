import { assetsByName } from '#app/domain/media/assets-by-name.server.ts';
import { questionProblems, unsaidIn } from '#app/domain/questions/quiz-problem.ts';
import { questionWorkSchema, type QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { languages } from '#app/platform/i18n.ts';

import { LARGEST_QUESTION } from './largest-question.ts';

/**
 * A question as the bank may keep it, finished or not: every way in leads through here.
 * @param former names of the pictures it showed before; they may have been archived since
 * @returns the work, and the ids of the pictures it shows
 * @throws invalid `questionInvalid`, naming the place; `questionTooLong`, `libraryFileGone`
 */
export async function checkedQuestion(
  tx: Tx,
  work: QuestionWork,
  former: readonly string[] = [],
): Promise<{ work: QuestionWork; assetIds: string[] }> {
  const parsed = questionWorkSchema.safeParse(work);
  if (!parsed.success) throw invalid(parsed.error.issues[0]?.path.join('.') ?? '');
  const { competencyId, pictures } = parsed.data;
  if (JSON.stringify(parsed.data).length > LARGEST_QUESTION)
    throw new DomainError('invalid', 'questionTooLong', { thousands: LARGEST_QUESTION / 1000 });
  if (competencyId && !(await tx.competency.count({ where: { id: competencyId } })))
    throw invalid('competencyId');
  const names = [...new Set(pictures.map(({ name }) => name))];
  const found = new Map((await assetsByName(tx, names)).map((file) => [file.name, file]));
  const assetIds = names.map((name) => {
    const file = found.get(name);
    if (file?.kind !== 'picture' || (file.archived && !former.includes(name)))
      throw new DomainError('invalid', 'libraryFileGone', { name });
    return file.id;
  });
  return { work: parsed.data, assetIds };
}

/**
 * In each language in which it is asked, everything must be said.
 * @throws invalid `questionUnfinished` for what no quiz could ask
 */
export function assertFinished(work: QuestionWork): void {
  const asked = languages.filter((language) => work.stem[language] !== '');
  const unsaid = unsaidIn(asked.length > 0 ? asked : languages);
  if (questionProblems(work, 1, unsaid).length > 0)
    throw new DomainError('invalid', 'questionUnfinished');
}

function invalid(place: string): DomainError {
  return new DomainError('invalid', 'questionInvalid', { place: place.slice(0, 100) });
}
